/** What was found for a question: its answer, or how each quotation of a message stands in print. */
import type { Answer } from "../../src/index.ts";
import type { Check } from "../asking/checks.ts";
import type { Shown } from "./ledger/ledger.ts";
import { isSameShown, sameAsShown, shownOf } from "./replay.ts";

export interface FoundAnswer {
  readonly kind: "answer";
  readonly answer: Answer;
}

export type Found = FoundAnswer | { readonly kind: "checks"; readonly checks: readonly Check[] };

export function shownFor(found: Found): Shown {
  if (found.kind === "answer") return shownOf(found.answer);
  const citations = found.checks.flatMap(({ answer }) => shownOf(answer).citations);
  return { verdict: "checks", citations };
}

/** Whether it still is what was shown. */
export function isAsShown(found: Found, shown: Shown): boolean {
  return found.kind === "answer" ? sameAsShown(found.answer, shown) : isSameShown(shownFor(found), shown);
}

/** An answer with the addresses of its citations as held; checks have none. */
export function heldFor<One extends Found>(found: One, held: (answer: Answer) => Answer): One {
  return found.kind === "answer" ? { ...found, answer: held(found.answer) } : found;
}
