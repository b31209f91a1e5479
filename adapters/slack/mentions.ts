/** The bot is mentioned: the question is answered in the thread. */
import { homeOf, readersOf, SaidBody } from "./events.ts";
import { type Heard, take } from "./intake.ts";
import { isDirect } from "./place.ts";
import type { Service } from "./service.ts";

export function onMention(service: Service, body: unknown): void {
  const said = SaidBody.safeParse(body);
  if (said.success && said.data.event.bot_id === undefined) take(service, heardOf(said.data));
}

export function heardOf(body: SaidBody): Heard {
  const { team_id: team, event } = body;
  const { channel, user, ts, text, thread_ts: thread = null } = event;
  const home = homeOf(body, event);
  const readers = readersOf(body, channel);
  return { team, home, channel, user, ts, text, thread, isDirect: isDirect(channel), readers };
}
