/** Pieces → a message. */

import { line, type Piece, run } from "../../../src/presentation/piece.ts";
import type { Block } from "./blocks.ts";
import { blocksOf, textOf } from "./pieces.ts";

export interface SlackMessage {
  /** All that the blocks say, in words alone: what notifications and screen readers have. */
  readonly text: string;
  /** None in the plain fallback. */
  readonly blocks: Block[];
}

/** Each group is a block of its own, with air between. */
export function messageOf(
  groups: readonly (readonly Piece[])[],
  buttons: readonly Block[] = [],
): SlackMessage {
  return { text: groups.map(textOf).join("\n"), blocks: [...groups.flatMap(blocksOf), ...buttons] };
}

/** A sentence of ours, which may hold names from outside. */
export function renderSentence(sentence: string): SlackMessage {
  return messageOf([[line(run(sentence))]]);
}
