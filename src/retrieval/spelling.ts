/** A term that the coverage doesn't know → the known term that it is most likely a misspelling of. */

import { editDistance, mayBeNear, slipsForgiven } from "../text/edit-distance.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Terms whose corrections are remembered. */
const MOST_REMEMBERED = 2_000;

export interface Spelling {
  /** As `nearestTerm`: one question asks it of a strange word in each of its searches. */
  nearest(term: string): number | null;
  /** The vocabulary changes. */
  forget(): void;
}

export function createSpelling(vocabulary: Vocabulary): Spelling {
  const known = new Map<string, number | null>();
  return {
    nearest: (term) => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const found = nearestTerm(term, vocabulary);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(term, found);
      return found;
    },
    forget: () => known.clear(),
  };
}

/** The nearest term with the same first letter, the commonest of equals; null where none is near enough. */
function nearestTerm(term: string, vocabulary: Vocabulary): number | null {
  const most = slipsForgiven(term.length);
  if (most === 0 || !WORD.test(term)) return null;
  const isNear = mayBeNear(term);
  let best: Candidate | null = null;
  for (let length = term.length - most; length <= term.length + most; length += 1) {
    for (const number of vocabulary.ofShape(term.charAt(0), length)) {
      const known = vocabulary.term(number);
      if (!isNear(most, known) || !WORD.test(known)) continue;
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
