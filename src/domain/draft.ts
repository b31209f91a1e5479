/** The nouns of checking a draft: what it says that somebody said, and how that stands in the coverage. */
import type { Answer, Span } from "../domain.ts";

/** quoted: words in marks; reported: a paraphrase with a named source; plain: the draft's own sentence, in which nobody is quoted. */
export type ClaimKind = "quoted" | "reported" | "plain";

/** A stretch of a draft's text, marks included where it has them. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** Each piece of an interrupted quotation, in order, without its marks. */
  readonly wording: readonly [string, ...string[]];
  /** Whose the draft says they are, as it names them; null where it doesn't tell. */
  readonly speaker: string | null;
}

/** How a claim stands in print, the worst first:
 * - another's: these words, in the mouth of somebody else
 * - altered: like these words, but not these
 * - lost: somebody's quoted words, in a sentence of the draft's own
 * - headline: only a headline has these words
 * - not-quoted: printed, but as a report or as the article's own account
 * - unsure-whose: several speakers have that name
 * - new: not in the coverage
 * - other-words: the same speaker, in other words (of a paraphrase)
 * - as-printed */
export const STANDINGS = [
  "another's",
  "altered",
  "lost",
  "headline",
  "not-quoted",
  "unsure-whose",
  "new",
  "other-words",
  "as-printed",
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Finding {
  readonly claim: Claim;
  readonly standing: Standing;
  /** What the coverage answers to it: the words as printed, with their speaker and place. */
  readonly answer: Answer;
}
