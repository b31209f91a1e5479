/** Citation → the verbatim text behind a bar, who is credited with it, the link to the very words, and in one small line what is for checking. */
import type { Article, Citation, DiffStep } from "../../../src/index.ts";
import * as voice from "../../../src/presentation/cited.ts";
import { creditOf, detailsOf, provenanceOf, type Standing } from "../../../src/presentation/cited.ts";
import { BOTH_SIDES, TOO_DIFFERENT } from "../../../src/presentation/diff.ts";
import { fits } from "../../../src/presentation/size.ts";
import { OURS } from "../limits.ts";
import { addressOf, heldAddress } from "./address.ts";
import { sizeOfBlocks, words } from "./block.ts";
import { hiddenNotes } from "./hidden.ts";
import { type Link, line, outside, type Piece, quotation, type Run, run, smallRuns } from "./piece.ts";

const { weight } = OURS;

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

/** The bar comes first: Discord drops blanks and empty lines at the end of a text, and none of them may be a quotation's. */
export function citationPieces(parts: CitationParts): Piece[] {
  const { citation, text, part } = parts;
  return [
    quotationPiece(text),
    linkedLine(citation, parts.number, creditRuns(parts)),
    smallRuns([
      ...(part === 1 ? diffRuns(citation.diff ?? []) : []),
      run(smallParts(parts, hiddenNotes(text)).join(" · ")),
    ]),
  ];
}

/** `own`: sentences of ours on the text shown here. */
export function smallParts(
  { citation, standing, remarks, part, of }: Omit<CitationParts, "text">,
  own: readonly string[],
): string[] {
  const stretch = of === 1 ? [] : [`part ${part} of ${of}`];
  const details = { citation, standing, remarks: part === 1 ? remarks : [], own: [...stretch, ...own] };
  return detailsOf(details, SMALL);
}

const SMALL = {
  source: (words: string) => outside(words, weight.source),
  dates: (words: string) => outside(words, weight.dates),
  note: (words: string) => outside(words, weight.note),
};

export function quotationPiece(text: string): Piece {
  return text === "" ? line(run("(no words)")) : quotation(run(text));
}

/** Struck out and bold: the marks of the platform are ours, those of the words are escaped. */
function diffRuns(diff: readonly DiffStep[]): Run[] {
  if (diff.length === 0) return [];
  const steps = diff.map(({ op, text }) => ({ op, text: outside(text, OURS.diff.text) }));
  const runs = [run(BOTH_SIDES), ...steps.flatMap(stepRuns)];
  const isShort = fits(sizeOfBlocks([words(smallRuns(runs))]), OURS.diff);
  return [...(isShort ? runs : [run(TOO_DIFFERENT)]), run(" · ")];
}

function stepRuns({ op, text }: DiffStep, index: number): Run[] {
  return [run(index === 0 ? "" : " "), run(text, op === "same" ? "plain" : op)];
}

function creditRuns({ citation, number }: CitationParts): Run[] {
  const { article } = citation;
  const credit = creditOf(citation, (words) => outside(words, weight.name));
  const provenance = provenanceOf(article, (words) => outside(words, weight.publisher));
  return [
    run(`[${number}] `),
    run(credit.text, credit.isName ? "strong" : "plain"),
    run(` · ${titleOf(article)} · ${provenance}`),
  ];
}

/** The link's words name the passage, because screen readers list links without what stands around them. */
export function linkedLine(
  citation: Citation,
  number: number,
  runs: readonly Run[],
  most: number = OURS.link,
): Piece {
  const url = addressOf(citation, most);
  if (url !== null) {
    return {
      kind: "line",
      runs: [...runs, run(" · ")],
      links: [{ words: `passage ${number} in the article`, url }, ...heldLinks(citation, number, url)],
    };
  }
  const gap =
    citation.link === null && citation.article.url === null
      ? "no address known"
      : "its address can’t be linked";
  return line(...runs, run(` · ${gap}`));
}

/** Where it is the only address, the first link leads there. */
function heldLinks(citation: Citation, number: number, first: string): Link[] {
  const url = heldAddress(citation);
  return url === null || url === first ? [] : [{ words: `passage ${number} as held`, url }];
}

export function titleOf(article: Article, most: number = weight.headline): string {
  return voice.titleOf(article, (words) => outside(words, most));
}
