/** One step of one question: what the platform is asked to do, and what is written down of how it went. */
import { failure } from "../observability/failure.ts";
import type { Report } from "../observability/log.ts";
import type { Entry, Ledger } from "./ledger/ledger.ts";
import type { Outcome, Question, Sender, Sight } from "./question.ts";
import type { Reply } from "./reply.ts";

/** look: find out whether what was sent is visible · drop: nothing was shown, and nothing is wanted · rest: nothing to do. */
export type Attempt =
  | { readonly kind: "post" | "look" | "drop" | "rest" }
  | { readonly kind: "replace" | "remove"; readonly posted: string };

/** All that a restart has to know stands in the ledger, so nothing else decides. */
export function nextAttempt({
  state,
  message,
  wanted,
}: Pick<Entry, "state" | "message" | "wanted">): Attempt {
  if (state !== "owed" && state !== "sending") return { kind: "rest" };
  // Changing an answer or taking it away twice shows no second one: no need to look first.
  if (message !== null) return { kind: wanted === "answer" ? "replace" : "remove", posted: message };
  if (state === "sending") return { kind: "look" };
  return { kind: wanted === "answer" ? "post" : "drop" };
}

export interface AttemptOptions<Message> {
  readonly ledger: Ledger;
  readonly sender: Sender<Message>;
  /** Never throws: a failure of ours is a message too. */
  readonly reply: (question: Question) => Reply<Message>;
  /** Null: `reply` has what it needs; else what resolves when it has. */
  readonly ready: (question: Question) => Promise<void> | null;
  /** Resolves when what is in the air must be on the ground. */
  readonly settle: () => Promise<void>;
  /** Takes what a sender's `notice` gives; once for each key. */
  readonly owe: (notice: Question) => void;
  readonly report: Report;
}

/** Before the next step; "backoff": longer from time to time. */
export type Pause = "none" | "backoff" | { readonly seconds: number };

export type MakeAttempt = (step: Attempt, entry: Entry) => Promise<Pause>;

export function createAttempts<Message>(options: AttemptOptions<Message>): MakeAttempt {
  const { ledger, sender, reply, ready, settle, owe, report } = options;
  /** By key: what is known, and couldn't be written down yet (a full disk). Asking the platform again would be guessing. */
  const unwritten = new Map<string, () => Pause>();

  function noted(key: string, write: () => Pause): Pause {
    unwritten.set(key, write);
    const next = write();
    unwritten.delete(key);
    return next;
  }

  async function show(entry: Entry, send: (message: Message) => Promise<Outcome>): Promise<Pause> {
    const { message, fallback, shown } = reply(entry.question);
    ledger.sending(entry.question, shown);
    const outcome = await safely(() => send(message));
    const isFinal = outcome.kind !== "refused" || outcome.isOver === true || fallback === message;
    // While it was refused, the question may have been taken back, or asked in other words.
    if (isFinal || !isStillAsked(entry)) return noted(entry.question.key, () => written(entry, outcome));
    tell("warn", "message-refused", entry, { reason: outcome.reason });
    const second = await safely(() => send(fallback));
    return noted(entry.question.key, () => written(entry, second));
  }

  function written(entry: Entry, outcome: Outcome): Pause {
    const { key } = entry.question;
    switch (outcome.kind) {
      case "posted":
        ledger.posted(key, outcome.message);
        return "none";
      case "unreached":
        ledger.mark(key, "owed");
        return "backoff";
      case "later":
        ledger.mark(key, "owed");
        return { seconds: outcome.seconds };
      case "unknown":
        tell("warn", "outcome-unknown", entry);
        return "backoff";
      case "refused":
        tell("error", "answer-refused", entry, { reason: outcome.reason });
        if (!isStillAsked(entry)) {
          ledger.mark(key, "owed");
          return "none";
        }
        // Before it is marked: what a crash interrupts here is refused again, and owed once.
        notify(entry.question, outcome.reason);
        ledger.mark(key, "refused");
        return "none";
    }
  }

  function notify(question: Question, reason: string): void {
    const notice = sender.notice?.(question, reason) ?? null;
    if (notice !== null) owe(notice);
  }

  /** What was refused was the answer to another wording, or isn't wanted any more: that is no end. */
  function isStillAsked({ question }: Entry): boolean {
    const now = ledger.entry(question.key);
    return now?.wanted === "answer" && now.question.text === question.text;
  }

  async function isStillAskedWhenReady(entry: Entry): Promise<boolean> {
    const waited = ready(entry.question);
    if (waited === null) return true;
    await waited;
    return isStillAsked(entry);
  }

  function seen(entry: Entry, sight: Sight): Pause {
    const { key } = entry.question;
    switch (sight.kind) {
      case "posted":
        ledger.posted(key, sight.message);
        return "none";
      case "absent":
        ledger.mark(key, "owed");
        return "none";
      case "hidden": {
        tell("warn", "answer-unsure", entry);
        const now = ledger.entry(key);
        if (now?.wanted === "answer") notify(now.question, "unsure");
        ledger.mark(key, "unsure");
        return "none";
      }
      case "unreached":
        return "backoff";
      case "later":
        return { seconds: sight.seconds };
    }
  }

  function gone(entry: Entry, outcome: Outcome): Pause {
    const { key } = entry.question;
    switch (outcome.kind) {
      case "posted":
        ledger.mark(key, "withdrawn");
        return "none";
      case "unreached":
      case "unknown":
        return "backoff";
      case "later":
        return { seconds: outcome.seconds };
      case "refused":
        tell("error", "removal-refused", entry, { reason: outcome.reason });
        ledger.mark(key, "refused");
        return "none";
    }
  }

  /** An sender that throws has a bug, and whether it had sent by then isn't known. */
  async function safely(send: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await send();
    } catch (error) {
      report("error", "outlet-failed", failure(error));
      return { kind: "unknown" };
    }
  }

  async function looked(question: Question): Promise<Sight> {
    try {
      return await sender.look(question);
    } catch (error) {
      report("error", "outlet-failed", failure(error));
      return { kind: "unreached" };
    }
  }

  function tell(level: "warn" | "error", event: string, { question }: Entry, facts = {}): void {
    report(level, event, { question: ledger.hash(question.key).slice(0, 8), ...facts });
  }

  async function stepped(step: Attempt, entry: Entry): Promise<Pause> {
    const { question } = entry;
    const { key } = question;
    switch (step.kind) {
      case "post":
        if (!(await isStillAskedWhenReady(entry))) return "none";
        return show(entry, (message) => sender.post(question, message));
      case "replace":
        // An earlier change that arrives late would undo this one.
        if (entry.state === "sending") await settle();
        if (!(await isStillAskedWhenReady(entry))) return "none";
        return show(entry, (message) => sender.replace(question, step.posted, message));
      case "look": {
        await settle();
        const sight = await looked(question);
        return noted(key, () => seen(entry, sight));
      }
      case "remove": {
        const outcome = await safely(() => sender.remove(question, step.posted));
        return noted(key, () => gone(entry, outcome));
      }
      case "drop":
        ledger.mark(key, "withdrawn");
        return "none";
      case "rest":
        return "none";
    }
  }

  return async (step, entry) => {
    const { key } = entry.question;
    const write = unwritten.get(key);
    return write === undefined ? stepped(step, entry) : noted(key, write);
  };
}
