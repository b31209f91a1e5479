/** Answer → a message for Slack. Pure: every entry point and every button shows answers through here. */
import type { Answer } from "../../src/index.ts";
import { type Card, cardsOf, isFirstOfWaiting } from "../voice/card.ts";
import { pagesOfEntries, pagesOfSections } from "../voice/pages.ts";
import { NEXT, SHOW_NEAREST } from "../voice/sentences.ts";
import { fits, minus, plus } from "../voice/size.ts";
import { headOf } from "../voice/wording.ts";
import { actionButton, type Offer, sizeOfOffer } from "./actions.ts";
import { actions, type Block } from "./blocks.ts";
import {
  choiceEntries,
  citationEntries,
  type Entry,
  noteEntries,
  sectionOf,
  verdictPieces,
} from "./entries.ts";
import { inert } from "./inert.ts";
import { MEASURED, OURS } from "./limits.ts";
import { NOTHING, type Size } from "./measure.ts";
import { oneLine } from "./outside.ts";
import { line, type Piece, run, sizeOfPieces } from "./piece.ts";
import { messageOf, type SlackMessage } from "./slack-message.ts";

export type { SlackMessage } from "./slack-message.ts";

/** channel: where the question stands above the answer · asker: to the asker alone, who may share it · shared: in a channel that
 * doesn't show the question. */
export type Audience = "channel" | "asker" | "shared";

export interface AnswerView {
  /** The question's, for the buttons. */
  readonly key: string;
  /** From 1; what lies outside is the nearest page. */
  readonly page: number;
  readonly audience: Audience;
}

export function renderAnswer(answer: Answer, { key, page, audience }: AnswerView): SlackMessage {
  const pages = pagesIn(answer);
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages.length);
  const entries = pages[at - 1] ?? [];
  const groups = [
    headPieces(answer, audience, { at, of: pages.length }),
    ...entries.map(({ pieces }) => pieces),
  ];
  const offers = entries.flatMap((entry) => entry.offers);
  const buttons = [
    ...row(offers, key),
    ...row(
      besides({ at, of: pages.length }, audience, isFirstOfWaiting(answer, at) ? SHOW_NEAREST : NEXT),
      key,
    ),
  ];
  return messageOf(groups, buttons);
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return pagesIn(answer).length;
}

/** What goes out where Slack refuses the blocks: the first page in words alone. */
export function renderPlain(answer: Answer): SlackMessage {
  const { text } = renderAnswer(answer, { key: "", page: 1, audience: "channel" });
  const rest = pagesOf(answer) === 1 ? "" : ` ${REST}`;
  return { text: `${text}\n${inert(REFUSED)}${rest}`, blocks: [] };
}

const REFUSED =
  "Note: Slack refused this answer’s usual form. In this one it may show emoji where colons are printed: the links lead to the words.";
const REST = "Its other pages can’t be shown: ask more narrowly.";

interface Place {
  readonly at: number;
  readonly of: number;
}

function pagesIn(answer: Answer): Entry[][] {
  const room = minus(ROOM, frameOf(answer));
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
  const reserved = plus(NOTHING, ...notes.map(({ size }) => size));
  const isReserved = fits(reserved, OURS.notes);
  const first = isReserved ? minus(room, reserved) : room;
  const entries = [...choiceEntries(choice, ({ name }) => name), ...citationEntries(cited, first)];
  const flow = isReserved ? entries : [...entries, ...notes];
  const pages = pagesOfEntries(flow, { first, later: room, most: OURS.onAPage });
  return isReserved ? pages.map((page, at) => (at === 0 ? [...page, ...notes] : page)) : pages;
}

const ROOM: Size = { json: MEASURED.blocksJson, text: MEASURED.text - REFUSED.length - REST.length };
const MOST_PAGES = 99_999;
const EMPTY_ROWS: Size = { json: 2 * JSON.stringify(actions([])).length + 4, text: 0 };

/** What stands on every page, at its longest. */
function frameOf(answer: Answer): Size {
  const middle = { at: MOST_PAGES, of: MOST_PAGES + 1 };
  return plus(
    EMPTY_ROWS,
    sizeOfPieces(headPieces(answer, "shared", middle)),
    ...besides(middle, "asker", NEXT).map(sizeOfOffer),
  );
}

function headPieces(answer: Answer, audience: Audience, { at, of }: Place): Piece[] {
  return [
    ...verdictOf(answer, audience),
    ...(of === 1 || isFirstOfWaiting(answer, at) ? [] : [line(run(`Page ${at} of ${of}`))]),
  ];
}

/** The question goes along in small type where nothing else shows it. */
function verdictOf(answer: Answer, audience: Audience): Piece[] {
  const [{ small }] = cardsOf(answer);
  const asked = audience === "channel" ? [] : [`Question: ${oneLine(answer.question, OURS.weight.question)}`];
  const isOne = answer.parts.length < 2;
  return verdictPieces({ head: headOf(answer), small: isOne ? [...asked, ...small] : asked });
}

/** What can be done with the answer as a whole. */
function besides({ at, of }: Place, audience: Audience, next: string): Offer[] {
  const offers: (Offer | null)[] = [
    at > 1 ? { label: "Previous page", kind: "page", number: at - 1 } : null,
    at < of ? { label: next, kind: "page", number: at + 1 } : null,
    audience === "asker" ? { label: "Share with the channel", kind: "share", number: at } : null,
    audience === "asker" ? { label: "Keep to myself", kind: "keep", number: at } : null,
    { label: "Wrong?", kind: "wrong", number: at },
  ];
  return offers.filter((offer) => offer !== null);
}

function row(offers: readonly Offer[], key: string): Block[] {
  return offers.length === 0 ? [] : [actions(offers.map((offer) => actionButton(offer, key)))];
}
