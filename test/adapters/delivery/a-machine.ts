/** Runs of one program, one after the other, on a machine that loses power now and then. */
import { createDelivery, type Delivery } from "../../../adapters/delivery/delivery.ts";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Sender } from "../../../adapters/delivery/question.ts";
import { createMetrics } from "../../../adapters/observability/metrics.ts";
import type { Dice } from "../../evaluation/dice.ts";
import type { Sent } from "./a-platform.ts";
import { aShown } from "./a-question.ts";
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
  let run: { delivery: Delivery; isDead: boolean } | null = null;
  let ledger = reopen();

  function start(): void {
    ledger = reopen();
    const self = { isDead: false };
    /** In so many cases of a thousand. */
    const crash = (chance: number): boolean => {
      if (self.isDead || isCalm || dice.below(1000) >= chance) return self.isDead;
      self.isDead = true;
      time.at(time.now() + dice.below(MINUTE), start);
      return true;
    };
    const delivery = createDelivery<Sent>({
      ledger: fragile(ledger, crash),
      sender: {
        post: (question, message) => across(crash, () => sender.post(question, message)),
        look: (question) => across(crash, () => sender.look(question)),
        replace: (question, posted, message) =>
          across(crash, () => sender.replace(question, posted, message)),
        remove: (question, posted) => across(crash, () => sender.remove(question, posted)),
      },
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
    run = Object.assign(self, { delivery });
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
      return !run.isDead;
    },
    calm: () => {
      isCalm = true;
    },
    restart() {
      if (run !== null) run.isDead = true;
      start();
    },
    ledger: () => ledger,
  };
}

/** Counting is nothing that a schedule looks at. */
const metrics = createMetrics().of("chat");

/** What is awaited when the power goes never comes back; what had left by then goes on without us. */
async function across<Value>(crash: (chance: number) => boolean, call: () => Promise<Value>): Promise<Value> {
  if (crash(10)) return never();
  const value = await call();
  return crash(10) ? never() : value;
}

function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}

/** The power goes before a write or after it; a dead machine neither reads nor writes. */
function fragile(ledger: Ledger, crash: (chance: number) => boolean): Ledger {
  const write = <Value>(work: () => Value, unwritten: Value): Value => {
    if (crash(5)) return unwritten;
    const value = work();
    crash(5);
    return value;
  };
  return {
    ...ledger,
    entry: (key) => (crash(0) ? null : ledger.entry(key)),
    owe: (question) => write(() => ledger.owe(question), false),
    reword: (key, text) => write(() => ledger.reword(key, text), false),
    withdraw: (key) => write(() => ledger.withdraw(key), []),
    sending: (question, shown) => write(() => ledger.sending(question, shown), undefined),
    posted: (key, message) => write(() => ledger.posted(key, message), undefined),
    mark: (key, state) => write(() => ledger.mark(key, state), undefined),
    forget: (now) => write(() => ledger.forget(now), undefined),
  };
}
