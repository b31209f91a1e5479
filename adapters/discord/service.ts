/** What every entry point works with. */
import type { Coverage } from "../../src/index.ts";
import type { Aside } from "../desk/aside.ts";
import type { Desk } from "../desk/desk.ts";
import type { WithHeld } from "../desk/held-links.ts";
import type { Ledger } from "../desk/ledger.ts";
import type { Loading } from "../desk/loading.ts";
import type { Report } from "../desk/log.ts";
import type { Metrics } from "../desk/metrics.ts";
import type { Ask } from "../voice/asking.ts";
import type { Gate } from "./admission.ts";
import type { Api } from "./api.ts";
import type { Choices } from "./choices.ts";
import type { InHand } from "./in-hand.ts";
import type { Members } from "./members.ts";

/** The coverage, ready to be asked. */
export interface Loaded {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly samples: () => readonly string[];
  readonly choices: () => Choices;
}

export interface Service extends Gate, Pick<Loading<Loaded>, "present" | "isReady" | "ready"> {
  readonly desk: Desk;
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
  readonly aside: Aside["go"];
}
