/** A machine that loses power: what it awaits never comes back, and what it writes is written or not. */
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import type { Question, Sender } from "../../../adapters/delivery/question.ts";

/** The power goes in so many cases of a thousand; whether it is gone. */
export type Crash = (chance: number) => boolean;

export function mortal<Message>(sender: Sender<Message>, crash: Crash): Sender<Message> {
  return {
    ...sender,
    post: (question, message) => across(crash, () => sender.post(question, message)),
    look: (question) => across(crash, () => sender.look(question)),
    replace: (question, posted, message) => across(crash, () => sender.replace(question, posted, message)),
    remove: (question, posted) => across(crash, () => sender.remove(question, posted)),
  };
}

/** What is awaited when the power goes never comes back; what had left by then goes on without us. */
export async function across<Value>(crash: Crash, call: () => Promise<Value>): Promise<Value> {
  if (crash(10)) return never();
  const value = await call();
  return crash(10) ? never() : value;
}

function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}

interface Fragility {
  readonly chance?: number;
  readonly took?: (question: Question) => void;
  /** Who writes without power is thrown out, so that a connection that outlives it says nothing. */
  readonly isLoud?: boolean;
}

/** The power goes before a write or after it; a dead machine neither reads nor writes. */
export function fragile(
  ledger: Ledger,
  crash: Crash,
  { chance = 5, took = () => {}, isLoud = false }: Fragility = {},
): Ledger {
  const gone = <Value>(value: Value): Value => {
    if (isLoud) throw new Error("The power is gone");
    return value;
  };
  const write = <Value>(work: () => Value, unwritten: Value): Value => {
    if (crash(chance)) return gone(unwritten);
    const value = work();
    crash(chance);
    return value;
  };
  return {
    ...ledger,
    first: (event, now) => write(() => ledger.first(event, now), false),
    decline: (question) => write(() => ledger.decline(question), false),
    entry: (key) => (crash(0) ? gone(null) : ledger.entry(key)),
    owe: (question) =>
      write(() => {
        const isNew = ledger.owe(question);
        if (isNew) took(question);
        return isNew;
      }, false),
    reword: (key, text) => write(() => ledger.reword(key, text), false),
    withdraw: (key) => write(() => ledger.withdraw(key), []),
    sending: (question, shown) => write(() => ledger.sending(question, shown), undefined),
    posted: (key, message) => write(() => ledger.posted(key, message), undefined),
    mark: (key, state) => write(() => ledger.mark(key, state), undefined),
    forget: (now) => write(() => ledger.forget(now), undefined),
  };
}
