/** What "Who said this?" found for every quotation of a message → a window. */
import type { types } from "@slack/bolt";
import { checkedOn, NOTHING_TO_CHECK } from "../../../src/presentation/checked.ts";
import { line, run } from "../../../src/presentation/piece.ts";
import { counted } from "../../../src/presentation/wording.ts";
import type { Check } from "../../asking/checks.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import type { Block } from "./blocks.ts";
import { jsonSize, type Size } from "./measure.ts";
import { modal } from "./modal.ts";
import { blocksOf } from "./pieces.ts";
import { ENTRIES, piecesOf, SURFACE } from "./surface.ts";

/** A window has room enough for any passage, in parts. */
const ROOM: Size = { json: Number.POSITIVE_INFINITY, text: Number.POSITIVE_INFINITY };

export function renderChecks(checks: readonly Check[]): types.ModalView {
  const drawn = checkedOn(SURFACE, ENTRIES, checks, ROOM);
  const { shown, left } = inRoom(drawn.map((entries) => entries.map(piecesOf).flatMap(blocksOf)));
  const end = [
    ...(checks.length === 0 ? [NOTHING_TO_CHECK] : []),
    ...(left === 0 ? [] : [`${counted(left, "more quotation")} in this message: ask about each by itself.`]),
  ];
  return modal("Who said this?", {
    text: "",
    blocks: [...shown, ...blocksOf(end.map((sentence) => line(run(sentence))))],
  });
}

/** As many checks as a window takes, whole. One block is left for what follows. */
function inRoom(checks: readonly (readonly Block[])[]): { shown: Block[]; left: number } {
  let shown: Block[] = [];
  for (const [at, blocks] of checks.entries()) {
    const more = [...shown, ...blocks];
    const isFull =
      at === OURS.checks || more.length >= LIMITS.view.blocks || jsonSize(more) > MEASURED.viewJson;
    if (isFull) return { shown, left: checks.length - at };
    shown = more;
  }
  return { shown, left: 0 };
}
