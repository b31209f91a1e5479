/** Entries → pages: as many whole ones on each as it has room for. */
import { fits, plus, type Size } from "./size.ts";

/** What is never parted: a passage or one part of it, a name to choose, a note. */
export interface PageEntry<Unit extends string> {
  readonly size: Size<Unit>;
  /** Counted against the most that a page shows; a note isn't. */
  readonly counts: boolean;
}

export interface PageRoom<Unit extends string> {
  readonly first: Size<Unit>;
  readonly later: Size<Unit>;
  readonly most: number;
}

/** At least one page; only an entry that is larger than a page alone makes one that is too large. */
export function pagesOfEntries<Unit extends string, Entry extends PageEntry<Unit>>(
  entries: readonly Entry[],
  { first, later, most }: PageRoom<Unit>,
): Entry[][] {
  const pages: Entry[][] = [[]];
  for (const entry of entries) {
    const page = pages.at(-1) ?? [];
    const whole = plus(entry.size, ...page.map(({ size }) => size));
    const isFull = entry.counts && page.filter(({ counts }) => counts).length === most;
    if (page.length > 0 && (isFull || !fits(whole, pages.length === 1 ? first : later))) pages.push([entry]);
    else page.push(entry);
  }
  return pages;
}
