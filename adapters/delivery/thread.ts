/** A question → the earlier ones of its conversation, as the core takes them. */
import type { Turn } from "../../src/index.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Question } from "./question.ts";

/** Oldest first. The same again whenever the question is answered again, unless one of them was changed or taken back. */
export function turnsBefore(ledger: Pick<Ledger, "thread">, { thread, asked }: Question): readonly Turn[] {
  if (thread === null) return [];
  return ledger.thread(thread, asked).map((text) => ({ role: "user", text }));
}
