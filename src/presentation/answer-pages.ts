/** Answer → its pages: which entries, in what order, and what stands on every page is alike on all platforms. */
import type { Answer } from "../index.ts";
import { type Offer, offersOf } from "./actions.ts";
import { type Card, cardsOf, isFirstOfWaiting } from "./card.ts";
import type { Entries, Entry } from "./entries.ts";
import {
  MIDDLE,
  type PageRoom,
  type Paging,
  pageLine,
  pagesOfEntries,
  pagesOfSections,
  pagingOf,
} from "./pages.ts";
import { line, type Piece, run } from "./piece.ts";
import { MORE, SHOW_NEAREST } from "./sentences.ts";
import { fits, minus, plus, type Size } from "./size.ts";
import type { Surface } from "./surface.ts";
import { headOf } from "./wording.ts";

export interface PageSurface<Unit extends string> extends Surface<Unit> {
  /** Of a whole page. */
  readonly page: Size<Unit>;
  readonly most: PageRoom<Unit>["most"];
  /** What notes may take of the first page; where they take more, they stand after all citations. */
  readonly notes: Size<Unit>;
  readonly nothing: Size<Unit>;
  /** What a page takes beside its entries, with all that can be offered on one; `names`: whether some are to be chosen from. */
  readonly frame: (head: readonly Piece[], offers: readonly Offer[], names: boolean) => Size<Unit>;
}

/** How an answer is seen: by whom, and which page of it, from 1; what lies outside is the nearest one. */
export interface Seen {
  readonly page: number;
  /** Only who asked sees it, and may share it. */
  readonly isPrivate: boolean;
  /** Whether the question goes along in small type, since nothing else shows it. */
  readonly isAsked: boolean;
}

export interface AnswerPage<Unit extends string> {
  readonly head: readonly Piece[];
  readonly entries: readonly Entry<Unit>[];
  /** What can be done with the answer as a whole. */
  readonly offers: readonly Offer[];
  /** Of this page. */
  readonly number: number;
}

export interface AnswerPages<Unit extends string> {
  readonly page: (answer: Answer, seen: Seen) => AnswerPage<Unit>;
  /** How many there are, for whoever sees it: at least one. */
  readonly count: (answer: Answer) => number;
}

/** As much as is ever shown on a page. */
const LONGEST: Seen = { page: MIDDLE.at, isPrivate: true, isAsked: true };

export function createAnswerPages<Unit extends string>(
  surface: PageSurface<Unit>,
  entries: Entries<Unit>,
): AnswerPages<Unit> {
  const { most } = surface;

  /** With the verdict of the whole, and where among its pages this one is. */
  function headOfPage(answer: Answer, paging: Paging, { isAsked }: Seen): Piece[] {
    const [{ small }] = cardsOf(answer);
    const question = isAsked ? surface.outside(answer.question, surface.weight.question) : "";
    // Joiners and soft hyphens alone show nothing.
    const asked = /[\p{L}\p{N}\p{P}\p{S}]/u.test(question) ? [`Question: ${question}`] : [];
    const isOne = answer.parts.length < 2;
    const told = isFirstOfWaiting(answer, paging.at) ? null : pageLine(paging);
    return [
      ...entries.verdict({ head: headOf(answer), small: isOne ? [...asked, ...small] : asked }),
      ...(told === null ? [] : [line(run(told))]),
    ];
  }

  function pagesOf(answer: Answer): Entry<Unit>[][] {
    const [first, ...others] = cardsOf(answer);
    const names = [first, ...others].some(({ choice }) => choice.length > 0);
    const frame = surface.frame(
      headOfPage(answer, MIDDLE, LONGEST),
      offersOf(MIDDLE, SHOW_NEAREST, LONGEST),
      names,
    );
    const room = minus(surface.page, frame);
    if (others.length > 0) {
      const sections = [first, ...others].map((card) => entries.section(card, room));
      return pagesOfSections(sections, { first: room, later: room, most });
    }
    if (!first.isOnRequest) return pagesOfOne(first, room);
    // Nothing but the verdict and what was searched on the first; whatever waits stands on those that follow.
    return [...pagesOfOne({ ...first, cited: [] }, room), ...pagesOfOne({ ...first, notes: [] }, room)];
  }

  /** Notes stand under the first page's passages; where they need too much of it, after all others. */
  function pagesOfOne(card: Card, room: Size<Unit>): Entry<Unit>[][] {
    const notes = entries.notes(card.notes);
    const reserved = plus(surface.nothing, ...notes.map(({ size }) => size));
    const isReserved = fits(reserved, surface.notes);
    const first = isReserved ? minus(room, reserved) : room;
    const shown = [...entries.choices(card.choice), ...entries.citations(card.cited, first)];
    const flow = isReserved ? shown : [...shown, ...notes];
    const pages = pagesOfEntries(flow, { first, later: room, most });
    return isReserved ? pages.map((page, at) => (at === 0 ? [...page, ...notes] : page)) : pages;
  }

  return {
    page(answer, seen) {
      const pages = pagesOf(answer);
      const paging = pagingOf(seen.page, pages.length, answer.left);
      const next = isFirstOfWaiting(answer, paging.at) ? SHOW_NEAREST : MORE;
      return {
        head: headOfPage(answer, paging, seen),
        entries: pages[paging.at - 1] ?? [],
        offers: offersOf(paging, next, seen),
        number: paging.at,
      };
    },
    count: (answer) => pagesOf(answer).length,
  };
}
