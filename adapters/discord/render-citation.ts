/** Citation → the verbatim text behind a bar, who is credited with it and why, where it stands, and the link to the very words. */
import type { Article, Citation, DiffStep } from "../../src/index.ts";
import * as voice from "../voice/cited.ts";
import {
  kindAndPlace,
  nameOf,
  provenanceOf,
  STANDINGS,
  type Standing,
  speakerDetail,
} from "../voice/cited.ts";
import { sideOf, TOO_DIFFERENT } from "../voice/diff.ts";
import { printedDatesOf } from "../voice/printed-dates.ts";
import { fits } from "../voice/size.ts";
import { addressOf } from "./address.ts";
import { sizeOfBlocks, words } from "./block.ts";
import { hiddenNotes } from "./hidden.ts";
import { OURS } from "./limits.ts";
import { type Look, line, outside, type Piece, quotation, type Run, run } from "./piece.ts";

const { weight } = OURS;

export interface CitationParts {
  readonly citation: Citation;
  /** As a reader and the buttons know it: counted from 1 over the whole answer. */
  readonly number: number;
  readonly standing: Standing;
  /** The text shown here, and which of how many parts of the citation's it is. */
  readonly text: string;
  readonly part: number;
  readonly of: number;
}

/** The article's line stands last: Discord drops blanks and empty lines at the end of a text, and none of them may be a quotation's. */
export function citationPieces(parts: CitationParts): Piece[] {
  const { citation, number, text, part } = parts;
  return [
    line(run(`[${number}]`, "strong"), run(` ${placeLine(parts)}`)),
    quotationPiece(text),
    ...(part === 1 ? diffPieces(citation.diff ?? []) : []),
    ...speakerPieces(citation),
    ...datePieces(citation),
    ...hiddenNotes(text).map((note) => line(run(note))),
    articlePiece(citation, number),
  ];
}

export function placeLine({ citation, standing, part, of }: Omit<CitationParts, "text">): string {
  const which = of === 1 ? "" : ` · part ${part} of ${of}`;
  return `${STANDINGS[standing]}${kindAndPlace(citation)}${which}`;
}

export function quotationPiece(text: string): Piece {
  return text === "" ? line(run("(no words)")) : quotation(run(text));
}

/** Two lines, one of asked words and one of printed ones; the marks tell what the strokes and the bold type tell. */
function diffPieces(diff: readonly DiffStep[]): Piece[] {
  if (diff.length === 0) return [];
  const pieces = [
    line(run("Asked: "), ...runsOf(diff, "asked")),
    line(run("Printed: "), ...runsOf(diff, "printed")),
  ];
  return fits(sizeOfBlocks([words(...pieces)]), OURS.diff) ? pieces : [line(run(TOO_DIFFERENT))];
}

function runsOf(diff: readonly DiffStep[], side: Look & DiffStep["op"]): Run[] {
  return sideOf(diff, side, (words) => outside(words, OURS.diff.text)).flatMap(({ op, text }, index) => [
    run(index === 0 ? "" : " "),
    run(text, op === "same" ? "plain" : op),
  ]);
}

function speakerPieces({ speaker, kind }: Citation): Piece[] {
  if (speaker === null) return kind === "passage" ? [] : [line(run("Speaker: not resolved from the text"))];
  const name = nameOf(speaker.name, (words) => outside(words, weight.name));
  const detail = speakerDetail(speaker, (source) => outside(source, weight.source));
  return [line(run("Speaker: "), run(name, "strong"), run(detail))];
}

function datePieces(citation: Citation): Piece[] {
  const dates = printedDatesOf(citation);
  return dates.length === 0 ? [] : [line(run(outside(`Dated in print: ${dates.join("; ")}`, weight.dates)))];
}

function articlePiece(citation: Citation, number: number): Piece {
  const { article } = citation;
  const provenance = provenanceOf(article, (words) => outside(words, weight.publisher));
  return linkedLine(citation, number, `Article: ${titleOf(article)} · ${provenance}`);
}

/** The link's words name the passage, because screen readers list links without what stands around them. */
export function linkedLine(
  citation: Citation,
  number: number,
  text: string,
  most: number = OURS.link,
): Piece {
  const url = addressOf(citation, most);
  if (url !== null) {
    return {
      kind: "line",
      runs: [run(`${text} · `)],
      link: { words: `passage ${number} in the article`, url },
    };
  }
  const gap =
    citation.link === null && citation.article.url === null
      ? "no address known"
      : "its address can’t be linked";
  return line(run(`${text} · ${gap}`));
}

export function titleOf(article: Article, most: number = weight.headline): string {
  return voice.titleOf(article, (words) => outside(words, most));
}
