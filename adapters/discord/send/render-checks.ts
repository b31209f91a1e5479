/** What "Who said this?" found for every quotation of a message: for each its verdict, and the passage that bears it out. */
import type { Answer } from "../../../src/index.ts";
import { briefOf, type Card } from "../../../src/presentation/card.ts";
import { noteOf } from "../../../src/presentation/cited.ts";
import {
  MIDDLE,
  type Paging,
  pagesOfEntries,
  pagingOf,
  turningsOf,
} from "../../../src/presentation/pages.ts";
import { minus, plus } from "../../../src/presentation/size.ts";
import { counted } from "../../../src/presentation/wording.ts";
import type { Check } from "../../asking/checks.ts";
import { OURS } from "../limits.ts";
import { type Block, buttonRows, sizeOfBlocks, words } from "./block.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import { type Entry, entryOf, unitEntries, verdictPieces } from "./entries.ts";
import { type Size, sizeOfComponents } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { line, outside, type Piece, run, small } from "./piece.ts";
import { PAGE, pageLines } from "./render.ts";

export interface ChecksView {
  /** Of the message's check, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
}

export function renderChecks(checks: readonly Check[], { key, page }: ChecksView): DiscordMessage {
  if (checks.length === 0) return messageOf([words(line(run(NONE)))]);
  const pages = pagesIn(checks);
  const place = pagingOf(page, pages.length);
  const entries = pages[place.at - 1] ?? [];
  const blocks = [headBlock(checks, place), ...entries.flatMap((entry) => entry.blocks)];
  return messageOf(blocks, buttonRows(turningsOf(place), key));
}

const NONE = "This message holds no words in quotation marks, so there is nothing to check in it.";

export function pagesOfChecks(checks: readonly Check[]): number {
  return pagesIn(checks).length;
}

function pagesIn(checks: readonly Check[]): Entry[][] {
  const frame = plus(
    sizeOfBlocks([headBlock(checks, MIDDLE)]),
    sizeOfComponents(buttonRows(turningsOf(MIDDLE), LONGEST_KEY), 0),
  );
  const room = minus(PAGE, frame);
  const entries = checks.flatMap((check, at) => checkEntries(check, `${at + 1} of ${checks.length}`, room));
  return pagesOfEntries(entries, { first: room, later: room, most: OURS.onAPage });
}

function headBlock(checks: readonly Check[], place: Paging): Block {
  return words(
    line(run(`Who said this? ${counted(checks.length, "quotation")} in this message`, "strong")),
    ...pageLines(place),
  );
}

function checkEntries({ wording, answer }: Check, which: string, room: Size): Entry[] {
  const { card, first, rest } = briefOf(answer);
  const lead = words(
    line(run(`${which} – in the message: `, "strong"), run(outside(wording, OURS.weight.wording))),
    ...verdictPieces(card),
    ...choicePieces(answer),
  );
  const below = restPieces(rest, card);
  const end = below.length === 0 ? [] : [entryOf([words(...below)], "note")];
  if (first === null) return [entryOf([lead], "passage"), ...end];
  return [...unitEntries({ ...first, number: 1, lead: [lead], choice: null, room }), ...end];
}

function choicePieces(answer: Answer): Piece[] {
  return answer.verdict === "ambiguous-speaker"
    ? [line(run(outside(answer.choice.join(", "), OURS.weight.wording)))]
    : [];
}

function restPieces(rest: string | null, { notes }: Card): Piece[] {
  return [
    ...(rest === null ? [] : [line(run(rest))]),
    ...notes
      .flat()
      .slice(0, OURS.notesOfACheck)
      .map((note) => small([noteOf(note, (words) => outside(words, OURS.weight.note))])),
  ];
}
