/** Questions taken → each answered exactly once, whatever the network, the platform or the power does. */
import { createAnswering } from "./answering.ts";
import { createBooks } from "./books.ts";
import { createClerk, type Phase } from "./clerk.ts";
import type { DeskOptions } from "./desk-options.ts";
import { failure } from "./failure.ts";
import { createCounter, createLanes } from "./lanes.ts";
import { createPauses, PATIENCE } from "./patience.ts";
import type { Outlet, Question } from "./question.ts";
import { StateTrouble } from "./state-trouble.ts";
import { createSteps } from "./steps.ts";

export interface Desk {
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

export function createDesk<Message>(options: DeskOptions<Message>): Desk {
  const { ledger, wait, random, report, patience = PATIENCE, ready = () => null } = options;
  const { pause, wake } = createPauses(wait);
  let phase: Phase = "loading";

  const books = createBooks(options);
  const takeStep = createSteps({
    ledger,
    outlet: bounded(options.outlet, patience.atOnce),
    reply: createAnswering(options),
    ready,
    // Never cut short: to look too early is to post twice.
    settle: () => wait(patience.settle),
    owe(notice) {
      if (ledger.owe(notice)) admit(notice);
    },
    report,
  });
  const clerk = createClerk({ ledger, takeStep, pause, random, report, patience, phase: () => phase });
  const lanes = createLanes(async (key) => {
    // Whoever brought the question is told that it was taken before the machine is busy with it.
    await wait(0);
    const work = await clerk(key);
    if (work.kind === "ended") books.close(work);
    return work.kind === "aside" ? work.milliseconds : null;
  }, pause);

  function admit({ key, lane }: Question): void {
    books.open(key);
    if (phase === "working") lanes.enter(lane, key);
  }

  function changed(key: string): void {
    const entry = ledger.entry(key);
    if (entry !== null) admit(entry.question);
  }

  /** Whoever took a question back won't do so again, and the platform may have given up telling us by then. */
  async function eventually(work: () => void): Promise<void> {
    for (;;) {
      await pause(patience.longest);
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
        books.duplicate();
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
    idle: () => lanes.idle(),
    async stop(milliseconds) {
      phase = "finishing";
      wake();
      await Promise.race([lanes.idle(), wait(milliseconds)]);
      phase = "halted";
    },
  };
}

function bounded<Message>(outlet: Outlet<Message>, atOnce: number): Outlet<Message> {
  const counter = createCounter(atOnce);
  return {
    ...outlet,
    post: (question, message) => counter(() => outlet.post(question, message)),
    look: (question) => counter(() => outlet.look(question)),
    replace: (question, posted, message) => counter(() => outlet.replace(question, posted, message)),
    remove: (question, posted) => counter(() => outlet.remove(question, posted)),
  };
}
