/** Pieces with what can be done about them → components. */
import type { APISelectMenuOption } from "discord.js";
import { button, type Component, container, menu, type Row, row, textDisplay } from "./components.ts";
import { type Action, customId, LONGEST_KEY } from "./custom-ids.ts";
import { LIMITS } from "./limits.ts";
import { bytesOf, NOTHING, type Size, sizeOfComponents } from "./measure.ts";
import { markdownOf, nodesOf, type Piece } from "./piece.ts";

/** A button before it is known which question it belongs to. */
export interface Offer extends Omit<Action, "key"> {
  /** Ours: at most 80 characters. */
  readonly label: string;
}

/** A name to choose, by its number. */
export interface Choice {
  readonly number: number;
  readonly name: string;
}

/** words: stands in the message itself · passage: in a container of its own. */
export interface Block {
  readonly kind: "words" | "passage";
  readonly pieces: readonly Piece[];
  readonly offers: readonly Offer[];
}

export function words(...pieces: readonly Piece[]): Block {
  return { kind: "words", pieces, offers: [] };
}

export function passage(pieces: readonly Piece[], offers: readonly Offer[] = []): Block {
  return { kind: "passage", pieces, offers };
}

export function componentsOf(blocks: readonly Block[], key: string): Component[] {
  return joined(blocks).flatMap(({ kind, pieces, offers }): Component[] => {
    const parts = [textDisplay(markdownOf(pieces)), ...buttonRows(offers, key)];
    return kind === "passage" ? [container(parts)] : parts;
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

function isLines({ kind, pieces, offers }: Block): boolean {
  return kind === "words" && offers.length === 0 && pieces.every((piece) => piece.kind !== "quotation");
}

/** None where there is nothing to offer. */
export function buttonRows(offers: readonly Offer[], key: string): Row[] {
  return offers.length === 0
    ? []
    : [row(offers.map((offer) => button(offer.label, customId({ ...offer, key }))))];
}

/** `page`: so that the menus of an answer's pages have ids of their own. */
export function menuRows(choices: readonly Choice[], key: string, page: number): Row[] {
  if (choices.length === 0) return [];
  const id = customId({ kind: "choose", number: page, key });
  return [row([menu({ id, placeholder: "Which of them?", options: choices.map(optionOf) })])];
}

function optionOf({ number, name }: Choice): APISelectMenuOption {
  return { label: `${number}. ${cut(name)}`, value: String(number) };
}

/** What a choice adds to a menu. A comma parts it from the next. */
export function sizeOfOption(choice: Choice): Size {
  return { ...NOTHING, bytes: bytesOf(optionOf(choice)) + 1 };
}

/** With the number and what parts it from the name. */
const NUMBER = 7;

/** A name may be longer than an option; it stands whole above the menu. */
function cut(name: string): string {
  const most = LIMITS.option - NUMBER;
  if (name.length <= most) return name;
  let kept = "";
  for (const character of name) {
    if (kept.length + character.length + 1 > most) break;
    kept += character;
  }
  return `${kept}…`;
}

/** With the line break by which they may follow others. */
export function sizeOfBlocks(blocks: readonly Block[]): Size {
  const nodes = blocks.reduce((sum, { pieces }) => sum + nodesOf(pieces), 0);
  const size = sizeOfComponents(componentsOf(blocks, LONGEST_KEY), nodes);
  return blocks.some(isLines) ? { ...size, text: size.text + 1 } : size;
}
