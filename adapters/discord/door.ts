/** The way in for what Discord sends: the noun; `receivers.ts` makes one. */
import type { Result } from "../../src/index.ts";
import type { Report } from "../desk/log.ts";
import type { Brake } from "./invalid-requests.ts";
import type { Fetch } from "./rest.ts";
import type { DiscordSettings } from "./settings.ts";

export interface Door {
  /** Resolves once interactions come in. The problem is a sentence for whoever runs whosaid. */
  open(): Promise<Result<void, string>>;
  isOpen(): boolean;
  close(): Promise<void>;
}

export interface DoorOptions {
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
