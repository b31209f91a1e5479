/** Entries → pages: as many whole ones on each as it has room for. */
import { BACK, MORE } from "./sentences.ts";
import { fits, plus, type Size } from "./size.ts";

/** Passages on a page at most, on every platform: of a list, so many more are asked for with each page. */
export const ON_A_PAGE = 5;

/** How much of a list has to be there so that its first pages, up to this one, are what they always are; 0: what is shown unasked. */
export function reachOf(page: number): number {
  return page > 1 ? ON_A_PAGE * page : 0;
}

/** A page among those that are known, from 1; `goesOn`: others follow that are only made when they are asked for. */
export interface Paging {
  readonly at: number;
  readonly of: number;
  readonly goesOn: boolean;
}

/** `page`: what lies outside is the nearest one. `left`: passages that aren't there yet. */
export function pagingOf(page: number, of: number, left: number = 0): Paging {
  return { at: Math.min(Math.max(1, Math.trunc(page) || 1), of), of, goesOn: left > 0 };
}

/** In the middle of more pages than there ever are. */
export const MIDDLE: Paging = { at: 99_998, of: 99_999, goesOn: false };

/** Null where there is one alone. */
export function pageLine({ at, of, goesOn }: Paging): string | null {
  if (goesOn) return `Page ${at}`;
  return of === 1 ? null : `Page ${at} of ${of}`;
}

/** What is on a button that turns to another page. */
export interface Turning {
  readonly label: string;
  readonly kind: "page";
  readonly number: number;
}

export function turningsOf({ at, of, goesOn }: Paging, next: string = MORE): Turning[] {
  return [
    ...(at > 1 ? [{ label: BACK, kind: "page" as const, number: at - 1 }] : []),
    ...(at < of || goesOn ? [{ label: next, kind: "page" as const, number: at + 1 }] : []),
  ];
}

/** passage: or one part of it · name: one to choose · note: or a heading. */
export type EntryKind = "passage" | "name" | "note";

/** What is never parted. */
export interface PageEntry<Unit extends string> {
  readonly size: Size<Unit>;
  readonly kind: EntryKind;
}

export interface PageRoom<Unit extends string> {
  readonly first: Size<Unit>;
  readonly later: Size<Unit>;
  /** Of each kind on a page. */
  readonly most: Readonly<Record<EntryKind, number>>;
}

/** Entries that belong together. The heading stands above the first of them on every page that they are on, and never alone unless
 * there are none. */
export interface PageSection<Entry> {
  readonly heading: Entry | null;
  readonly entries: readonly Entry[];
}

export function pagesOfEntries<Unit extends string, Entry extends PageEntry<Unit>>(
  entries: readonly Entry[],
  room: PageRoom<Unit>,
): Entry[][] {
  return pagesOfSections([{ heading: null, entries }], room);
}

/** At least one page; only an entry that is larger than a page alone, with its heading, makes one that is too large. */
export function pagesOfSections<Unit extends string, Entry extends PageEntry<Unit>>(
  sections: readonly PageSection<Entry>[],
  room: PageRoom<Unit>,
): Entry[][] {
  const pages: Entry[][] = [[]];
  for (const { heading, entries } of sections.map(withEntries)) {
    let headed: Entry[] | null = null;
    for (const entry of entries) {
      const whole = heading === null ? [entry] : [heading, entry];
      const last = pages.at(-1) ?? [];
      const added = last === headed ? [entry] : whole;
      if (last.length === 0 || isRoomy([...last, ...added], pages.length, room)) {
        last.push(...added);
        headed = last;
      } else {
        headed = whole;
        pages.push(whole);
      }
    }
  }
  return pages;
}

/** A heading that nothing stands under is all that is shown of its section. */
function withEntries<Entry>({ heading, entries }: PageSection<Entry>): PageSection<Entry> {
  return entries.length === 0 && heading !== null
    ? { heading: null, entries: [heading] }
    : { heading, entries };
}

/** `number`: of the page, from 1. */
function isRoomy<Unit extends string>(
  page: readonly PageEntry<Unit>[],
  number: number,
  { first, later, most }: PageRoom<Unit>,
): boolean {
  const [one, ...others] = page.map(({ size }) => size);
  if (one === undefined) return true;
  const isFew = page.every(({ kind }) => page.filter((other) => other.kind === kind).length <= most[kind]);
  return isFew && fits(plus(one, ...others), number === 1 ? first : later);
}
