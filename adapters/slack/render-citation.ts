/** Citation → the verbatim text in a quotation, who is credited with it and why, where it stands, and the link to the very words. */
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
import { addressOf, articleAddress, spokenAddress, TOO_LONG } from "./address.ts";
import { hiddenNote } from "./hidden.ts";
import { OURS } from "./limits.ts";
import { oneLine } from "./outside.ts";
import { type Look, labelled, line, type Piece, quotation, type Run, run, sizeOfPieces } from "./piece.ts";

const { weight } = OURS;

export interface CitationParts {
  readonly citation: Citation;
  /** As a reader and `/more` know it: counted from 1 over the whole answer. */
  readonly number: number;
  readonly standing: Standing;
  /** The text shown here, and which of how many parts of the citation's it is. */
  readonly text: string;
  readonly part: number;
  readonly of: number;
}

export function citationPieces(parts: CitationParts): Piece[] {
  const { citation, text, part } = parts;
  return [
    line(run(`[${parts.number}]`, "strong"), run(` ${placeLine(parts)}`)),
    ...(text === "" ? [line(run("(no words)"))] : [quotation(run(text))]),
    ...(part === 1 ? diffPieces(citation.diff ?? []) : []),
    ...speakerPieces(citation),
    ...datePieces(citation),
    articlePiece(citation),
    ...hiddenNote(text).map((note) => line(run(note))),
  ];
}

function placeLine({ citation, standing, part, of }: CitationParts): string {
  const which = of === 1 ? "" : ` · part ${part} of ${of}`;
  return `${STANDINGS[standing]}${kindAndPlace(citation)}${which}`;
}

/** Two lines, one of asked words and one of printed ones; the marks tell what the strokes and the bold type tell. */
function diffPieces(diff: readonly DiffStep[]): Piece[] {
  if (diff.length === 0) return [];
  const pieces = [
    line(run("asked: "), ...runsOf(diff, "asked")),
    line(run("printed: "), ...runsOf(diff, "printed")),
  ];
  const isShort = fits(sizeOfPieces(pieces), OURS.diff);
  return isShort ? pieces : [line(run(TOO_DIFFERENT))];
}

function runsOf(diff: readonly DiffStep[], side: Look & DiffStep["op"]): Run[] {
  return sideOf(diff, side, (words) => oneLine(words, OURS.diff.json)).flatMap(({ op, text }, index) => [
    run(index === 0 ? "" : " "),
    run(text, op === "same" ? "plain" : op),
  ]);
}

function speakerPieces({ speaker, kind }: Citation): Piece[] {
  if (speaker !== null) {
    const name = nameOf(speaker.name, (words) => oneLine(words, weight.name));
    const detail = speakerDetail(speaker, (source) => oneLine(source, weight.source));
    return [labelled("Speaker", run(name, "strong"), run(detail))];
  }
  return kind === "passage" ? [] : [line(run("speaker not resolved from the text"))];
}

function datePieces(citation: Citation): Piece[] {
  const dates = printedDatesOf(citation);
  return dates.length === 0 ? [] : [line(run(oneLine(`dated in print: ${dates.join("; ")}`, weight.dates)))];
}

/** The headline is the link. */
function articlePiece(citation: Citation): Piece {
  const { article } = citation;
  const link = addressOf(citation);
  const provenance = provenanceOf(article, (words) => oneLine(words, weight.publisher));
  const gap =
    link !== null ? "" : article.url === null ? " · no address known" : " · its address can’t be linked";
  return {
    kind: "line",
    label: "Article",
    runs: [{ ...run(titleOf(article)), link }, run(` · ${provenance}${gap}`)],
    spoken: link === null ? null : (spokenAddress(link, articleAddress(article)) ?? TOO_LONG),
  };
}

export function titleOf(article: Article): string {
  return voice.titleOf(article, (words) => oneLine(words, weight.headline));
}
