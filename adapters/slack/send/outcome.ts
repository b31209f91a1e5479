/** What a failed call says about the message → an outcome: surely not shown, perhaps shown, turned away for good. */
import { webApi } from "@slack/bolt";
import { neverSent } from "../../delivery/never-sent.ts";
import type { Outcome } from "../../delivery/question.ts";

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } = webApi;

type Failure = Exclude<Outcome, { kind: "posted" }>;

/** Seconds to wait where Slack says "later" without saying when. */
const SOME_TIME = 30;

export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return later(error.retryAfter);
  if (error instanceof WebAPIPlatformError) return ofCode(error.data.error);
  if (error instanceof WebAPIHTTPError) return ofStatus(error.statusCode, null);
  // The SDK throws this bare, without a status, for a 429 that names no time.
  if (error instanceof Error && error.message.startsWith("Retry header")) return later(SOME_TIME);
  return neverSent(error) ? { kind: "unreached" } : { kind: "unknown" };
}

/** Of a status that is no success. */
export function ofStatus(status: number, retryAfter: string | null): Failure {
  if (status === 429) return later(Number(retryAfter ?? SOME_TIME));
  // 408 and 5xx may come from a gateway after Slack itself has had the message.
  if (status === 408 || status >= 500) return { kind: "unknown" };
  return { kind: "refused", reason: `http_${status}` };
}

/** The codes that don't mean "read, and turned away for good".
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const CODES: Readonly<Record<string, Failure>> = {
  // "It's possible some aspect of the operation succeeded before the error was raised."
  internal_error: { kind: "unknown" },
  fatal_error: { kind: "unknown" },
  service_unavailable: { kind: "unknown" },
  // "The POST data was either missing or truncated": there was nothing to show.
  request_timeout: { kind: "unreached" },
  ratelimited: { kind: "later", seconds: SOME_TIME },
  rate_limited: { kind: "later", seconds: SOME_TIME },
  team_added_to_org: { kind: "later", seconds: 2 * SOME_TIME },
};

/** Of Slack's word for why it turned the call away. */
export function ofCode(code: string): Failure {
  // The SDK takes a body that isn't JSON for a code: whoever answered so wasn't Slack's application.
  if (!/^[a-z0-9_:.-]{1,60}$/.test(code)) return { kind: "unknown" };
  return CODES[code] ?? { kind: "refused", reason: code };
}

function later(seconds: number): Failure {
  return { kind: "later", seconds: Number.isFinite(seconds) ? Math.max(1, seconds) : SOME_TIME };
}
