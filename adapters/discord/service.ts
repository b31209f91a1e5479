/** What every entry point works with. */
import type { Loaded as AnyLoaded, Chat } from "../platform/chat.ts";
import type { RateLimit } from "../platform/rate-limit.ts";
import type { Choices } from "./receive/choices.ts";
import type { InHand } from "./receive/in-hand.ts";
import type { Members } from "./receive/members.ts";
import type { Api } from "./send/api.ts";
import type { DiscordSettings } from "./settings.ts";

/** What is made of a coverage for Discord alone. */
export interface Own {
  readonly choices: () => Choices;
}

export type Loaded = AnyLoaded & Own;

export interface Service extends Chat<DiscordSettings, Own> {
  readonly api: Api;
  readonly wait: (milliseconds: number) => Promise<void>;
  members: Members | null;
  /** For names that are offered while one is typed, letter by letter. */
  offers: RateLimit;
  readonly inHand: InHand;
}
