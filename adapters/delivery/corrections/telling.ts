/** The coverage changes → answers that this touches are found, written down, and handed on: each at least once, in the order in which they
 * were found, whatever fails or ends meanwhile. */
import { setImmediate } from "node:timers/promises";
import { failure } from "../../observability/failure.ts";
import type { Report } from "../../observability/log.ts";
import type { Ledger, Touch } from "../ledger/ledger.ts";
import { createPersistent, type Persistence } from "../persistent.ts";
import { createTouching, type TouchingOptions } from "./touched.ts";

export interface TellingOptions extends Omit<TouchingOptions, "ledger">, Persistence {
  readonly ledger: TouchingOptions["ledger"] & Pick<Ledger, "untold" | "told">;
  /** Rejects where it is to be tried again; those behind it wait. May get one twice: where the program ends before it is written down. */
  readonly tell: (touch: Touch) => Promise<void>;
  /** What is looked at first; `changed` goes on from there. */
  readonly begin: "all" | "nothing";
}

export interface Telling {
  /** The ids or addresses of articles. */
  changed(names: readonly string[]): void;
  stop(): void;
}

/** What changed while no program ran, or wasn't looked at any more when one ended, is told nowhere: that is found by looking at all answers. */
export function startTelling(options: TellingOptions): Telling {
  const { ledger, tell, report } = options;
  const touching = createTouching(options);
  let names: Set<string> | "all" = options.begin === "all" ? "all" : new Set();

  const outbox = createPersistent(
    async () => {
      for (let touch = ledger.untold(); touch !== null && !isStopped; touch = ledger.untold()) {
        await tell(touch);
        ledger.told(touch);
        await setImmediate();
      }
    },
    options,
    (error) => report("error", "telling-failed", failure(error)),
  );
  const search = createPersistent(
    async () => {
      const of = names;
      names = new Set();
      try {
        await touching(of === "all" ? of : [...of]);
      } catch (error) {
        names = of === "all" ? of : new Set([...of, ...names]);
        throw error;
      }
      outbox.begin();
    },
    options,
    (error) => report("error", "touching-failed", failure(error)),
  );
  let isStopped = false;

  outbox.begin();
  search.begin();
  return {
    changed(more) {
      if (names !== "all") for (const name of more) names.add(name);
      search.begin();
    },
    stop() {
      isStopped = true;
      outbox.stop();
      search.stop();
    },
  };
}

/** Where there is nowhere to tell of it but the log: counts, and the first digits of the question's hashed name, never a word. */
export function tellingInLog({
  ledger,
  report,
}: {
  readonly ledger: Pick<Ledger, "hash">;
  readonly report: Report;
}): TellingOptions["tell"] {
  return async ({ key, counts }) =>
    report("info", "answer-touched", { question: ledger.hash(key).slice(0, 8), ...counts });
}
