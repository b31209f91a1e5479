/** What every entry point works with. */
import type { webApi } from "@slack/bolt";
import type { Citation, Coverage } from "../../src/index.ts";
import type { Ask } from "../asking/asking.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Ledger } from "../delivery/ledger/ledger.ts";
import type { Report } from "../observability/log.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Background } from "../platform/background.ts";
import type { WithHeld } from "../platform/held-links.ts";
import type { Loading } from "../platform/loading.ts";
import type { Gate } from "./receive/admission.ts";
import type { Fetch } from "./web.ts";

/** The coverage, ready to be asked. */
export interface Loaded {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly samples: () => readonly string[];
  readonly latest: () => readonly Citation[];
}

export interface Service extends Gate, Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly delivery: Delivery;
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
  readonly background: Background["go"];
}
