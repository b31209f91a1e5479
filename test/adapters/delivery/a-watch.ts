/** What a platform sees of how it is called, and what it may not see: two calls of one queue at once, one before the time that it named, others before whoever
 * came first, and no end of attempts. */
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Outcome, Question, Sender, Sight } from "../../../adapters/delivery/question.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** Milliseconds. */
const MINUTE = 60_000;
/** Failures of one question in a minute: pauses that double from half a second leave room for eight, and twice that where it ends in between. */
const MOST_FAILURES = 25;

export interface Watch {
  readonly breaches: ReadonlySet<string>;
  /** The ledger has it now. */
  readonly took: (question: Question) => void;
  /** A sender of one run: the next one knows nothing of what the platform said to it. */
  over<Message>(sender: Sender<Message>): Sender<Message>;
}

export function createWatch(time: VirtualTime, ledger: () => Ledger): Watch {
  const breaches = new Set<string>();
  /** In the order in which they were written down. */
  const taken: Question[] = [];
  const tried = new Set<string>();

  function inTurn({ key, queue }: Question): void {
    for (const earlier of taken) {
      if (earlier.key === key) break;
      const isPassed = earlier.queue === queue && !tried.has(earlier.key) && isOwed(earlier.key);
      if (isPassed) breaches.add(`${key} went before ${earlier.key}, which came first`);
    }
    tried.add(key);
  }

  function isOwed(key: string): boolean {
    const entry = ledger().entry(key);
    return entry?.state === "owed" && entry.wanted === "answer";
  }

  function over<Message>(sender: Sender<Message>): Sender<Message> {
    const busy = new Set<string>();
    const notBefore = new Map<string, number>();
    const failed = new Map<string, readonly number[]>();

    async function called<Heard extends Outcome | Sight>(
      { key, queue }: Question,
      call: () => Promise<Heard>,
    ): Promise<Heard> {
      if (busy.has(queue)) breaches.add(`${key} beside another call of its queue`);
      if (time.now() < (notBefore.get(queue) ?? 0)) breaches.add(`${key} before the time that was named`);
      busy.add(queue);
      const heard = await call();
      busy.delete(queue);
      if (heard.kind === "later") notBefore.set(queue, time.now() + heard.seconds * 1000);
      if (heard.kind === "unreached" || heard.kind === "unknown") failedAgain(key);
      return heard;
    }

    function failedAgain(key: string): void {
      const recent = (failed.get(key) ?? []).filter((at) => at > time.now() - MINUTE);
      failed.set(key, [...recent, time.now()]);
      if (recent.length >= MOST_FAILURES) breaches.add(`${key} without any pause`);
    }

    return {
      ...sender,
      post(question, message) {
        inTurn(question);
        if (ledger().entry(question.key)?.wanted === "nothing")
          breaches.add(`${question.key} is posted though it was taken back`);
        return called(question, () => sender.post(question, message));
      },
      look: (question) => called(question, () => sender.look(question)),
      replace: (question, posted, message) =>
        called(question, () => sender.replace(question, posted, message)),
      remove: (question, posted) => called(question, () => sender.remove(question, posted)),
    };
  }

  return { breaches, took: (question) => void taken.push(question), over };
}
