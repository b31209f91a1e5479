/** What every entry point works with. */
import type { Coverage } from "../../src/index.ts";
import type { Ask } from "../asking/asking.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Ledger } from "../delivery/ledger/ledger.ts";
import type { Report } from "../observability/log.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Background } from "../platform/background.ts";
import type { WithHeld } from "../platform/held-links.ts";
import type { Loading } from "../platform/loading.ts";
import type { Gate } from "./receive/admission.ts";
import type { Choices } from "./receive/choices.ts";
import type { InHand } from "./receive/in-hand.ts";
import type { Members } from "./receive/members.ts";
import type { Api } from "./send/api.ts";

/** The coverage, ready to be asked. */
export interface Loaded {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly samples: () => readonly string[];
  readonly choices: () => Choices;
}

export interface Service extends Gate, Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly delivery: Delivery;
  readonly ledger: Ledger;
  readonly api: Api;
  readonly metrics: Metrics;
  readonly report: Report;
  readonly held: WithHeld;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Null where nobody's membership matters. */
  members: Members | null;
  readonly inHand: InHand;
  /** Goes on by itself; a graceful stop waits for it. */
  readonly background: Background["go"];
}
