/** A word of a question → the terms of the coverage that are it, are of its root, or that it is a misspelling of. */
import type { Spelling } from "./spelling.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface RelatedTerm {
  readonly term: string;
  /** What finding it is worth, in 0..1: 1 for the word itself. */
  readonly worth: number;
  /** Whether the word is taken for a misspelling of it. */
  readonly isCorrection: boolean;
}

/** Another word of one root ("Russia", "Russian") says nearly as much as the word, a misspelling a little less. */
const SAME_ROOT = 0.85;
const MISSPELT = 0.75;
/** Letters that another word of one root may have more or less. */
const ENDING = 3;

/** The term itself first, whether or not anything prints it. */
export function relatedTerms(
  term: string,
  vocabulary: Vocabulary,
  spelling: Pick<Spelling, "nearest">,
): RelatedTerm[] {
  const found = new Map<string, number>([[term, 1]]);
  const ofRoot = Array.from(vocabulary.ofRoot(term), (number) => vocabulary.term(number))
    .filter((other) => Math.abs(other.length - term.length) <= ENDING)
    .filter((other) => other.startsWith(term) || term.startsWith(other))
    .sort((a, b) => a.length - b.length);
  for (const other of ofRoot) found.set(other, found.get(other) ?? SAME_ROOT);
  const related = Array.from(found, ([other, worth]) => ({ term: other, worth, isCorrection: false }));
  const nearest = vocabulary.find(term) === null ? spelling.nearest(term) : null;
  const meant = nearest === null ? term : vocabulary.term(nearest);
  return found.has(meant) ? related : [...related, { term: meant, worth: MISSPELT, isCorrection: true }];
}
