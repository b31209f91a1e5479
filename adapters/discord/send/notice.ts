/** An answer that Discord refuses for good → a line to whoever asked: as the response that their interaction still takes, or in the place of “… is thinking”. */
import type { Question } from "../../delivery/question.ts";
import { type Place, readPlace } from "../place.ts";
import { isOver } from "./outcome.ts";

const HERE =
  "I may not show anything here. Ask again with `private`, or ask whoever runs this server to let whosaid into the channel.";

/** Discord's code → what is in the way, and what whoever asked can do.
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const REASONS: Readonly<Record<string, string>> = {
  "50001": HERE,
  "50013": HERE,
  "50035": "it takes nothing of that form. Ask for one thing at a time, or name a speaker or a date.",
};

export function noticeSentence({ reason = "" }: Pick<Place, "reason">): string {
  const remedy = REASONS[reason] ?? `(${reason}). Ask again, or tell whoever runs whosaid here.`;
  return `Discord refused my answer: ${remedy}`;
}

/** A question of its own, so that it outlives a crash and is shown once. Null: it is such a line itself, or the interaction takes nothing more. */
export function noticeFor(question: Question, reason: string): Question | null {
  const place = readPlace(question.place);
  if (place.kind === "notice" || reason === "unsure" || isOver(reason)) return null;
  const notice: Place = { ...place, kind: "notice", audience: "asker", reason };
  return { ...question, key: `${question.key}:notice`, inquiry: null, place: JSON.stringify(notice) };
}
