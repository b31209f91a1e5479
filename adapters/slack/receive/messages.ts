/** Messages that the bot sees: direct ones, follow-ups in its own threads, and what became of questions since. */
import { z } from "zod";
import { readOr } from "../../observability/unread.ts";
import { isDirect } from "../place.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { decline } from "./asker.ts";
import { asksUs } from "./asks-us.ts";
import { ChangedBody, DeletedBody, homeOf, isOfBot, readersOf, SaidBody } from "./events.ts";
import { askerOf, conversation, type Heard, keyOf, questionOf, take } from "./intake.ts";
import { mentions, mentionsOthers, typed } from "./markup.ts";
import { heardOf } from "./mentions.ts";

const Kind = z.object({ event: z.object({ subtype: z.string().optional() }) });

/** With a file, or shown in the channel as well: said all the same. Every other subtype is news of the channel. */
const SAYING = new Set([undefined, "file_share", "thread_broadcast"]);

export function createMessages(service: Service): (body: unknown) => void {
  const edits = createEdits(service);
  return (body) => {
    const kind = readOr(service, "message", Kind, body);
    if (kind === null || isOfBot(body)) return;
    const { subtype } = kind.event;
    if (SAYING.has(subtype)) return onSaid(service, body);
    if (subtype === "message_changed") return edits(body);
    if (subtype === "message_deleted") return onDeleted(service, body);
  };
}

function onSaid(service: Service, body: unknown): void {
  const said = readOr(service, "message", SaidBody, body);
  if (said === null) return;
  const isAsked =
    isDirect(said.event.channel) ||
    // The app_mention of the same message is the same question, whichever comes first.
    mentions(said.event.text, service.bot) ||
    isFollowUp(service, said);
  if (isAsked) take(service, heardOf(said));
}

/** A reply that asks something, in a thread that the bot has been asked in, and that speaks to nobody else. */
function isFollowUp(service: Service, { team_id: team, event }: SaidBody): boolean {
  const { channel, thread_ts: thread, text } = event;
  if (!service.followUps || thread === undefined) return false;
  const earlier = service.ledger.thread(conversation(team, channel, thread), service.now());
  return earlier.length > 0 && asksUs(text) && !mentionsOthers(text, service.bot);
}

/** Edits are remembered by when they were made, since a late one may come after a later one. */
const REMEMBERED_EDITS = 1000;
/** An edit that comes before the question itself, or makes it one, makes it a question only while it is news. */
const NEWS = 60 * 60_000;

function createEdits(service: Service): (body: unknown) => void {
  const isNewest = createNewest();
  return (body) => {
    const changed = readOr(service, "message_changed", ChangedBody, body);
    if (changed === null) return;
    const { team_id: team, event_id: id, event } = changed;
    const { channel, message, previous_message: before } = event;
    const key = keyOf({ team, channel, ts: message.ts });
    if (message.subtype === "tombstone") return service.delivery.withdraw(key);
    const { ts, user, text, thread_ts: thread = null, edited } = message;
    // A link that was unfurled is an edit too, of the same text.
    if (user === undefined || user === service.bot || before?.text === text) return;
    if (service.ledger.came(id, service.now()) || !isNewest(key, edited?.ts ?? "")) return;
    const home = homeOf(changed, message);
    const readers = readersOf(changed, channel);
    const heard = { team, home, channel, user, ts, text, thread, isDirect: isDirect(channel), readers };
    if (service.ledger.entry(key) !== null) reword(service, heard);
    else if (becomesQuestion(service, heard)) take(service, heard);
    // Not before: Slack brings again what a crash interrupts here, and it mustn't count as known then.
    service.ledger.first(id, service.now());
  };
}

/** A new wording is answered as a new question is, or else the answer to the old one goes: it would stand under other words. */
function reword(service: Service, heard: Heard): void {
  const key = keyOf(heard);
  const problem = objection(service, heard);
  if (problem === null) {
    service.delivery.reword(key, typed(heard.text, service.bot));
  } else {
    service.delivery.withdraw(key);
    decline(service, askerOf(heard), problem);
  }
}

function becomesQuestion({ bot, now }: Service, { ts, text, isDirect: direct }: Heard): boolean {
  return (direct || mentions(text, bot)) && now() - Number(ts) * 1000 <= NEWS;
}

/** Whether no later edit of the same message was seen. */
function createNewest(): (key: string, edited: string) => boolean {
  const newest = new Map<string, string>();
  return (key, edited) => {
    if (edited < (newest.get(key) ?? "")) return false;
    newest.set(key, edited);
    if (newest.size > REMEMBERED_EDITS) newest.delete([...newest.keys()][0] ?? "");
    return true;
  };
}

function onDeleted(service: Service, body: unknown): void {
  const deleted = readOr(service, "message_deleted", DeletedBody, body);
  if (deleted === null) return;
  const { team_id: team, event } = deleted;
  const { channel, deleted_ts: ts, previous_message: before } = event;
  service.delivery.withdraw(keyOf({ team, channel, ts }));
  if (before?.user !== undefined && before.bot_id === undefined) {
    const { user, text, thread_ts: thread = null } = before;
    const home = homeOf(deleted, before);
    const readers = readersOf(deleted, channel);
    const heard = { team, home, channel, user, ts, text, thread, isDirect: isDirect(channel), readers };
    // The question itself may come later than the news that it is gone: then it is known, and not wanted.
    if (becomesQuestion(service, heard)) service.ledger.decline(questionOf(service, heard));
  }
}
