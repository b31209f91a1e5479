/** The nouns of finding words again in a text that has changed since. */
import type { Article, DiffStep, Span } from "../domain.ts";

/** Words of one text as they can be found in another: by what they are, what stood before and after, and where they stood.
 * @see https://www.w3.org/TR/annotation-model/ TextQuoteSelector and TextPositionSelector in one */
export interface Selector extends Span {
  readonly exact: string;
  /** The characters beside them, as they stand, blanks and all; fewer than usual only where the text begins or ends there. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words stand in another text. */
export type Finding =
  /** No word is another, though blanks and marks may be set in another way. unchanged: at the same place · moved: at another. */
  | { readonly kind: "unchanged" | "moved"; readonly span: Span }
  /** `diff`: "asked" are the words as they were, "printed" those that stand there now. */
  | { readonly kind: "wording changed"; readonly span: Span; readonly diff: readonly DiffStep[] }
  | { readonly kind: "gone" };

/** A citation as it was shown: all that is needed to tell later what became of it. */
export interface ShownCitation extends Selector {
  /** The article's id, and the version of its text. */
  readonly article: string;
  readonly version: string;
  readonly headline: string | null;
  readonly url: string | null;
  /** Who was credited, by name; null where nobody was. */
  readonly speaker: string | null;
  /** How many corrections the article stated. */
  readonly corrections: number;
}

/** What became of a citation. */
export interface CitationNow {
  readonly finding: Finding;
  /** As it is now, or what stands at its address now; null where nothing does. */
  readonly article: Article | null;
  /** Where the words are still printed, and credited to somebody else or to nobody any more (null); null: as before. */
  readonly credit: { readonly now: string | null } | null;
  /** Those that the article states now and didn't when it was cited, in its publisher's words. */
  readonly corrections: readonly string[];
}
