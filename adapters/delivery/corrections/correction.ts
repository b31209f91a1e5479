/** An answer that doesn't stand any more as it was shown → what is told of it where it stands: a question of its own, so that it outlives a crash and is
 * told once. */
import type { StandingOf } from "../../corpus/standing.ts";
import type { Entry, Touch } from "../ledger/ledger.ts";
import type { Question } from "../question.ts";
import { type TouchedCitation, touchedAnswer } from "./touched.ts";

export interface Correcting {
  /** Of the answer. */
  readonly entry: Entry;
  readonly touch: Pick<Touch, "outcome">;
  /** Where it is told. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Null: there is nothing to tell. Of another outcome it is told again. */
export function correctionOf(
  { entry, touch, place, now }: Correcting,
  standing: StandingOf,
): Question | null {
  const { question, state } = entry;
  if (state !== "posted" || question.key.includes(CORRECTED)) return null;
  if (toldOf(entry, standing).length === 0) return null;
  const key = `${question.key}${CORRECTED}${touch.outcome.slice(0, DIGITS)}`;
  return { ...question, key, text: "", inquiry: null, thread: null, place, asked: now };
}

const CORRECTED = ":corrected:";
/** Of the sum of what became of it. */
const DIGITS = 12;

/** What readers are told of. That an article isn't in the coverage any more is no word of its publisher's: a folder may have been moved. */
export function toldOf(entry: Entry, standing: StandingOf): readonly TouchedCitation[] {
  const { citations = [] } = touchedAnswer(entry, standing) ?? {};
  return citations.filter(({ now }) => now.article !== null || now.held !== null);
}
