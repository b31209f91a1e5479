/** What the ways in for what Discord sends work with. */
import type { Report } from "../../observability/log.ts";
import type { World } from "../../platform/assembly.ts";
import type { Brake } from "../send/invalid-requests.ts";
import type { DiscordSettings } from "../settings.ts";

export interface ReceiverOptions extends World {
  readonly settings: DiscordSettings;
  readonly brake: Brake;
  readonly report: Report;
  readonly onInteraction: (raw: unknown) => void;
  /** Discord will never let us in again. */
  readonly onRefused: () => void;
}
