/** A term that the coverage doesn't know → the known term that it is most likely a misspelling of. */

import { editDistance, mayBeWithin, slipsForgiven } from "../text/edit-distance.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The nearest term with the same first letter, the commonest of equals; null where none is near enough. */
export function nearestTerm(term: string, vocabulary: Vocabulary): number | null {
  const most = slipsForgiven(term.length);
  if (most === 0 || !WORD.test(term)) return null;
  let best: Candidate | null = null;
  for (let length = term.length - most; length <= term.length + most; length += 1) {
    for (const number of vocabulary.ofShape(term.charAt(0), length)) {
      const known = vocabulary.term(number);
      if (!mayBeWithin(most, term, known) || !WORD.test(known)) continue;
      const edits = editDistance(term, known);
      if (edits > most) continue;
      const candidate = { known, number, edits, passages: vocabulary.passages(number) };
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  return best?.number ?? null;
}

/** Shorter ones have too many neighbours for a guess. */
const WORD = /^\p{L}{4,40}$/u;

interface Candidate {
  readonly known: string;
  readonly number: number;
  readonly edits: number;
  readonly passages: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.edits !== other.edits) return one.edits < other.edits;
  if (one.passages !== other.passages) return one.passages > other.passages;
  return one.known < other.known;
}
