/** Answers to a `response_url`: the way to reach an asker where the bot may not even be. Five uses within 30 minutes. */
import { z } from "zod";
import type { Outcome } from "../../delivery/question.ts";
import { BACKOFF, type Fetch, unshared } from "../web.ts";
import { drawn, NO_PREVIEWS } from "./message.ts";
import { failureOf, ofCode, ofStatus } from "./outcome.ts";
import type { SlackMessage } from "./slack-message.ts";

export interface ResponseTo {
  readonly url: string;
  readonly fetching: Fetch;
  /** Who sees it. */
  readonly audience: "asker" | "channel";
  /** Takes the place of the message whose button was pressed. */
  readonly replaces?: boolean;
}

/** `name` is what the message is called from now on: Slack gives such a message no name that it can be changed by. */
export async function respond(to: ResponseTo, message: SlackMessage, name: string): Promise<Outcome> {
  const { url, fetching, audience, replaces = false } = to;
  const sent = await send(url, fetching, {
    ...drawn(message),
    ...NO_PREVIEWS,
    response_type: audience === "asker" ? "ephemeral" : "in_channel",
    replace_original: replaces,
  });
  return sent ?? { kind: "posted", message: name };
}

/** Slack says "ok" in plain text, and turns away in JSON, under status 200 too. */
const Refusal = z.object({ ok: z.literal(false), error: z.string() });

function asJson(text: string): unknown {
  return text.startsWith("{") ? JSON.parse(text) : text;
}

/** Null: Slack has it. */
async function send(url: string, fetching: Fetch, body: object): Promise<Outcome | null> {
  try {
    const response = await unshared(fetching)(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(BACKOFF),
    });
    if (!response.ok) return ofStatus(response.status, response.headers.get("retry-after"));
    const refusal = Refusal.safeParse(asJson(await response.text()));
    return refusal.success ? ofCode(refusal.data.error) : null;
  } catch (error) {
    return failureOf(error);
  }
}
