/** What a message is to say, once: lines of ours and quotations. `blocks` and `text` are both made of it, so that neither says less. */
import type { Block, LinkElement, Style, TextElement } from "./blocks.ts";
import { context, linkElement, quote, richText, section, textElement } from "./blocks.ts";
import { barred, inert } from "./inert.ts";
import { codePoints, jsonSize, type Size } from "./measure.ts";

/** How a run looks; its meaning never hangs on that alone. */
export type Look = "plain" | "strong" | "asked" | "printed";

export interface Run {
  readonly text: string;
  readonly look: Look;
  readonly link: string | null;
}

export type Piece =
  /** small: beneath the words, for who checks them. */
  | {
      readonly kind: "line" | "small";
      readonly runs: readonly Run[];
      /** Address at the end of the line in `text`, ready to stand there. */
      readonly spoken: string | null;
      /** What `text` says instead of the runs, whose strokes and bold type aren't read out. */
      readonly told?: string;
    }
  /** Whatever stands in one is printed so, letter for letter; the runs are one text. */
  | { readonly kind: "quotation"; readonly runs: readonly Run[] };

export function run(text: string, look: Look = "plain"): Run {
  return { text, look, link: null };
}

export function line(...runs: readonly Run[]): Piece {
  return { kind: "line", runs, spoken: null };
}

/** Parts of one line. */
export function small(parts: readonly string[]): Piece {
  return { kind: "small", runs: [run(parts.join(" · "))], spoken: null };
}

export function quotation(...runs: readonly Run[]): Extract<Piece, { kind: "quotation" }> {
  return { kind: "quotation", runs };
}

/** One block up to each small line and one for that; none where there is nothing to say. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const at = pieces.findIndex(({ kind }) => kind === "small");
  if (at < 0) return richBlocks(pieces);
  const words = pieces[at]?.runs.map(({ text }) => text).join("") ?? "";
  return [
    ...richBlocks(pieces.slice(0, at)),
    ...(words === "" ? [] : [context(words)]),
    ...blocksOf(pieces.slice(at + 1)),
  ];
}

function richBlocks(pieces: readonly Piece[]): Block[] {
  const elements = grouped(pieces).map((group) =>
    group.kind === "quotation"
      ? quote(group.runs.map(({ text, look }) => textElement(text.toWellFormed(), STYLES[look])))
      : section(group.lines.flatMap(lineElements)),
  );
  return elements.length === 0 ? [] : [richText(elements)];
}

type Group =
  | Extract<Piece, { kind: "quotation" }>
  | { readonly kind: "lines"; readonly lines: (readonly Run[])[] };

/** Lines that follow each other are one section: Slack's own editor writes them so. What is empty is left out: Slack refuses it. */
function grouped(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const runs = piece.runs.filter(({ text }) => text !== "");
    const last = groups.at(-1);
    if (runs.length === 0) continue;
    if (piece.kind === "quotation") groups.push(quotation(...runs));
    else if (last?.kind === "lines") last.lines.push(runs);
    else groups.push({ kind: "lines", lines: [runs] });
  }
  return groups;
}

function lineElements(runs: readonly Run[], at: number): (TextElement | LinkElement)[] {
  const elements = runs.map(({ text, look, link }) =>
    link === null ? textElement(text, STYLES[look]) : linkElement(link, text),
  );
  return at === 0 ? elements : [textElement("\n"), ...elements];
}

const STYLES: Readonly<Record<Look, Style | null>> = {
  plain: null,
  strong: { bold: true },
  asked: { strike: true },
  printed: { bold: true },
};

/** The same in words alone, one line each, for `text`. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(spokenLine).join("\n");
}

function spokenLine(piece: Piece): string {
  const words = piece.runs.map(({ text }) => text.toWellFormed()).join("");
  if (piece.kind === "quotation") return barred(words);
  return `${inert(piece.told ?? words)}${piece.spoken === null ? "" : ` ${piece.spoken}`}`;
}

/** With the comma and the line break that part it from what follows. */
export function sizeOfPieces(pieces: readonly Piece[]): Size {
  const blocks = blocksOf(pieces);
  return { json: jsonSize(blocks) - 1, text: codePoints(textOf(pieces)) + 1 };
}
