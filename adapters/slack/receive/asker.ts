/** The person who asked or pressed: a few words to them alone. */
import { drawn } from "../send/message.ts";
import { failureOf } from "../send/outcome.ts";
import { respond } from "../send/respond.ts";
import { renderSentence, type SlackMessage } from "../send/slack-message.ts";
import type { Service } from "../service.ts";

export interface Asker {
  readonly user: string;
  readonly channel: string;
  /** The root of the thread to say it in; null at the top of a conversation. */
  readonly thread: string | null;
  /** Slack's address for answers to what was pressed or typed; null where there is none. */
  readonly response: string | null;
}

/** Said once; where Slack doesn't take it, that is logged and nothing more: it was a courtesy. */
export async function show(
  { web, fetching, report }: Pick<Service, "web" | "fetching" | "report">,
  asker: Asker,
  message: SlackMessage,
): Promise<void> {
  const { user, channel, thread, response } = asker;
  if (response !== null && thread === null) {
    const outcome = await respond({ url: response, audience: "asker", fetching }, message, "");
    if (outcome.kind !== "posted") report("warn", "slack-notice-lost", { outcome: outcome.kind });
    return;
  }
  try {
    const place = thread === null ? { channel } : { channel, thread_ts: thread };
    await web.chat.postEphemeral({ ...drawn(message), ...place, user });
  } catch (error) {
    report("warn", "slack-notice-lost", { outcome: failureOf(error).kind });
  }
}

export function tell(service: Service, asker: Asker, sentence: string): Promise<void> {
  return show(service, asker, renderSentence(sentence));
}

/** `problem`: why not; empty where that was said already. */
export function decline(service: Service, asker: Asker, problem: string): void {
  if (problem !== "") service.background(() => tell(service, asker, problem));
}
