/** Entries → pages: as many whole ones on each as it has room for. */
import { type Offer, sizeOfOffer } from "./actions.ts";
import { fits, NOTHING, plus, type Size } from "./measure.ts";
import { type Piece, sizeOfPieces } from "./piece.ts";

/** What is never parted: a passage or one part of it, a name to choose, a note. */
export interface Entry {
  readonly pieces: readonly Piece[];
  readonly offers: readonly Offer[];
  /** Counted against the most that a page shows; a note isn't. */
  readonly counts: boolean;
  readonly size: Size;
}

export function createEntry(parts: Omit<Entry, "size">): Entry {
  return { ...parts, size: plus(sizeOfPieces(parts.pieces), ...parts.offers.map(sizeOfOffer)) };
}

export interface PageRoom {
  readonly first: Size;
  readonly later: Size;
  readonly most: number;
}

/** At least one page; only an entry that is larger than a page alone makes one that is too large. */
export function pagesOfEntries(entries: readonly Entry[], { first, later, most }: PageRoom): Entry[][] {
  const pages: Entry[][] = [[]];
  let size = NOTHING;
  let count = 0;
  for (const entry of entries) {
    const page = pages.at(-1) ?? [];
    const whole = plus(size, entry.size);
    const isFull = count === most && entry.counts;
    if (page.length > 0 && (isFull || !fits(whole, pages.length === 1 ? first : later))) {
      pages.push([]);
      size = NOTHING;
      count = 0;
    }
    pages.at(-1)?.push(entry);
    size = plus(size, entry.size);
    count += entry.counts ? 1 : 0;
  }
  return pages;
}
