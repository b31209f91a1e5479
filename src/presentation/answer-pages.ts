/** Answer → its pages, in the entries of a platform: which is which, and in what order, is alike on all. */
import type { Answer } from "../index.ts";
import { type Card, cardsOf } from "./card.ts";
import { type PageEntry, type PageRoom, type PageSection, pagesOfEntries, pagesOfSections } from "./pages.ts";
import { fits, minus, plus, type Size } from "./size.ts";

/** How a platform draws what is never parted. */
export interface Drawing<Unit extends string, Entry extends PageEntry<Unit>> {
  /** Of a page, without what stands on every one. */
  readonly room: Size<Unit>;
  readonly most: PageRoom<Unit>["most"];
  /** What notes may take of the first page. */
  readonly notesRoom: Size<Unit>;
  readonly nothing: Size<Unit>;
  readonly notes: (notes: Card["notes"]) => readonly Entry[];
  readonly choice: (choice: Card["choice"]) => readonly Entry[];
  /** A passage that needs more than the room is parted. */
  readonly passages: (cited: Card["cited"], room: Size<Unit>) => readonly Entry[];
  /** Of several questions one. */
  readonly section: (card: Card, room: Size<Unit>) => PageSection<Entry>;
}

/** At least one page. */
export function pagesOfAnswer<Unit extends string, Entry extends PageEntry<Unit>>(
  answer: Answer,
  drawing: Drawing<Unit, Entry>,
): Entry[][] {
  const { room, most, section } = drawing;
  const [first, ...others] = cardsOf(answer);
  if (others.length > 0) {
    const sections = [first, ...others].map((card) => section(card, room));
    return pagesOfSections(sections, { first: room, later: room, most });
  }
  if (!first.isOnRequest) return pagesOfOne(first, drawing);
  // Nothing but the verdict and what was searched on the first; whatever waits stands on those that follow.
  return [...pagesOfOne({ ...first, cited: [] }, drawing), ...pagesOfOne({ ...first, notes: [] }, drawing)];
}

/** Notes stand under the first page's passages; where they need too much of it, after all others. */
function pagesOfOne<Unit extends string, Entry extends PageEntry<Unit>>(
  card: Card,
  drawing: Drawing<Unit, Entry>,
): Entry[][] {
  const { room, most } = drawing;
  const notes = drawing.notes(card.notes);
  const reserved = plus(drawing.nothing, ...notes.map(({ size }) => size));
  const isReserved = fits(reserved, drawing.notesRoom);
  const first = isReserved ? minus(room, reserved) : room;
  const entries = [...drawing.choice(card.choice), ...drawing.passages(card.cited, first)];
  const flow = isReserved ? entries : [...entries, ...notes];
  const pages = pagesOfEntries(flow, { first, later: room, most });
  return isReserved ? pages.map((page, at) => (at === 0 ? [...page, ...notes] : page)) : pages;
}
