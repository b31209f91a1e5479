/** What "Who said this?" found for every quotation of a message → a window: for each its verdict, and the passage that bears it out. */
import type { types } from "@slack/bolt";
import type { Answer } from "../../../src/index.ts";
import { briefOf } from "../../../src/presentation/card.ts";
import { noteOf } from "../../../src/presentation/cited.ts";
import { partsOf } from "../../../src/presentation/parts.ts";
import { counted } from "../../../src/presentation/wording.ts";
import type { Check } from "../../asking/checks.ts";
import { LIMITS, MEASURED, OURS } from "../limits.ts";
import { type Block, plainText } from "./blocks.ts";
import { verdictPieces } from "./entries.ts";
import { fittingEnd, jsonSize, type Size } from "./measure.ts";
import { oneLine } from "./outside.ts";
import { blocksOf, line, type Piece, run, small } from "./piece.ts";
import { citationPieces } from "./render-citation.ts";

export function renderChecks(checks: readonly Check[]): types.ModalView {
  const { shown, left } = inRoom(checks.map((check, at) => checkBlocks(check, at + 1, checks.length)));
  const rest =
    left === 0
      ? []
      : [line(run(`${counted(left, "more quotation")} in this message: ask about each by itself.`))];
  const none = checks.length === 0 ? [line(run(NONE))] : [];
  return {
    type: "modal",
    title: plainText("Who said this?"),
    close: plainText("Close"),
    blocks: [...shown, ...blocksOf([...none, ...rest])],
  };
}

const NONE = "This message holds no words in quotation marks, so there is nothing to check in it.";

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

function checkBlocks({ wording, answer }: Check, number: number, of: number): Block[] {
  const { card, first, rest } = briefOf(answer);
  const notes = card.notes.flat().slice(0, OURS.notesOfACheck);
  return [
    [
      line(
        run(`${number} of ${of} – in the message: `, "strong"),
        run(oneLine(wording, OURS.weight.wording)),
      ),
      ...verdictPieces(card),
      ...choicePieces(answer),
    ],
    ...(first === null
      ? []
      : partsOf(first.citation.text, (all, start) => fittingEnd(all, start, PART)).map(
          (text, at, { length }) => citationPieces({ ...first, number, text, part: at + 1, of: length }),
        )),
    [
      ...(rest === null ? [] : [line(run(rest))]),
      ...notes.map((note) => small([noteOf(note, (words) => oneLine(words, OURS.weight.note))])),
    ],
  ].flatMap(blocksOf);
}

const PART: Size = { json: Number.POSITIVE_INFINITY, text: MEASURED.element };

function choicePieces(answer: Answer): Piece[] {
  return answer.verdict === "ambiguous-speaker"
    ? [line(run(oneLine(answer.choice.join(", "), OURS.weight.wording)))]
    : [];
}
