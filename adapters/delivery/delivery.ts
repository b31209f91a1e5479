/** Questions taken → each answered exactly once, whatever the network, the platform or the power does. */

import { failure } from "../observability/failure.ts";
import { createAnswering } from "./answering.ts";
import { createAttempts } from "./attempt.ts";
import { BACKOFF, createPauses } from "./backoff.ts";
import { StateTrouble } from "./ledger/state-trouble.ts";
import type { DeliveryOptions } from "./options.ts";
import type { Question, Sender } from "./question.ts";
import { createCounter, createQueues } from "./queue.ts";
import { createTelemetry } from "./telemetry.ts";
import { createWorker, type Phase } from "./worker.ts";

export interface Delivery {
  /** Writes the question down, and begins to answer it unless `resume` is still to come; "known" where it was taken before.
   * Returns once it is on disk, and throws where it can't be written: then the platform mustn't be told that it was taken. */
  take(question: Question): "taken" | "known";
  /** Begins to answer: what an earlier run left open, and what was asked while the coverage was loading. */
  resume(): void;
  /** The asker changed the question: its answer is replaced. No effect on a question that isn't known. */
  reword(key: string, text: string): void;
  /** The asker took the question back: its answer goes, or is never posted. Throws where that can't be written, and tries again. */
  withdraw(key: string): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Finishes what needs no waiting. What is taken from here on, or isn't done after `milliseconds`, is left to the next run. */
  stop(milliseconds: number): Promise<void>;
}

export function createDelivery<Message>(options: DeliveryOptions<Message>): Delivery {
  const { ledger, wait, random, report, backoff = BACKOFF, ready = () => null } = options;
  const { pause, wake } = createPauses(wait);
  let phase: Phase = "loading";

  const telemetry = createTelemetry(options);
  const makeAttempt = createAttempts({
    ledger,
    sender: bounded(options.sender, backoff.atOnce),
    reply: createAnswering(options),
    ready,
    // Never cut short: to look too early is to post twice.
    settle: () => wait(backoff.settle),
    owe(notice) {
      if (ledger.owe(notice)) admit(notice);
    },
    report,
  });
  const worker = createWorker({ ledger, makeAttempt, pause, random, report, backoff, phase: () => phase });
  const queues = createQueues(async (key) => {
    // Whoever brought the question is told that it was taken before the machine is busy with it.
    await wait(0);
    const work = await worker(key);
    if (work.kind === "ended") telemetry.close(work);
    return work.kind === "retry" ? work.milliseconds : null;
  }, pause);

  function admit({ key, queue }: Question): void {
    telemetry.open(key);
    if (phase === "working") queues.enter(queue, key);
  }

  function changed(key: string): void {
    const entry = ledger.entry(key);
    if (entry !== null) admit(entry.question);
  }

  /** Whoever took a question back won't do so again, and the platform may have given up telling us by then. */
  async function eventually(work: () => void): Promise<void> {
    for (;;) {
      await pause(backoff.longest);
      if (phase !== "working" && phase !== "loading") return;
      try {
        return work();
      } catch (error) {
        report("error", "withdrawal-failed", failure(error));
      }
    }
  }

  return {
    take(question) {
      if (!ledger.owe(question)) {
        telemetry.duplicate();
        return "known";
      }
      admit(question);
      return "taken";
    },
    resume() {
      if (phase !== "loading") return;
      phase = "working";
      for (const { question } of ledger.open()) admit(question);
    },
    reword(key, text) {
      if (ledger.reword(key, text)) changed(key);
    },
    withdraw(key) {
      const work = (): void => {
        for (const one of ledger.withdraw(key)) changed(one);
      };
      try {
        work();
      } catch (error) {
        if (error instanceof StateTrouble) void eventually(work);
        throw error;
      }
    },
    idle: () => queues.idle(),
    async stop(milliseconds) {
      phase = "finishing";
      wake();
      await Promise.race([queues.idle(), wait(milliseconds)]);
      phase = "halted";
    },
  };
}

function bounded<Message>(sender: Sender<Message>, atOnce: number): Sender<Message> {
  const counter = createCounter(atOnce);
  return {
    ...sender,
    post: (question, message) => counter(() => sender.post(question, message)),
    look: (question) => counter(() => sender.look(question)),
    replace: (question, posted, message) => counter(() => sender.replace(question, posted, message)),
    remove: (question, posted) => counter(() => sender.remove(question, posted)),
  };
}
