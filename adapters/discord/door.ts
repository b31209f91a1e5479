/** The way in for what Discord sends: a gateway connection, or signed requests. */
import type { Result } from "../../src/index.ts";
import type { Report } from "../desk/log.ts";
import { createGateway } from "./client.ts";
import { createEndpoint } from "./http.ts";
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

export function createDoor(options: DoorOptions): Door {
  const { settings } = options;
  return settings.DISCORD_MODE === "http"
    ? createEndpoint({ ...options, key: settings.DISCORD_PUBLIC_KEY, port: settings.DISCORD_PORT })
    : createGateway({ ...options, api: settings.DISCORD_API_URL, token: settings.DISCORD_TOKEN });
}
