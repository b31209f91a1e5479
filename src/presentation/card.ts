/** Answer → cards: what is shown of each question, in one value that every platform draws in its own way. */
import type { Answer, Citation } from "../index.ts";
import { noteOf, type Standing } from "./cited.ts";
import { counted, extent, type Head, headOf } from "./wording.ts";

/** A citation as it is shown: its number is counted from 1 over the whole message, on every platform. */
export interface Cited {
  readonly citation: Citation;
  readonly number: number;
  readonly standing: Standing;
  /** `NEAREST` stands above it. */
  readonly opens: boolean;
  /** Notes of the answer that are about it alone. */
  readonly remarks: readonly string[];
}

/** A name to choose, counted from 1 over the whole message. */
export interface Choosable {
  readonly number: number;
  readonly name: string;
}

/** What is shown of one question: all of an ordinary answer, or one part of several. Neutral: no marks, widths or limits of a platform. */
export interface Card {
  /** This question's own. */
  readonly answer: Answer;
  /** Which question of the message it answers, from 1. */
  readonly question: number;
  /** The verdict in one line. */
  readonly head: Head;
  /** Under it, in one small line: what is only for checking, if anything. */
  readonly small: readonly string[];
  /** What answers, then what comes near. */
  readonly cited: readonly Cited[];
  /** Whether all of `cited` waits until it is asked for: nothing was found, and what comes near answers nothing. */
  readonly isOnRequest: boolean;
  readonly choice: readonly Choosable[];
  /** Those that are about several passages, or too many to stand beside anything: each of these is one small line. */
  readonly notes: readonly (readonly string[])[];
}

/** In the order of the questions. Numbers run on from one to the next. */
export function cardsOf(answer: Answer): readonly [Card, ...Card[]] {
  const [first = answer, ...others] = answer.parts;
  const cards: [Card, ...Card[]] = [cardOf(first, [])];
  for (const part of others) cards.push(cardOf(part, cards));
  if (cards.length === 1) return [{ ...cards[0], isOnRequest: waits(answer) }];
  return cards.map(asPart) as [Card, ...Card[]];
}

/** Under several questions none of them goes on: the next one would stand behind all of it. */
function asPart(card: Card): Card {
  const isWhole = inAll(card.answer).length === 0;
  return isWhole ? card : { ...card, notes: [...card.notes, [BY_ITSELF]] };
}

const BY_ITSELF = "To see all of them, ask this question by itself.";

/** The core says of nothing that comes near how likely it is what was meant. Under several questions each shows its own at once. */
function waits({ verdict, nearest }: Answer): boolean {
  return verdict === "not-in-coverage" && nearest.length > 0;
}

/** What is said of one of several things that were checked at once, where there is no room for all: its first passage, unless that waits. */
export function briefOf(answer: Answer): {
  readonly card: Card;
  readonly first: Cited | null;
  /** What is left out, in words; null where nothing is. */
  readonly rest: string | null;
} {
  const [card] = cardsOf(answer);
  const { cited, isOnRequest } = card;
  const near = `${counted(cited.length, "passage")} may come near: ask, to see them.`;
  if (isOnRequest) return { card, first: null, rest: near };
  const { citations, nearest, left = 0 } = answer;
  const others = (citations.length > 0 ? citations : nearest).length + left - 1;
  const rest = others < 1 ? null : `${counted(others, "further passage")}: ask, to see all.`;
  return { card, first: cited[0] ?? null, rest };
}

/** Whether this is the page, from 1, that whatever waits comes after. */
export function isFirstOfWaiting(answer: Answer, page: number): boolean {
  return page === 1 && cardsOf(answer)[0].isOnRequest;
}

function cardOf(answer: Answer, before: readonly Card[]): Card {
  const { verdict, searched } = answer;
  const place = placeOfNotes(answer);
  const choosable = before.flatMap((card) => card.choice).length;
  return {
    answer,
    question: before.length + 1,
    head: headOf(answer),
    small: [
      ...(verdict === "not-in-coverage" ? [`Searched ${extent(searched)}`] : []),
      ...inAll(answer),
      ...(place === "head" ? answer.notes.map((note) => noteOf(note, String)) : []),
    ],
    cited: citedOf(answer, before.flatMap((card) => card.cited).length, place),
    isOnRequest: false,
    choice: (answer.verdict === "ambiguous-speaker" ? answer.choice : []).map((name, at) => ({
      name,
      number: choosable + at + 1,
    })),
    notes: place === "apart" ? linesOf(answer.notes) : [],
  };
}

/** Of a list that goes on: how much was found, alike on each of its pages. Not that there is no more: of very common words not every place is
 * looked at. */
function inAll({ citations, further = [], left = 0 }: Answer): string[] {
  const all = citations.length + further.length + left;
  return all > citations.length ? [`${all.toLocaleString("en-GB")} found`] : [];
}

function citedOf(
  { citations, further = [], nearest, verdict, notes }: Answer,
  before: number,
  place: PlaceOfNotes,
): Cited[] {
  const beside: Standing = verdict === "headline-only" ? "beside" : "near";
  const answering = citations.length + further.length;
  const more = further.map(({ citation }) => citation);
  return [...citations, ...more, ...nearest].map((citation, at) => ({
    citation,
    number: before + at + 1,
    standing: at < answering ? "answers" : beside,
    opens: at === answering,
    remarks: place === "passage" && at === 0 ? notes : (further[at - citations.length]?.notes ?? []),
  }));
}

/** head: in the small line of the verdict · passage: in that of the one passage · apart: in lines of their own. */
type PlaceOfNotes = "head" | "passage" | "apart";

function placeOfNotes({ verdict, citations, notes }: Answer): PlaceOfNotes {
  if (!areFew(notes)) return "apart";
  if (verdict === "not-in-coverage") return "head";
  return citations.length === 1 ? "passage" : "apart";
}

function linesOf(notes: readonly string[]): readonly (readonly string[])[] {
  if (notes.length === 0) return [];
  return areFew(notes) ? [notes] : notes.map((note) => [note]);
}

function areFew(notes: readonly string[]): boolean {
  return notes.join(" ").length <= MOST_OF_NOTES;
}

/** Characters: more are no small line any more. */
const MOST_OF_NOTES = 400;

/** In the order of their numbers. */
export function citedIn(answer: Answer): readonly Cited[] {
  return cardsOf(answer).flatMap(({ cited }) => cited);
}

export function shownCitations(answer: Answer): readonly Citation[] {
  return citedIn(answer).map(({ citation }) => citation);
}
