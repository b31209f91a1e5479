/** What every entry point works with. */
import type { webApi } from "@slack/bolt";
import type { Citation } from "../../src/index.ts";
import type { Loaded as AnyLoaded, Chat } from "../platform/chat.ts";
import type { Identity } from "./identity.ts";
import type { Members } from "./receive/members.ts";
import type { SlackSettings } from "./settings.ts";
import type { Fetch } from "./web.ts";

/** What is made of a coverage for Slack alone. */
export interface Own {
  readonly latest: () => readonly Citation[];
}

export type Loaded = AnyLoaded & Own;

export interface Service extends Chat<SlackSettings, Own> {
  readonly web: webApi.WebClient;
  readonly fetching: Fetch;
  /** The bot. */
  readonly identity: Identity;
  members: Members | null;
  /** Whether this question's asker wasn't told yet that it can't be written down. */
  readonly isNewTrouble: (key: string) => boolean;
}
