/** Runs of one program, one after the other, on a machine that loses power now and then. */
import { createDelivery, type Delivery } from "../../../adapters/delivery/delivery.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Sender } from "../../../adapters/delivery/question.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import type { Dice } from "../../evaluation/dice.ts";
import type { Sent } from "./a-platform.ts";
import { aShown } from "./a-question.ts";
import { createWatch } from "./a-watch.ts";
import { across, type Crash, fragile, mortal } from "./power.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** Milliseconds. */
const MINUTE = 60_000;

export interface Machine {
  start(): void;
  /** Whether the delivery took it in before the power went, if there was any. */
  tell(what: (delivery: Delivery) => void): boolean;
  /** No more crashes. */
  calm(): void;
  restart(): void;
  ledger(): Ledger;
  /** What the platform should never have seen. */
  readonly breaches: ReadonlySet<string>;
}

interface MachineOptions {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly sender: Sender<Sent>;
  readonly reopen: () => Ledger;
}

/** Runs of the program, one after the other. A crash may come wherever something is awaited, and at every write. */
export function createMachine({ time, dice, sender, reopen }: MachineOptions): Machine {
  let isCalm = false;
  // Some machines go down where something is written, of all moments.
  const chance = dice.pick([5, 5, 40]) ?? 5;
  let run: { delivery: Delivery; isDead: boolean; crash: Crash } | null = null;
  let ledger = reopen();
  const watch = createWatch(time, () => ledger);

  function start(): void {
    ledger = reopen();
    const self = { isDead: false };
    const crash: Crash = (chance) => {
      if (self.isDead || isCalm || dice.below(1000) >= chance) return self.isDead;
      self.isDead = true;
      time.at(time.now() + dice.below(MINUTE), start);
      return true;
    };
    const delivery = createDelivery<Sent>({
      ledger: fragile(ledger, crash, { chance, took: watch.took }),
      sender: mortal(watch.over(sender), crash),
      reply: ({ text }) => ({
        message: { text, isPlain: false },
        fallback: { text, isPlain: true },
        shown: aShown({ verdict: text }),
      }),
      broken: () => ({ text: "broken", isPlain: true }),
      now: () => time.now(),
      wait: (milliseconds) => across(crash, () => time.wait(milliseconds)),
      random: () => dice.below(1000) / 1000,
      report: () => {},
      metrics,
    });
    run = Object.assign(self, { delivery, crash });
    // The coverage takes a while.
    time.at(time.now() + dice.below(5000), () => {
      if (!self.isDead) delivery.resume();
    });
  }

  return {
    start,
    tell(what) {
      if (run === null || run.isDead) return false;
      what(run.delivery);
      const isHeard = !run.isDead;
      // The platform has our word for it, and the power goes.
      run.crash(20);
      return isHeard;
    },
    calm: () => {
      isCalm = true;
    },
    restart() {
      if (run !== null) run.isDead = true;
      start();
    },
    ledger: () => ledger,
    breaches: watch.breaches,
  };
}

/** Counting is nothing that a schedule looks at. */
const metrics = createMetrics().of("chat");
