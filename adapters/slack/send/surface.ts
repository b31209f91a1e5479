/** Slack, as answers are drawn there. */
import type { Citation, DiffStep } from "../../../src/index.ts";
import { createAnswerPages, type PageSurface } from "../../../src/presentation/answer-pages.ts";
import { diffRuns, sidesTold, TOO_DIFFERENT } from "../../../src/presentation/diff.ts";
import { createEntries } from "../../../src/presentation/entries.ts";
import { hiddenKinds, LONE } from "../../../src/presentation/hidden.ts";
import { line, type Piece, quoted, run, smallOf } from "../../../src/presentation/piece.ts";
import { fits, plus } from "../../../src/presentation/size.ts";
import {
  type CitationParts,
  creditRunsOn,
  type Drawn,
  gapOf,
  headlineOn,
  smallPartsOn,
} from "../../../src/presentation/surface.ts";
import { MEASURED, OURS } from "../limits.ts";
import { EMPTY_MENU, sizeOfOffer } from "./actions.ts";
import { addressOf, articleAddress, heldAddress, spokenAddress, TOO_LONG } from "./address.ts";
import { actions } from "./blocks.ts";
import { fittingEnd, jsonSize, NOTHING, outside, type Size, sizeOf } from "./measure.ts";
import { sizeOfPieces } from "./pieces.ts";

const EMPTY_ROW: Size = { json: jsonSize(actions([EMPTY_MENU])) + 1, text: 0 };

/** What the plain form of an answer says of itself, below all else. */
export const REFUSED =
  "Note: Slack refused this answer’s usual form. In this one it may show emoji where colons are printed: the links lead to the words.";
export const REST = "Its other pages can’t be shown: ask more narrowly.";

export const SURFACE: PageSurface<keyof Size> = {
  outside,
  weight: OURS.weight,
  sizeOf: (drawn) => plus(sizeOfPieces(piecesOf(drawn)), ...offersFor(drawn).map(sizeOfOffer)),
  sizeOfWords: sizeOf,
  fittingEnd,
  words: OURS.words,
  hidden: hiddenNotes,
  citation: citationPieces,
  neighbour: OURS.neighbour,
  own: OURS.own,
  notesOfACheck: OURS.notesOfACheck,
  page: { json: MEASURED.blocksJson, text: MEASURED.text - REFUSED.length - REST.length },
  most: OURS.onAPage,
  notes: OURS.notes,
  nothing: NOTHING,
  frame: (head, offers) => plus(EMPTY_ROW, sizeOfPieces(head), ...offers.map(sizeOfOffer)),
};

export const ENTRIES = createEntries(SURFACE);
export const PAGES = createAnswerPages(SURFACE, ENTRIES);

export function piecesOf({ lines, passage }: Drawn): Piece[] {
  return [...lines, ...passage];
}

export function offersFor({ kind, choice }: Pick<Drawn, "kind" | "choice">) {
  return choice === null
    ? []
    : [{ ...choice, kind: kind === "name" ? ("choose" as const) : ("more" as const) }];
}

/** What stands in a quotation and doesn't show there: told beside it, because it is sent as it stands. At most two sentences. */
function hiddenNotes(text: string): string[] {
  const kinds = hiddenKinds(text);
  const hidden =
    kinds.length === 0 ? [] : [`The words above hold ${kinds.join(" and ")}; they are kept as printed.`];
  return text.isWellFormed() ? hidden : [...hidden, LONE];
}

/** The verbatim text in a quotation, who is credited with it, the link to the very words, and in one small line what is for checking. */
export function citationPieces(parts: CitationParts): Piece[] {
  const { citation, text, part } = parts;
  return [
    quoted(text),
    ...(part === 1 ? diffPieces(citation.diff ?? []) : []),
    creditPiece(parts),
    smallOf(smallPartsOn(SURFACE, parts)),
  ];
}

/** Strokes and bold type tell in the blocks what words tell in `text`. */
function diffPieces(diff: readonly DiffStep[]): Piece[] {
  if (diff.length === 0) return [];
  const shown = (words: string) => outside(words, OURS.diff.json);
  const pieces = [{ ...line(...diffRuns(diff, shown)), told: sidesTold(diff, shown) }];
  return fits(sizeOfPieces(pieces), OURS.diff) ? pieces : [line(run(TOO_DIFFERENT))];
}

/** The headline is the link. */
function creditPiece(parts: CitationParts): Piece {
  const { citation } = parts;
  const link = addressOf(citation);
  const held = heldAddress(citation);
  return {
    ...line(
      ...creditRunsOn(SURFACE, parts, link),
      ...(link === null ? [run(` · ${gapOf(citation)}`)] : []),
      ...(held === null ? [] : [run(" · "), run("as held", "plain", held === link ? null : held)]),
    ),
    ...(link === null ? {} : { spoken: spokenAddress(link, articleAddress(citation.article)) ?? TOO_LONG }),
  };
}

/** A citation's headline as the link to its words. */
export function placePiece(citation: Citation, number: number): Piece {
  const link = addressOf(citation);
  const spoken = spokenAddress(link, articleAddress(citation.article));
  return {
    ...line(
      run(`[${number}] in its place`, "strong"),
      run(" – "),
      run(headlineOn(SURFACE, citation.article), "plain", link),
    ),
    ...(spoken === null ? {} : { spoken }),
  };
}
