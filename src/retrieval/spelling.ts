/** A term that the coverage doesn't know → the known term that it is most likely a misspelling of. */

import { editDistance, mayBeWithin } from "../text/align.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Shorter terms have too many neighbours for a guess. */
const SHORTEST = 4;
/** From this length on two slips are forgiven, below it one. */
const LONG = 8;

/** The nearest term with the same first letter, the commonest of equals; null where none is near enough. */
export function nearestTerm(term: string, vocabulary: Vocabulary): number | null {
  if (!WORD.test(term)) return null;
  const most = term.length >= LONG ? 2 : 1;
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

const WORD = new RegExp(`^\\p{L}{${SHORTEST},40}$`, "u");

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
