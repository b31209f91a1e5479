/** The bot is mentioned: the question is answered in the thread. */
import { readOr } from "../../observability/unread.ts";
import { isDirect } from "../place.ts";
import type { Service } from "../service.ts";
import { homeOf, isOfBot, readersOf, SaidBody } from "./events.ts";
import { type Heard, take } from "./intake.ts";

export function onMention(service: Service, body: unknown): void {
  // Other programs may be nobody's, and speak to nobody.
  if (isOfBot(body)) return;
  const said = readOr(service, "app_mention", SaidBody, body);
  if (said !== null) take(service, heardOf(said));
}

export function heardOf(body: SaidBody): Heard {
  const { team_id: team, event } = body;
  const { channel, user, ts, text, thread_ts: thread = null } = event;
  const home = homeOf(body, event);
  const readers = readersOf(body, channel);
  return { team, home, channel, user, ts, text, thread, isDirect: isDirect(channel), readers };
}
