/** Citation → the verbatim text in a quotation, who is credited with it, the link to the very words, and in one small line what is for checking. */
import type { Article, Citation, DiffStep } from "../../../src/index.ts";
import * as voice from "../../../src/presentation/cited.ts";
import { creditOf, detailsOf, provenanceOf, type Standing } from "../../../src/presentation/cited.ts";
import { BOTH_SIDES, sidesTold, TOO_DIFFERENT } from "../../../src/presentation/diff.ts";
import { fits } from "../../../src/presentation/size.ts";
import { OURS } from "../limits.ts";
import { addressOf, articleAddress, heldAddress, spokenAddress, TOO_LONG } from "./address.ts";
import { hiddenNote } from "./hidden.ts";
import { oneLine } from "./outside.ts";
import { line, type Piece, quotation, type Run, run, sizeOfPieces, small } from "./piece.ts";

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

export function citationPieces(parts: CitationParts): Piece[] {
  const { citation, text, part } = parts;
  return [
    ...(text === "" ? [line(run("(no words)"))] : [quotation(run(text))]),
    ...(part === 1 ? diffPieces(citation.diff ?? []) : []),
    creditPiece(parts),
    small(smallParts(parts)),
  ];
}

function smallParts({ citation, standing, remarks, text, part, of }: CitationParts): string[] {
  const own = [...(of === 1 ? [] : [`part ${part} of ${of}`]), ...hiddenNote(text)];
  const details = { citation, standing, remarks: part === 1 ? remarks : [], own };
  return detailsOf(details, SMALL);
}

const SMALL = {
  source: (words: string) => oneLine(words, weight.source),
  dates: (words: string) => oneLine(words, weight.dates),
  note: (words: string) => oneLine(words, weight.note),
};

/** Strokes and bold type tell in the blocks what words tell in `text`. */
function diffPieces(diff: readonly DiffStep[]): Piece[] {
  if (diff.length === 0) return [];
  const told = sidesTold(diff, (words) => oneLine(words, OURS.diff.json));
  const pieces = [{ ...line(run(BOTH_SIDES), ...diff.flatMap(stepRuns)), told }];
  const isShort = fits(sizeOfPieces(pieces), OURS.diff);
  return isShort ? pieces : [line(run(TOO_DIFFERENT))];
}

function stepRuns({ op, text }: DiffStep, index: number): Run[] {
  return [run(index === 0 ? "" : " "), run(oneLine(text, OURS.diff.json), op === "same" ? "plain" : op)];
}

/** The headline is the link. */
function creditPiece({ citation, number }: CitationParts): Piece {
  const { article } = citation;
  const link = addressOf(citation);
  const credit = creditOf(citation, (words) => oneLine(words, weight.name));
  const provenance = provenanceOf(article, (words) => oneLine(words, weight.publisher));
  const held = heldAddress(citation);
  const gap =
    link !== null ? "" : article.url === null ? " · no address known" : " · its address can’t be linked";
  return {
    kind: "line",
    runs: [
      run(`[${number}] `),
      run(credit.text, credit.isName ? "strong" : "plain"),
      run(" · "),
      { ...run(titleOf(article)), link },
      run(` · ${provenance}${gap}${held === null ? "" : " · "}`),
      ...(held === null ? [] : [{ ...run("as held"), link: held === link ? null : held }]),
    ],
    spoken: link === null ? null : (spokenAddress(link, articleAddress(article)) ?? TOO_LONG),
  };
}

export function titleOf(article: Article): string {
  return voice.titleOf(article, (words) => oneLine(words, weight.headline));
}
