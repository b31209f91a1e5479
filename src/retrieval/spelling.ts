/** A term that the coverage doesn't know → the known term that it is most likely a misspelling of. */

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
  for (const [known, number] of vocabulary.entries()) {
    if (known[0] !== term[0] || Math.abs(known.length - term.length) > most || !WORD.test(known)) continue;
    const edits = editDistance(term, known, most);
    if (edits > most) continue;
    const candidate = { known, number, edits, passages: vocabulary.passages(number) };
    if (best === null || isBetter(candidate, best)) best = candidate;
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

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); gives up past `most`. */
function editDistance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const replaced = at(row, j - 1) + Number(!isSame);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
