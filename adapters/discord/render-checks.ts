/** What "Who said this?" found for every quotation of a message: for each its verdict, and the passage that bears it out. */
import type { Answer } from "../../src/index.ts";
import type { Check } from "../voice/checks.ts";
import { shownCitations } from "../voice/cited.ts";
import { pagesOfEntries } from "../voice/pages.ts";
import { minus, plus } from "../voice/size.ts";
import { counted, headOf } from "../voice/wording.ts";
import { type Block, buttonRows, sizeOfBlocks, words } from "./block.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import { type Entry, entryOf, unitEntries } from "./entries.ts";
import { OURS } from "./limits.ts";
import { type Size, sizeOfComponents } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { line, outside, type Piece, run } from "./piece.ts";
import { PAGE, type Place, pageLine, pageOffers, placeOf } from "./render.ts";

export interface ChecksView {
  /** Of the message's check, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
}

export function renderChecks(checks: readonly Check[], { key, page }: ChecksView): DiscordMessage {
  if (checks.length === 0) return messageOf([words(line(run(NONE)))], key);
  const pages = pagesIn(checks);
  const place = placeOf(page, pages.length);
  const entries = pages[place.at - 1] ?? [];
  const blocks = [headBlock(checks, place), ...entries.flatMap((entry) => entry.blocks)];
  return messageOf(blocks, key, buttonRows(pageOffers(place), key));
}

const NONE = "This message holds no words in quotation marks, so there is nothing to check in it.";

export function pagesOfChecks(checks: readonly Check[]): number {
  return pagesIn(checks).length;
}

function pagesIn(checks: readonly Check[]): Entry[][] {
  const middle: Place = { at: 99_998, of: 99_999 };
  const frame = plus(
    sizeOfBlocks([headBlock(checks, middle)]),
    sizeOfComponents(buttonRows(pageOffers(middle), LONGEST_KEY), 0),
  );
  const room = minus(PAGE, frame);
  const entries = checks.flatMap((check, at) => checkEntries(check, `${at + 1} of ${checks.length}`, room));
  return pagesOfEntries(entries, { first: room, later: room, most: OURS.onAPage });
}

function headBlock(checks: readonly Check[], place: Place): Block {
  return words(
    line(run(`Who said this? ${counted(checks.length, "quotation")} in this message`, "strong")),
    ...pageLine(place),
  );
}

function checkEntries({ wording, answer }: Check, which: string, room: Size): Entry[] {
  const [citation] = shownCitations(answer);
  const lead = words(
    line(run(`${which} – in the message: `, "strong"), run(outside(wording, OURS.weight.wording))),
    line(run(outside(headOf(answer).text, OURS.weight.head), "strong")),
    ...choicePieces(answer),
  );
  const rest = restPieces(answer);
  const end = rest.length === 0 ? [] : [entryOf([words(...rest)], "aside")];
  if (citation === undefined) return [entryOf([lead], "passage"), ...end];
  const standing = answer.citations.length > 0 ? "answers" : "near";
  return [...unitEntries({ citation, number: 1, standing, lead: [lead], offers: [], room }), ...end];
}

function choicePieces(answer: Answer): Piece[] {
  return answer.verdict === "ambiguous-speaker"
    ? [line(run(outside(answer.choice.join(", "), OURS.weight.wording)))]
    : [];
}

function restPieces({ citations, nearest, notes }: Answer): Piece[] {
  const others = (citations.length > 0 ? citations : nearest).length - 1;
  return [
    ...(others < 1 ? [] : [line(run(`${counted(others, "further passage")}: ask, to see all.`))]),
    ...notes
      .slice(0, OURS.notesOfACheck)
      .map((note) => line(run(`Note: ${outside(note, OURS.weight.note)}`))),
  ];
}
