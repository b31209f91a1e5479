/** Answer → a message for Slack. Pure: every entry point and every button shows answers through here. */
import type { Answer } from "../../src/index.ts";
import { type Section, sectionsOf } from "../voice/cited.ts";
import { pagesOfEntries, pagesOfSections } from "../voice/pages.ts";
import { fits, minus, plus } from "../voice/size.ts";
import { actionButton, type Offer, sizeOfOffer } from "./actions.ts";
import { actions, type Block } from "./blocks.ts";
import { choiceEntries, citationEntries, type Entry, headLine, noteEntries, sectionOf } from "./entries.ts";
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
  const buttons = [...row(offers, key), ...row(besides({ at, of: pages.length }, audience), key)];
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
  const [first, ...others] = sectionsOf(answer);
  if (others.length === 0) return pagesOfOne(first, room);
  const sections = [first, ...others].map((section) => sectionOf(section, room));
  return pagesOfSections(sections, { first: room, later: room, most: OURS.onAPage });
}

/** Notes stand under the first page's passages; where they need too much of it, after all others. */
function pagesOfOne({ answer, cited, choice }: Section, room: Size): Entry[][] {
  const notes = noteEntries(answer.notes);
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
    ...besides(middle, "asker").map(sizeOfOffer),
  );
}

function headPieces(answer: Answer, audience: Audience, { at, of }: Place): Piece[] {
  const asked = oneLine(answer.question, OURS.weight.question);
  return [
    ...(audience === "channel" ? [] : [line(run(`Question: ${asked}`))]),
    headLine(answer),
    ...(of === 1 ? [] : [line(run(`Page ${at} of ${of}`))]),
  ];
}

/** What can be done with the answer as a whole. */
function besides({ at, of }: Place, audience: Audience): Offer[] {
  const offers: (Offer | null)[] = [
    at > 1 ? { label: "Previous page", kind: "page", number: at - 1 } : null,
    at < of ? { label: "Next page", kind: "page", number: at + 1 } : null,
    audience === "asker" ? { label: "Share with the channel", kind: "share", number: at } : null,
    audience === "asker" ? { label: "Keep to myself", kind: "keep", number: at } : null,
    { label: "Wrong?", kind: "wrong", number: at },
  ];
  return offers.filter((offer) => offer !== null);
}

function row(offers: readonly Offer[], key: string): Block[] {
  return offers.length === 0 ? [] : [actions(offers.map((offer) => actionButton(offer, key)))];
}
