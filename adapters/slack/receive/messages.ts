/** Messages that the bot sees: mentions, direct ones, follow-ups in its own threads, and what became of questions since. */
import { z } from "zod";
import { asksUs } from "../../../src/presentation/asks-us.ts";
import { readOr } from "../../observability/unread.ts";
import { isDirect } from "../place.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { decline } from "./asker.ts";
import { ChangedBody, DeletedBody, heardOf, isOfBot, SaidBody } from "./events.ts";
import { askerOf, conversation, type Heard, keyOf, questionOf, take } from "./intake.ts";
import { mentions, mentionsOthers, typed } from "./markup.ts";

const Kind = z.object({ event: z.object({ subtype: z.string().optional() }) });

/** With a file, or shown in the channel as well: said all the same. Every other subtype is news of the channel. */
const SAYING = new Set([undefined, "file_share", "thread_broadcast"]);

/** Answered in the thread. */
export function onMention(service: Service, body: unknown): void {
  // Other programs may be nobody's, and speak to nobody.
  if (isOfBot(body)) return;
  const said = readOr(service, "app_mention", SaidBody, body);
  if (said !== null) take(service, heardOf(said, said.event.channel, said.event));
}

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
  const heard = heardOf(said, said.event.channel, said.event);
  // The app_mention of the same message is the same question, whichever comes first.
  if (isAddressed(service, heard) || isFollowUp(service, heard)) take(service, heard);
}

function isAddressed({ identity }: Service, { channel, text }: Heard): boolean {
  return isDirect(channel) || mentions(text, identity.user);
}

/** A reply that asks something, in a thread that the bot has been asked in, and that speaks to nobody else. */
function isFollowUp(service: Service, { team, channel, thread, text }: Heard): boolean {
  if (!service.settings.SLACK_FOLLOW_UPS || thread === null) return false;
  const earlier = service.ledger.thread(conversation(team, channel, thread), service.now());
  return earlier.length > 0 && asksUs(text) && !mentionsOthers(text, service.identity.user);
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
    const { user, text, edited } = message;
    // A link that was unfurled is an edit too, of the same text.
    if (user === undefined || user === service.identity.user || before?.text === text) return;
    if (service.ledger.came(id, service.now()) || !isNewest(key, edited?.ts ?? "")) return;
    const heard = heardOf(changed, channel, { ...message, user });
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
    service.delivery.reword(key, typed(heard.text, service.identity.user));
  } else {
    service.delivery.withdraw(key);
    decline(service, askerOf(heard), problem);
  }
}

function becomesQuestion(service: Service, heard: Heard): boolean {
  return isAddressed(service, heard) && service.now() - Number(heard.ts) * 1000 <= NEWS;
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
    const heard = heardOf(deleted, channel, { ...before, user: before.user, ts });
    // The question itself may come later than the news that it is gone: then it is known, and not wanted.
    if (becomesQuestion(service, heard)) service.ledger.decline(questionOf(service, heard));
  }
}
