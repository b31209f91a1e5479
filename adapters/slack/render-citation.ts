/** Citation → the verbatim text in a quotation, who is credited with it and why, where it stands, and the link to the very words. */
import type { Article, Citation, CitedSpeaker, DiffStep } from "../../src/index.ts";
import { readableDate } from "../voice/date.ts";
import { printedDatesOf } from "../voice/printed-dates.ts";
import { HOW, KINDS, ZONES } from "../voice/wording.ts";
import { addressOf, articleAddress, spokenAddress } from "./address.ts";
import { hiddenNote } from "./hidden.ts";
import { OURS } from "./limits.ts";
import { fits } from "./measure.ts";
import { oneLine } from "./outside.ts";
import { type Look, labelled, line, type Piece, quotation, type Run, run, sizeOfPieces } from "./piece.ts";

const { weight } = OURS;

/** How a citation stands to the question, where it isn't an answer to it. */
export type Standing = "answers" | "near" | "beside";

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

const STANDINGS: Readonly<Record<Standing, string>> = {
  answers: "",
  near: "comes near, does not answer · ",
  beside: "beside it, in the body · ",
};

function placeLine({ citation, standing, part, of }: CitationParts): string {
  const which = of === 1 ? "" : ` · part ${part} of ${of}`;
  return `${STANDINGS[standing]}${kindAndPlace(citation)}${which}`;
}

/** A headline's marks may hold a paraphrase, so what kind of quotation they would make is not said there. */
function kindAndPlace({ zone, kind, paragraph }: Citation): string {
  if (zone === "headline" || zone === "subheadline") return ZONES[zone];
  const place = zone === "body" ? (paragraph === null ? "body" : `paragraph ${paragraph}`) : ZONES[zone];
  return `${KINDS[kind]} · ${place}`;
}

/** Two lines, one of asked words and one of printed ones; the marks tell what the strokes and the bold type tell. */
function diffPieces(diff: readonly DiffStep[]): Piece[] {
  if (diff.length === 0) return [];
  const pieces = [
    line(run("asked: "), ...sideOf(diff, "asked", ["[-", "-]"])),
    line(run("printed: "), ...sideOf(diff, "printed", ["{+", "+}"])),
  ];
  const isShort = fits(sizeOfPieces(pieces), OURS.diff);
  return isShort
    ? pieces
    : [line(run("The asked and the printed words differ in too much to be set side by side here."))];
}

function sideOf(
  diff: readonly DiffStep[],
  side: Look & DiffStep["op"],
  [open, close]: readonly [string, string],
): Run[] {
  return diff
    .filter(({ op }) => op === "same" || op === side)
    .flatMap(({ op, text }, index) => {
      const words = oneLine(text, OURS.diff.json);
      return [run(index === 0 ? "" : " "), op === "same" ? run(words) : run(open + words + close, side)];
    });
}

function speakerPieces({ speaker, kind }: Citation): Piece[] {
  if (speaker !== null) {
    const name = oneLine(speaker.name, weight.name) || "(no name)";
    return [labelled("Speaker", run(name, "strong"), run(speakerDetail(speaker)))];
  }
  return kind === "passage" ? [] : [line(run("speaker not resolved from the text"))];
}

function speakerDetail({ name, source, how }: CitedSpeaker): string {
  const printed =
    source === null || source.text === name ? null : `printed as “${oneLine(source.text, weight.source)}”`;
  const details = [printed, HOW[how]].filter((detail) => detail !== null);
  return details.length === 0 ? "" : ` – ${details.join(", ")}`;
}

function datePieces(citation: Citation): Piece[] {
  const dates = printedDatesOf(citation);
  return dates.length === 0 ? [] : [line(run(oneLine(`dated in print: ${dates.join("; ")}`, weight.dates)))];
}

/** The headline is the link. */
function articlePiece(citation: Citation): Piece {
  const { article } = citation;
  const link = addressOf(citation);
  const publisher =
    article.publisher === null ? "publisher unknown" : oneLine(article.publisher, weight.publisher);
  const date =
    article.published === null ? "date unknown" : oneLine(readableDate(article.published), weight.publisher);
  const gap =
    link !== null ? "" : article.url === null ? " · no address known" : " · its address can’t be linked";
  return {
    kind: "line",
    label: "Article",
    runs: [{ ...run(titleOf(article)), link }, run(` · ${publisher} · ${date}${gap}`)],
    spoken: spokenAddress(link, articleAddress(article)),
  };
}

export function titleOf({ headline, file }: Article): string {
  const title = headline === null ? `no headline, file ${file}` : headline;
  return oneLine(title, weight.headline) || "(no headline)";
}
