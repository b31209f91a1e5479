/** Answer → a message for Slack. Pure: every entry point and every button shows answers through here. */
import type { Answer } from "../../../src/index.ts";
import { pagesOfAnswer } from "../../../src/presentation/answer-pages.ts";
import { cardsOf, isFirstOfWaiting } from "../../../src/presentation/card.ts";
import { MIDDLE, type Paging, pageLine, pagingOf, turningsOf } from "../../../src/presentation/pages.ts";
import { CONTEXT, MORE, REPORT, SHARE, SHOW_NEAREST } from "../../../src/presentation/sentences.ts";
import { minus, plus } from "../../../src/presentation/size.ts";
import { headOf } from "../../../src/presentation/wording.ts";
import { MEASURED, OURS } from "../limits.ts";
import { actionButton, actionMenu, type Offer, sizeOfOffer } from "./actions.ts";
import { actions, type Button, type Menu } from "./blocks.ts";
import {
  choiceEntries,
  citationEntries,
  type Entry,
  noteEntries,
  sectionOf,
  verdictPieces,
} from "./entries.ts";
import { inert } from "./inert.ts";
import { jsonSize, NOTHING, type Size } from "./measure.ts";
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
  const paging = pagingOf(page, pages.length, answer.left);
  const entries = pages[paging.at - 1] ?? [];
  const groups = [headPieces(answer, audience, paging), ...entries.map(({ pieces }) => pieces)];
  const next = isFirstOfWaiting(answer, paging.at) ? SHOW_NEAREST : MORE;
  const offers = [...entries.flatMap((entry) => entry.offers), ...besides(paging, audience, next)];
  return messageOf(groups, [actions(elementsOf(offers, key))]);
}

/** What stands around passages is one button, or of several a menu. */
function elementsOf(offers: readonly Offer[], key: string): (Button | Menu)[] {
  const contexts = offers.filter(({ kind }) => kind === "more");
  const others = offers.filter(({ kind }) => kind !== "more").map((offer) => actionButton(offer, key));
  const [only] = contexts;
  if (only === undefined) return others;
  return contexts.length === 1
    ? [actionButton({ ...only, label: CONTEXT }, key), ...others]
    : [actionMenu(CONTEXT, "more", contexts, key), ...others];
}

/** The same for every audience and every key. */
export function pagesOf(answer: Answer): number {
  return pagesIn(answer).length;
}

/** What goes out where Slack refuses the blocks: the first page in words alone. */
export function renderPlain(answer: Answer): SlackMessage {
  const { text } = renderAnswer(answer, { key: "", page: 1, audience: "channel" });
  const rest = pagesOf(answer) === 1 && answer.left === undefined ? "" : ` ${REST}`;
  return { text: `${text}\n${inert(REFUSED)}${rest}`, blocks: [] };
}

const REFUSED =
  "Note: Slack refused this answer’s usual form. In this one it may show emoji where colons are printed: the links lead to the words.";
const REST = "Its other pages can’t be shown: ask more narrowly.";

function pagesIn(answer: Answer): Entry[][] {
  return pagesOfAnswer(answer, {
    room: minus(ROOM, frameOf(answer)),
    most: OURS.onAPage,
    notesRoom: OURS.notes,
    nothing: NOTHING,
    notes: noteEntries,
    choice: (choice) => choiceEntries(choice, ({ name }) => name),
    passages: citationEntries,
    section: sectionOf,
  });
}

const ROOM: Size = { json: MEASURED.blocksJson, text: MEASURED.text - REFUSED.length - REST.length };
const EMPTY_ROW: Size = { json: jsonSize(actions([actionMenu(CONTEXT, "more", [], "")])) + 1, text: 0 };

/** What stands on every page, at its longest. */
function frameOf(answer: Answer): Size {
  return plus(
    EMPTY_ROW,
    sizeOfPieces(headPieces(answer, "shared", MIDDLE)),
    ...besides(MIDDLE, "asker", SHOW_NEAREST).map(sizeOfOffer),
  );
}

function headPieces(answer: Answer, audience: Audience, paging: Paging): Piece[] {
  const told = isFirstOfWaiting(answer, paging.at) ? null : pageLine(paging);
  return [...verdictOf(answer, audience), ...(told === null ? [] : [line(run(told))])];
}

/** The question goes along in small type where nothing else shows it. */
function verdictOf(answer: Answer, audience: Audience): Piece[] {
  const [{ small }] = cardsOf(answer);
  const asked = audience === "channel" ? [] : [`Question: ${oneLine(answer.question, OURS.weight.question)}`];
  const isOne = answer.parts.length < 2;
  return verdictPieces({ head: headOf(answer), small: isOne ? [...asked, ...small] : asked });
}

/** What can be done with the answer as a whole. */
function besides(paging: Paging, audience: Audience, next: string): Offer[] {
  const { at: number } = paging;
  const own: Offer[] = [
    { label: SHARE, kind: "share", number },
    { label: "Keep to myself", kind: "keep", number },
  ];
  return [
    ...turningsOf(paging, next),
    ...(audience === "asker" ? own : []),
    { label: REPORT, kind: "wrong", number },
  ];
}
