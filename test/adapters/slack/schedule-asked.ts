/** What is asked in a schedule, and what must be true of it in the end. */
import type { Dice } from "../../evaluation/dice.ts";
import { CHANNEL, changed, DIRECT, deleted, mention, message } from "./a-delivery.ts";
import { type Asked, noticeOf, type World } from "./schedule-world.ts";
import type { Book, Posted } from "./wire-book.ts";

/** A question, an answer to it, another wording, and an answer to that. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ["who said the ferry stays where it is?", "The ferry stays where it is,"],
  ["who said nobody asked the crew?", "Nobody asked the crew,"],
  ["who said “we will see about the fares”?", "We will see about the fares,"],
  ["who said the bridge is safe?", "The bridge is safe,"],
];

/** Refused as long as there are blocks. */
export const UGLY = "invalid_blocks";
const REFUSALS = [
  "not_in_channel",
  "is_archived",
  "restricted_action",
  "msg_too_long",
  "missing_scope",
  UGLY,
  UGLY,
] as const;

export function questions(dice: Dice, book: Book, history: boolean): Asked[] {
  return Array.from({ length: 2 + dice.below(4) }, () => question(dice, book, history));
}

/** Edited and deleted only where the bot would see it. */
function question(dice: Dice, book: Book, history: boolean): Asked {
  const channel = dice.below(2) === 0 ? DIRECT : CHANNEL;
  const isDirect = channel === DIRECT;
  const [text, answer] = dice.pick(WORDINGS) ?? ["", ""];
  const [later, laterAnswer] = dice.pick(WORDINGS) ?? ["", ""];
  const { ts } = book.say(channel, "U0ADA", text);
  const isSeen = isDirect || history;
  const isEdited = isSeen && later !== text && dice.below(3) === 0;
  const isDeleted = isSeen && dice.below(4) === 0;
  const written = (words: string) => ({ text: isDirect ? words : `<@U0BOT> ${words}`, ts, channel });
  const events = [
    ...(isDirect ? [] : [mention({ text, ts, channel })]),
    ...(isSeen ? [message(written(text))] : []),
    ...(isEdited ? [changed(written(text).text, written(later))] : []),
    ...(isDeleted ? [deleted(written(isEdited ? later : text))] : []),
  ];
  const last = isEdited ? laterAnswer : answer;
  return {
    channel,
    ts,
    key: `slack:T0TEAM:${channel}:${ts}`,
    wanted: isDeleted ? null : last,
    refusal: dice.below(5) === 0 ? (dice.pick(REFUSALS) ?? null) : null,
    events: [...events, ...events.filter(() => dice.below(2) === 0)],
  };
}

export function answersOf({ key }: Asked, book: Book): readonly Posted[] {
  return book.visible().filter(({ metadata }) => metadata?.event_payload.key === key);
}

export function noticesOf({ key, ts }: Asked, book: Book): readonly Posted[] {
  return book.messages.filter(
    ({ metadata, only, thread }) =>
      metadata?.event_payload.key === noticeOf(key) || (only !== null && thread === ts),
  );
}

export function problemsOf(asked: Asked, world: World): string[] {
  const { key, wanted } = asked;
  const answers = answersOf(asked, world.book);
  if (answers.length > 1) return [`${key} has ${answers.length} answers`];
  const notices = noticesOf(asked, world.book).length;
  if (notices > 1) return [`${key} was told of ${notices} times`];
  const [answer] = answers;
  if (wanted === null) return answer === undefined ? [] : [`${key} was taken back, and is answered`];
  const problem =
    answer === undefined ? problemOfNone(asked, notices, world) : problemOfAnswer(asked, answer, wanted);
  return problem === null ? [] : [`${key} ${problem}`];
}

function isRefused({ refusal }: Asked): boolean {
  return refusal !== null && refusal !== UGLY;
}

function problemOfNone(asked: Asked, notices: number, { history, lost }: World): string | null {
  const { key, channel } = asked;
  const isTold = notices === 1 || lost.has(noticeOf(key));
  const canBeAsked = !isRefused(asked) && (history || channel === DIRECT);
  const isRight = isRefused(asked) || (!canBeAsked && lost.has(key));
  if (isRight && isTold) return null;
  return `has no answer, and ${isRight ? "nobody was told" : "could have"}`;
}

function problemOfAnswer(asked: Asked, { text, blocks }: Posted, wanted: string): string | null {
  if (isRefused(asked)) return "is answered though Slack refused it";
  if (asked.refusal === UGLY && blocks.length > 0) return "has blocks that Slack refused";
  return text.includes(wanted) ? null : "has the answer to another wording";
}
