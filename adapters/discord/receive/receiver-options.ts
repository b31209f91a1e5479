/** What the ways in for what Discord sends work with. */
import type { Report } from "../../observability/log.ts";
import type { Brake } from "../send/invalid-requests.ts";
import type { Fetch } from "../send/rest.ts";
import type { DiscordSettings } from "../settings.ts";

export interface ReceiverOptions {
  readonly settings: DiscordSettings;
  readonly fetching: Fetch;
  readonly brake: Brake;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly report: Report;
  readonly onInteraction: (raw: unknown) => void;
  /** Discord will never let us in again. */
  readonly onRefused: () => void;
}
