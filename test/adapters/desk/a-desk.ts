/** A desk in virtual time, over an outlet whose outcomes a test sets out one by one. */
import { createDesk, type Desk } from "../../../adapters/desk/desk.ts";
import type { DeskOptions } from "../../../adapters/desk/desk-options.ts";
import type { Ledger } from "../../../adapters/desk/ledger.ts";
import { createLog } from "../../../adapters/desk/log.ts";
import { createTelemetry, type Telemetry } from "../../../adapters/desk/metrics.ts";
import type { Outcome, Outlet, Sight } from "../../../adapters/desk/question.ts";
import { aQuestion, aShown } from "./a-question.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

export interface Setting {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly time: VirtualTime;
  readonly telemetry: Telemetry;
  /** What the platform was asked to do, in order: "0 post chat:room:1 found …", with the seconds since the start. */
  readonly calls: readonly string[];
  readonly log: readonly string[];
}

export interface Given {
  /** Outcomes in the order of the calls; "posted" after the last one. */
  readonly outcomes?: readonly (Outcome | Sight | Error)[];
  readonly ledger?: Ledger;
  readonly reply?: DeskOptions<string>["reply"];
  readonly ready?: DeskOptions<string>["ready"];
  /** Milliseconds that a call takes. */
  readonly travel?: number;
}

const START = aQuestion().asked;

export function aDesk({
  outcomes = [],
  ledger = createMemoryLedger(),
  reply,
  ready = () => null,
  travel = 10,
}: Given = {}): Setting {
  const time = createVirtualTime(START);
  const telemetry = createTelemetry();
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

  const outlet: Outlet<string> = {
    post: async ({ key }, message) => asOutcome(await call("post", key, message)),
    look: async ({ key }) => asSight(await call("look", key)),
    replace: async ({ key }, _posted, message) => asOutcome(await call("replace", key, message)),
    remove: async ({ key }) => asOutcome(await call("remove", key)),
  };
  const desk = createDesk<string>({
    ledger,
    outlet,
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
    metrics: telemetry.of("chat"),
  });
  return { desk, ledger, time, telemetry, calls, log };
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
