/** A question of the ledger → its answer, the same whenever it is asked again of the same coverage. */
import { type Answer, type Inquiry, ok, type Result, type Turn } from "../../src/index.ts";
import type { Ask } from "../asking/asking.ts";
import type { Question } from "./question.ts";

/** Under the line that tells what was asked. `most`: how much of a list is wanted. The problem is a sentence for the reader. */
export function answerTo(
  ask: Ask,
  question: Pick<Question, "text" | "inquiry">,
  thread: readonly Turn[],
  most = 0,
): Result<Answer, string> {
  const asked = ask({ ...inquiryOf(question), ...(most > 0 ? { most } : {}) }, thread);
  return asked.ok ? ok({ ...asked.value, question: question.text }) : asked;
}

export function inquiryOf({ text, inquiry }: Pick<Question, "text" | "inquiry">): Inquiry {
  return inquiry ?? { text };
}
