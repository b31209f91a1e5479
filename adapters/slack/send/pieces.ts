/** Pieces → `blocks` and `text`: both are made of them, so that neither says less. */
import type { Line, Look, Piece, Quoted, Run } from "../../../src/presentation/piece.ts";
import type { Block, LinkElement, Style, TextElement } from "./blocks.ts";
import { context, linkElement, quote, richText, section, textElement } from "./blocks.ts";
import { barred, inert } from "./inert.ts";
import { codePoints, jsonSize, type Size } from "./measure.ts";

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

type Group = Quoted | { readonly kind: "lines"; readonly lines: (readonly Run[])[] };

/** Lines that follow each other are one section: Slack's own editor writes them so. What is empty is left out: Slack refuses it. */
function grouped(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const { kind, runs: all } of pieces) {
    const runs = all.filter(({ text }) => text !== "");
    const last = groups.at(-1);
    if (runs.length === 0) continue;
    if (kind === "quotation") groups.push({ kind, runs });
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
  return pieces
    .map((piece) => {
      const words = piece.runs.map(({ text }) => text.toWellFormed()).join("");
      return piece.kind === "quotation" ? barred(words) : spoken(piece, words);
    })
    .join("\n");
}

function spoken({ told, spoken: address }: Line, words: string): string {
  return `${inert(told ?? words)}${address === undefined ? "" : ` ${address}`}`;
}

/** With the comma and the line break that part it from what follows. */
export function sizeOfPieces(pieces: readonly Piece[]): Size {
  const blocks = blocksOf(pieces);
  return { json: jsonSize(blocks) - 1, text: codePoints(textOf(pieces)) + 1 };
}
