/** Answer → a message for Discord. Pure: every entry point and every button shows answers through here. */
import type { Answer } from "../../src/index.ts";
import { type Card, cardsOf, isFirstOfWaiting } from "../voice/card.ts";
import { pagesOfEntries, pagesOfSections } from "../voice/pages.ts";
import { NEXT, SHOW_NEAREST } from "../voice/sentences.ts";
import { fits, minus, plus } from "../voice/size.ts";
import { headOf } from "../voice/wording.ts";
import { type Block, buttonRows, menuRows, type Offer, sizeOfBlocks, words } from "./block.ts";
import { LONGEST_KEY } from "./custom-ids.ts";
import {
  choiceEntries,
  citationEntries,
  type Entry,
  noteEntries,
  sectionOf,
  verdictPieces,
} from "./entries.ts";
import { LIMITS, MEASURED, OURS } from "./limits.ts";
import { type Size, sizeOfComponents } from "./measure.ts";
import { type DiscordMessage, messageOf } from "./message.ts";
import { line, outside, type Piece, run } from "./piece.ts";

export type { DiscordMessage } from "./message.ts";

/** channel: everybody sees it · asker: only who asked, who may share it. The question stands above both: Discord shows the command, but not what was typed into it. */
export type Audience = "channel" | "asker";

export interface AnswerView {
  /** The question's, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
  readonly audience: Audience;
}

export function renderAnswer(answer: Answer, { key, page, audience }: AnswerView): DiscordMessage {
  const pages = pagesIn(answer);
  const place = placeOf(page, pages.length);
  const entries = pages[place.at - 1] ?? [];
  const blocks = [headBlock(answer, place), ...entries.flatMap((entry) => entry.blocks)];
  const choices = entries.flatMap(({ choice }) => (choice === null ? [] : [choice]));
  return messageOf(blocks, key, [
    ...menuRows(choices, key, place.at),
    ...buttonRows(besides(place, audience, isFirstOfWaiting(answer, place.at) ? SHOW_NEAREST : NEXT), key),
  ]);
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return pagesIn(answer).length;
}

export interface Place {
  readonly at: number;
  readonly of: number;
}

export function placeOf(page: number, of: number): Place {
  return { at: Math.min(Math.max(1, Math.trunc(page) || 1), of), of };
}

function pagesIn(answer: Answer): Entry[][] {
  const room = minus(PAGE, frameOf(answer));
  const [first, ...others] = cardsOf(answer);
  if (others.length === 0) return first.isOnRequest ? pagesOnRequest(first, room) : pagesOfOne(first, room);
  const sections = [first, ...others].map((section) => sectionOf(section, room));
  return pagesOfSections(sections, { first: room, later: room, most: OURS.onAPage });
}

/** Nothing but the verdict and what was searched on the first; whatever waits stands on those that follow. */
function pagesOnRequest(card: Card, room: Size): Entry[][] {
  return [...pagesOfOne({ ...card, cited: [] }, room), ...pagesOfOne({ ...card, notes: [] }, room)];
}

/** Notes stand under the first page's passages; where they need too much of it, after all others. */
function pagesOfOne({ cited, choice, notes: told }: Card, room: Size): Entry[][] {
  const notes = noteEntries(told);
  const reserved = plus(NO_ENTRY, ...notes.map(({ size }) => size));
  const isReserved = fits(reserved, OURS.notes);
  const first = isReserved ? minus(room, reserved) : room;
  const entries = [...choiceEntries(choice), ...citationEntries(cited, first)];
  const flow = isReserved ? entries : [...entries, ...notes];
  const pages = pagesOfEntries(flow, { first, later: room, most: OURS.onAPage });
  return isReserved ? pages.map((page, at) => (at === 0 ? [...page, ...notes] : page)) : pages;
}

export const PAGE: Size = {
  text: LIMITS.text,
  bytes: MEASURED.bytes,
  nodes: MEASURED.nodes,
  components: LIMITS.components,
};

const NO_ENTRY: Size = { text: 0, bytes: 0, nodes: 0, components: 0 };

/** In the middle of more pages than there ever are. */
const MIDDLE: Place = { at: 99_998, of: 99_999 };

/** What stands on every page, at its longest; with the menu's own row, which its options come on top of. */
function frameOf(answer: Answer): Size {
  const menu = menuRows([{ number: 1, name: "" }], LONGEST_KEY, MIDDLE.at);
  const rows = [
    ...(cardsOf(answer).some(({ choice }) => choice.length > 0) ? menu : []),
    ...buttonRows(besides(MIDDLE, "asker", NEXT), LONGEST_KEY),
  ];
  return plus(sizeOfBlocks([headBlock(answer, MIDDLE)]), sizeOfComponents(rows, 0));
}

function headBlock(answer: Answer, place: Place): Block {
  return words(...verdictOf(answer), ...(isFirstOfWaiting(answer, place.at) ? [] : pageLine(place)));
}

/** The question goes along in small type: nothing else shows it. */
function verdictOf(answer: Answer): Piece[] {
  const [{ small }] = cardsOf(answer);
  const question = outside(answer.question, OURS.weight.question);
  const asked = question === "" ? [] : [`Question: ${question}`];
  const isOne = answer.parts.length < 2;
  return verdictPieces({ head: headOf(answer), small: isOne ? [...asked, ...small] : asked });
}

export function pageLine({ at, of }: Place): Piece[] {
  return of === 1 ? [] : [line(run(`Page ${at} of ${of}`))];
}

/** What can be done with the answer as a whole. */
function besides(place: Place, audience: Audience, next: string): Offer[] {
  return [
    ...pageOffers(place, next),
    ...(audience === "asker"
      ? [{ label: "Share with the channel", kind: "share" as const, number: place.at }]
      : []),
    { label: "Wrong?", kind: "wrong", number: place.at },
  ];
}

export function pageOffers({ at, of }: Place, label: string = NEXT): Offer[] {
  const previous: Offer = { label: "Previous page", kind: "page", number: at - 1 };
  const next: Offer = { label, kind: "page", number: at + 1 };
  return [...(at > 1 ? [previous] : []), ...(at < of ? [next] : [])];
}
