/** What a failed call says about the message → an outcome: surely not shown, perhaps shown, turned away for good. */
import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { neverSent } from "../../delivery/never-sent.ts";
import type { Outcome } from "../../delivery/question.ts";
import { Braked } from "./invalid-requests.ts";

export type Failure = Exclude<Outcome, { kind: "posted" }>;

/** Discord's codes that an answer turns on.
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const CODES = {
  unknownMessage: "10008",
  /** The interaction wasn't acknowledged, so that there is nothing yet to edit; or its token is over. */
  unknownWebhook: "10015",
  /** Its three seconds are over. */
  unknownInteraction: "10062",
  alreadyAcknowledged: "40060",
  /** Its fifteen minutes are over. */
  invalidToken: "50027",
} as const;

/** Nothing will be taken there any more, whatever it is. */
const OVER: ReadonlySet<string> = new Set([
  CODES.unknownMessage,
  CODES.unknownWebhook,
  CODES.unknownInteraction,
  CODES.invalidToken,
]);

export function isOver(reason: string): boolean {
  return OVER.has(reason);
}

/** Seconds to wait where somebody before Discord turned the call away without saying how long. */
const SOME_TIME = 30;

export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return later(error.retryAfter / 1000);
  if (error instanceof Braked) return later(error.seconds);
  if (error instanceof DiscordAPIError) return ofCode(error);
  // 5xx: whether Discord had it by then isn't known.
  if (error instanceof HTTPError) return { kind: "unknown" };
  return neverSent(error) ? { kind: "unreached" } : { kind: "unknown" };
}

function ofCode({ code, status }: DiscordAPIError): Failure {
  if (status === 408) return { kind: "unknown" };
  // No code: whoever answered so wasn't Discord's application, which never had it.
  if (code === undefined) return later(SOME_TIME);
  const reason = code === 0 ? `http_${status}` : String(code);
  return OVER.has(reason) ? { kind: "refused", reason, isOver: true } : { kind: "refused", reason };
}

function later(seconds: number): Failure {
  return { kind: "later", seconds: Number.isFinite(seconds) ? Math.max(0.1, seconds) : SOME_TIME };
}
