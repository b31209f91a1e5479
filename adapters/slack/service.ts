/** What every entry point works with. */
import type { webApi } from "@slack/bolt";
import type { Citation, Coverage } from "../../src/index.ts";
import type { Aside } from "../desk/aside.ts";
import type { Desk } from "../desk/desk.ts";
import type { WithHeld } from "../desk/held-links.ts";
import type { Ledger } from "../desk/ledger.ts";
import type { Loading } from "../desk/loading.ts";
import type { Report } from "../desk/log.ts";
import type { Metrics } from "../desk/metrics.ts";
import type { Ask } from "../voice/asking.ts";
import type { Gate } from "./admission.ts";
import type { Fetch } from "./web.ts";

/** The coverage, ready to be asked. */
export interface Loaded {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly samples: () => readonly string[];
  readonly latest: () => readonly Citation[];
}

export interface Service extends Gate, Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly web: webApi.WebClient;
  readonly fetching: Fetch;
  readonly metrics: Metrics;
  readonly report: Report;
  readonly held: WithHeld;
  /** The bot's own user id. */
  readonly bot: string;
  readonly followUps: boolean;
  /** Whether this question's asker wasn't told yet that it can't be written down. */
  readonly isNewTrouble: (key: string) => boolean;
  /** Goes on after the acknowledgement; a graceful stop waits for it. */
  readonly aside: Aside["go"];
}
