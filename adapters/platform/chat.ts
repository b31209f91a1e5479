/** What every entry point of a chat platform works with. */
import type { Coverage } from "../../src/index.ts";
import type { Ask } from "../asking/asking.ts";
import type { StandingOf } from "../corpus/standing.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Background } from "./background.ts";
import type { WithHeld } from "./held-links.ts";
import type { Loading } from "./loading.ts";
import type { Workplace } from "./platform.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { ChatSettings } from "./settings.ts";

/** The coverage, ready to be asked. */
export interface Loaded {
  readonly coverage: Coverage;
  readonly ask: Ask;
  /** Questions that have an answer. */
  readonly samples: () => readonly string[];
  /** What became of a citation that was shown. */
  readonly standing: StandingOf;
}

/** `Own`: what the platform makes of a coverage besides. */
export interface Chat<Read extends ChatSettings, Own>
  extends Omit<Workplace<Read>, "settings">,
    Pick<Loading<Loaded & Own>, "present" | "isReady" | "ready"> {
  /** As they were read last. */
  settings: Read;
  /** By these settings. */
  rateLimit: RateLimit;
  readonly delivery: Delivery;
  readonly held: WithHeld;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Goes on by itself, after the platform was told that we have it; a graceful stop waits for it. */
  readonly background: Background["go"];
}
