/** An answer that can't be posted, or that nobody can see standing there → a line to whoever asked, alone, by the ways that are left. */
import type { Outcome, Question } from "../../delivery/question.ts";
import { OURS } from "../limits.ts";
import { isDirect, type NoticePlace, readPlace, type Way } from "../place.ts";
import { outside } from "./measure.ts";

/** Slack's code → what is in the way, and what whoever asked can do. "unsure": no code of Slack's, but the delivery's word.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const REASONS: Readonly<Record<string, string>> = {
  not_in_channel: "I’m not in the channel. Invite me there (/invite @whosaid), and ask again.",
  channel_not_found:
    "Slack doesn’t let me see the channel. Invite me there (/invite @whosaid) and ask again, or ask me in a direct message.",
  is_archived: "the channel is archived. Ask again in another one, or in a direct message.",
  missing_scope:
    "Slack hasn’t given me the right to post there. Tell whoever runs whosaid here to install it again with its manifest.",
  msg_too_long: "Slack takes nothing that long. Ask for one thing at a time, or name a speaker or a date.",
  http_404: "Slack takes answers to a command for half an hour, and that is over. Please ask again.",
  unsure:
    "the connection to Slack broke while I posted it. If nothing stands there in a minute, please ask again.",
};

/** Codes that go on in many ways: restricted_action_read_only_channel, …_thread_locked. */
const RESTRICTED =
  "only some people may post there. Ask again in another channel or in a direct message, or ask an admin of the workspace to let whosaid post.";

const SAME: Readonly<Record<string, string>> = {
  msg_blocks_too_long: "msg_too_long",
  expired_url: "http_404",
  used_url: "http_404",
  no_permission: "missing_scope",
};

/** With the question, since it may be read far from it. */
export function noticeSentence({ reason }: Pick<NoticePlace, "reason">, question: string): string {
  const asked = outside(question, OURS.weight.question);
  const about = asked === "" ? "" : ` to “${asked}”`;
  const what = reason === "unsure" ? "I can’t see whether my answer" : "I couldn’t post my answer";
  return `${what}${about}${reason === "unsure" ? " arrived" : ""}: ${remedyOf(reason)}`;
}

function remedyOf(reason: string): string {
  const known = REASONS[SAME[reason] ?? reason];
  if (known !== undefined) return known;
  if (reason.startsWith("restricted_action")) return RESTRICTED;
  return `Slack refused it (${reason}). Ask again with /whosaid, or tell whoever runs whosaid here.`;
}

/** A question of its own, so that it outlives a crash and is shown once. Null: it is such a line itself, or no way is left. */
export function noticeFor(question: Question, reason: string): Question | null {
  const ways = waysTo(question, reason);
  if (ways.length === 0) return null;
  const place: NoticePlace = { kind: "notice", reason, ways, at: [] };
  const key = `${question.key}:notice`;
  return { ...question, key, inquiry: null, thread: null, place: JSON.stringify(place) };
}

/** The nearest to the question first. */
function waysTo({ place }: Question, reason: string): Way[] {
  const read = readPlace(place);
  if (read.kind === "notice") return [];
  const { user, channel } = read;
  const thread = read.kind === "thread" ? read.thread : null;
  const isOver = SAME[reason] === "http_404" || reason === "http_404";
  return [
    ...(read.kind === "response" && !isOver ? [{ url: read.url }] : []),
    // In a direct message the line stands where the answer would.
    ...(channel !== undefined && isDirect(channel) ? [{ channel, thread }] : []),
    ...(channel !== undefined && user !== undefined && !isDirect(channel) ? [{ channel, thread, user }] : []),
    // Slack opens the direct message where a person is named instead of a channel.
    ...(user !== undefined && channel !== undefined && !isDirect(channel)
      ? [{ channel: user, thread: null }]
      : []),
  ];
}

/** One way after the other, as long as Slack surely didn't show it. */
export async function byAnyWay(ways: readonly Way[], send: (way: Way) => Promise<Outcome>): Promise<Outcome> {
  let outcome: Outcome = { kind: "refused", reason: "no_way" };
  for (const way of ways) {
    outcome = await send(way);
    if (outcome.kind !== "refused") break;
  }
  return outcome;
}
