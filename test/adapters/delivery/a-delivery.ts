/** A delivery in virtual time, over a sender whose outcomes a test sets out one by one. */
import { createDelivery, type Delivery } from "../../../adapters/delivery/delivery.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { DeliveryOptions } from "../../../adapters/delivery/options.ts";
import type { Outcome, Sender, Sight } from "../../../adapters/delivery/question.ts";
import { createLog } from "../../../adapters/observability/log.ts";
import { createMetrics, type ProgramMetrics } from "../../../adapters/observability/metrics.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

export interface Setting {
  readonly delivery: Delivery;
  readonly ledger: Ledger;
  readonly time: VirtualTime;
  readonly programMetrics: ProgramMetrics;
  /** What the platform was asked to do, in order: "0 post chat:room:1 found …", with the seconds since the start. */
  readonly calls: readonly string[];
  readonly log: readonly string[];
}

export interface Given {
  /** Outcomes in the order of the calls; "posted" after the last one. */
  readonly outcomes?: readonly (Outcome | Sight | Error)[];
  readonly ledger?: Ledger;
  readonly reply?: DeliveryOptions<string>["reply"];
  readonly ready?: DeliveryOptions<string>["ready"];
  /** Milliseconds that a call takes. */
  readonly travel?: number;
}

const START = aQuestion().asked;

export function aDelivery({
  outcomes = [],
  ledger = createMemoryLedger(),
  reply,
  ready = () => null,
  travel = 10,
}: Given = {}): Setting {
  const time = createVirtualTime(START);
  const programMetrics = createMetrics();
  const calls: string[] = [];
  const log: string[] = [];
  const coming = [...outcomes];

  async function call(name: string, key: string, message = ""): Promise<Outcome | Sight> {
    calls.push(`${Math.floor((time.now() - START) / 1000)} ${name} ${key} ${message}`.trimEnd());
    await time.wait(travel);
    const outcome = coming.shift() ?? { kind: "posted", message: `m-${key}` };
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  const sender: Sender<string> = {
    post: async ({ key }, message) => asOutcome(await call("post", key, message)),
    look: async ({ key }) => asSight(await call("look", key)),
    replace: async ({ key }, _posted, message) => asOutcome(await call("replace", key, message)),
    remove: async ({ key }) => asOutcome(await call("remove", key)),
  };
  const delivery = createDelivery<string>({
    ledger,
    sender,
    reply:
      reply ??
      (({ text }) => ({
        message: `rich ${text}`,
        fallback: `plain ${text}`,
        shown: aShown({ verdict: "found" }),
      })),
    ready,
    broken: (error) => `broken ${error}`,
    now: () => time.now(),
    wait: (milliseconds) => time.wait(milliseconds),
    random: () => 0.999_999,
    report: createLog(
      (line) => log.push(line),
      () => time.now(),
      "debug",
    ),
    metrics: programMetrics.of("chat"),
  });
  return { delivery, ledger, time, programMetrics, calls, log };
}

function asOutcome(given: Outcome | Sight): Outcome {
  switch (given.kind) {
    case "absent":
    case "hidden":
      throw new Error(`${given.kind} is no outcome of a post`);
    case "unreached":
      return { kind: given.kind };
    case "posted":
    case "later":
    case "unknown":
    case "refused":
      return given;
  }
}

function asSight(given: Outcome | Sight): Sight {
  switch (given.kind) {
    case "unknown":
    case "refused":
      throw new Error(`${given.kind} is nothing that a look shows`);
    case "unreached":
    case "absent":
    case "hidden":
      return { kind: given.kind };
    case "posted":
    case "later":
      return given;
  }
}
