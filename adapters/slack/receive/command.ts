/** `/whosaid …`: answered to the asker alone, in any conversation, the bot's own or not. */
import type { Question } from "../../delivery/question.ts";
import { readOr } from "../../observability/unread.ts";
import type { Place } from "../place.ts";
import { namesOf } from "../read-at.ts";
import { COMMAND } from "../scopes.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { CommandBody } from "./events.ts";
import { admit } from "./intake.ts";
import { typed } from "./markup.ts";

/** Characters of a trigger's id that tell it apart; a question's key must stay short enough for a button. */
const TRIGGER = 64;

/** What Slack is to show at once; null: nothing, the answer follows. */
export function onCommand(service: Service, body: unknown): string | null {
  const read = readOr(service, "slash_command", CommandBody, body);
  if (read === null || read.command !== COMMAND) return SENTENCES.unknownCommand;
  const { team_id: team, channel_id: channel, user_id: user, text, trigger_id, response_url: url } = read;
  const asker = service.ledger.hash(`${team}:${user}`);
  const caller = { team, home: team, user, channel };
  const at = namesOf(caller, "asker");
  const place: Place = { kind: "response", url, audience: "asker", user, channel, at };
  const question: Question = {
    // Slack says of no two commands that they are the same one, but by this.
    key: `slack:${team}:command:${trigger_id.slice(-TRIGGER)}`,
    text: typed(text, service.identity.user),
    inquiry: null,
    thread: null,
    place: JSON.stringify(place),
    queue: channel,
    asker,
    asked: service.now(),
  };
  const admitted = admit(service, question, caller, { user, channel, thread: null, response: url });
  return admitted !== "declined" && !service.isReady(at) ? SENTENCES.loading : null;
}
