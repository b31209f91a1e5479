/** The SDK's messages → our log. They may hold a payload, and so a question or a token: of each only what it is about gets through. */
import { type Logger, LogLevel } from "@slack/bolt";
import type { Level, Report } from "../observability/log.ts";

/** How the messages open that an operator can do something about. */
const KNOWN: readonly (readonly [opening: string, event: string])[] = [
  ["A pong wasn't received", "slack-pong-missing"],
  ["A ping wasn't received", "slack-ping-missing"],
  ["Peer did not complete the close", "slack-close-unanswered"],
  ["Failed to retrieve a new WSS URL", "slack-connection-refused"],
  ["WebSocket error", "slack-connection-broken"],
  ["http request failed", "slack-request-failed"],
  ["Failed to parse and verify", "slack-signature-refused"],
  ["Malformed request body", "slack-body-malformed"],
  ["Request body exceeded", "slack-body-too-large"],
  ["An incoming event was not acknowledged", "slack-not-acknowledged"],
  ["An unhandled error occurred", "slack-listener-failed"],
  ["Could not determine the type", "slack-type-unknown"],
  ["Failed to send a message", "slack-acknowledgement-lost"],
];

export function sdkLog(report: Report): Logger {
  const tell =
    (level: Level) =>
    (...message: unknown[]): void => {
      const opening = String(message[0]);
      const [, event] = KNOWN.find(([known]) => opening.startsWith(known)) ?? [];
      report(level, event ?? "slack-sdk");
    };
  return {
    debug: () => {},
    info: () => {},
    warn: tell("warn"),
    error: tell("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
