/** Pieces with what can be done about them → components. */
import type { APISelectMenuOption } from "discord.js";
import type { Action, Offer } from "../../../src/presentation/actions.ts";
import type { Piece } from "../../../src/presentation/piece.ts";
import type { Choice, Drawn } from "../../../src/presentation/surface.ts";
import { LIMITS } from "../limits.ts";
import { button, type Component, container, menu, type Row, row, textDisplay } from "./components.ts";
import { customId } from "./custom-ids.ts";
import { bytesOf, NOTHING, type Size, sizeOfComponents } from "./measure.ts";
import { markdownOf, nodesOf } from "./pieces.ts";

/** words: stands in the message itself · passage: in a container of its own. */
export interface Block {
  readonly kind: "words" | "passage";
  readonly pieces: readonly Piece[];
}

export function words(...pieces: readonly Piece[]): Block {
  return { kind: "words", pieces };
}

export function passage(pieces: readonly Piece[]): Block {
  return { kind: "passage", pieces };
}

export function blocksOf({ lines, passage: pieces }: Pick<Drawn, "lines" | "passage">): Block[] {
  return [
    ...(lines.length === 0 ? [] : [words(...lines)]),
    ...(pieces.length === 0 ? [] : [passage(pieces)]),
  ];
}

export function componentsOf(blocks: readonly Block[]): Component[] {
  return joined(blocks).map(({ kind, pieces }): Component => {
    const text = textDisplay(markdownOf(pieces));
    return kind === "passage" ? container([text]) : text;
  });
}

/** Lines of ours that follow each other are one text. */
function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last !== undefined && isLines(last) && isLines(block)) {
      all.splice(-1, 1, words(...last.pieces, ...block.pieces));
    } else all.push(block);
  }
  return all;
}

function isLines({ kind, pieces }: Block): boolean {
  return kind === "words" && pieces.every((piece) => piece.kind !== "quotation");
}

/** None where there is nothing to offer. */
export function buttonRows(offers: readonly Offer[], key: string): Row[] {
  return offers.length === 0
    ? []
    : [row(offers.map((offer) => button(offer.label, customId({ ...offer, key }))))];
}

const PLACEHOLDERS = { choose: "Which of them?", more: "Context" } as const;

/** `number`: of the page, so that the menus of an answer's pages have ids of their own. */
export function menuRows(
  choices: readonly Choice[],
  action: Action & { kind: keyof typeof PLACEHOLDERS },
): Row[] {
  if (choices.length === 0) return [];
  const options = choices.map(optionOf);
  return [row([menu({ id: customId(action), placeholder: PLACEHOLDERS[action.kind], options })])];
}

function optionOf({ number, label }: Choice): APISelectMenuOption {
  return { label: cut(label), value: String(number) };
}

/** What a choice adds to a menu. A comma parts it from the next. */
export function sizeOfOption(choice: Choice): Size {
  return { ...NOTHING, bytes: bytesOf(optionOf(choice)) + 1 };
}

/** A name may be longer than an option; it stands whole above the menu. */
function cut(label: string): string {
  if (label.length <= LIMITS.option) return label;
  let kept = "";
  for (const character of label) {
    if (kept.length + character.length + 1 > LIMITS.option) break;
    kept += character;
  }
  return `${kept}…`;
}

/** With the line break by which they may follow others. */
export function sizeOfBlocks(blocks: readonly Block[]): Size {
  const nodes = blocks.reduce((sum, { pieces }) => sum + nodesOf(pieces), 0);
  const size = sizeOfComponents(componentsOf(blocks), nodes);
  return blocks.some(isLines) ? { ...size, text: size.text + 1 } : size;
}
