/** The bot is mentioned: the question is answered in the thread. */
import { SaidBody } from "./events.ts";
import { type Heard, take } from "./intake.ts";
import type { Service } from "./service.ts";

export function onMention(service: Service, body: unknown): void {
  const said = SaidBody.safeParse(body);
  if (said.success && said.data.event.bot_id === undefined) take(service, heardOf(said.data));
}

export function heardOf({ team_id: team, event }: SaidBody): Heard {
  const { channel, user, ts, text, thread_ts: thread = null } = event;
  return { team, channel, user, ts, text, thread, isDirect: isDirect(channel) };
}

/** Conversations with the bot alone are named D…. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}
