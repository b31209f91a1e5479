/** What a platform is to whatever is drawn there: how words from outside may stand in a line of ours, how much things take, and how a citation is laid out. */
import type { Article, Citation } from "../index.ts";
import { creditOf, detailsOf, provenanceOf, type Standing, titleOf } from "./cited.ts";
import type { EntryKind } from "./pages.ts";
import { type Piece, type Run, run } from "./piece.ts";
import type { Size } from "./size.ts";

/** One citation, or a part of it, as it is to be shown. */
export interface CitationParts {
  readonly citation: Citation;
  /** As a reader and the buttons know it: counted from 1 over the whole answer. */
  readonly number: number;
  readonly standing: Standing;
  /** Notes of the answer that are about it alone. */
  readonly remarks: readonly string[];
  /** The text shown here, and which of how many parts of the citation's it is. */
  readonly text: string;
  readonly part: number;
  readonly of: number;
}

/** What a button or a menu offers, by its number. */
export interface Choice {
  readonly number: number;
  readonly label: string;
}

/** What is drawn together. */
export interface Drawn {
  readonly kind: EntryKind;
  /** Of ours, in the message itself. */
  readonly lines: readonly Piece[];
  /** A citation, below them. */
  readonly passage: readonly Piece[];
  /** What is offered for it: for a name the question with that name, for a passage what stands around it. */
  readonly choice: Choice | null;
}

/** Of each kind of words from outside, how much stands in a line: as `Surface.outside` weighs. */
export type Weights = Readonly<
  Record<
    "head" | "name" | "source" | "headline" | "publisher" | "dates" | "note" | "question" | "wording",
    number
  >
>;

/** As far as entries are made of it. */
export interface EntrySurface<Unit extends string> {
  /** Words from outside in a line of ours: on one line, with nothing that comes alive; cut where they weigh more than `most`, and the cut is shown. */
  readonly outside: (words: string, most: number) => string;
  readonly weight: Weights;
  /** With what parts it from what follows. */
  readonly sizeOf: (drawn: Drawn) => Size<Unit>;
  /** Of words in a quotation, without what stands around them. */
  readonly sizeOfWords: (words: string) => Size<Unit>;
  /** Where the longest stretch from `start` ends that fits: after `start`, and inside no code point. */
  readonly fittingEnd: (words: string, start: number, room: Size<Unit>) => number;
  /** What one quotation may take, however much room there is. */
  readonly words: Size<Unit>;
  /** Sentences of ours on what stands in these words and doesn't show there as printed. */
  readonly hidden: (text: string) => readonly string[];
  readonly citation: (parts: CitationParts) => readonly Piece[];
}

export interface Surface<Unit extends string> extends EntrySurface<Unit> {
  /** Of a paragraph beside a passage, and of the passage's own paragraph. */
  readonly neighbour: Size<Unit>;
  readonly own: Size<Unit>;
  /** Notes under a check at most. */
  readonly notesOfACheck: number;
}

type Outside = Pick<Surface<string>, "outside" | "weight">;

export function headlineOn({ outside, weight }: Outside, article: Article): string {
  return titleOf(article, (words) => outside(words, weight.headline));
}

/** Number, who is credited, headline (which leads to `link`), publisher and date. */
export function creditRunsOn(
  surface: Outside,
  { citation, number }: CitationParts,
  link: string | null,
): Run[] {
  const { outside, weight } = surface;
  const credit = creditOf(citation, (words) => outside(words, weight.name));
  return [
    run(`[${number}] `),
    run(credit.text, credit.isName ? "strong" : "plain"),
    run(" · "),
    run(headlineOn(surface, citation.article), "plain", link),
    run(` · ${provenanceOf(citation.article, (words) => outside(words, weight.publisher))}`),
  ];
}

/** Why there is no link to the words of a citation. */
export function gapOf({ link, article }: Citation): string {
  return link === null && article.url === null ? "no address known" : "its address can’t be linked";
}

/** What is only for checking, of one part of a citation: the parts of one small line. */
export function smallPartsOn(
  { outside, weight, hidden }: Outside & Pick<Surface<string>, "hidden">,
  { citation, standing, remarks, text, part, of }: CitationParts,
): string[] {
  const stretch = of === 1 ? [] : [`part ${part} of ${of}`];
  return detailsOf(
    { citation, standing, remarks: part === 1 ? remarks : [], own: [...stretch, ...hidden(text)] },
    {
      source: (words) => outside(words, weight.source),
      dates: (words) => outside(words, weight.dates),
      note: (words) => outside(words, weight.note),
    },
  );
}
