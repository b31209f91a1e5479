/** What an address gave, and how what it didn't is told. */
import type { Problem } from "../../../src/index.ts";
import type { SourceRead } from "../item.ts";
import { BUSY, type Fetch, type Fetched, type Unfetched } from "./fetch.ts";

export interface Collected {
  readonly file: string;
  readonly read: SourceRead;
  /** What each article of `read` is remembered by, in its order. More marks than articles: what was looked at, though no article came of it. */
  readonly marks?: readonly Mark[];
  /** Something couldn't be had that may be had the next time: the source is not done with. */
  readonly isIncomplete?: boolean;
}

/** What a source shows of an article without fetching more, so that the same isn't taken in again. */
export interface Mark {
  /** The article's name at its source, as a hash. */
  readonly key: string;
  /** All that is shown of it, as a hash; null: an address alone, which tells nothing of changes. */
  readonly print: string | null;
  /** Of its last change, in milliseconds since 1970; null where it isn't stated. */
  readonly modified: number | null;
}

/** How a source's answers are had and read. */
export interface Reach {
  readonly get: Fetch;
  readonly read: (file: string, fetched: Fetched) => Promise<SourceRead>;
}

/** What is wanted of one source. */
export interface Wanted {
  /** Articles at most. */
  readonly most: number;
  /** What was changed before this moment (ISO 8601) is passed over where the source tells; null: nothing is. */
  readonly since: string | null;
  /** Whether it was dealt with before, as it is or in a later state: then it is passed over. Without it nothing is. What can't be had for
   * the moment is then left for another time, where it would else be taken from what advertises it. */
  readonly isKnown?: (mark: Mark) => boolean;
  /** It led to articles before: what is a page now is one of a site that is out of order, and no article. */
  readonly isList?: boolean;
}

export function failed(file: string, message: string): Collected {
  return { file, read: { items: [], problems: [{ file, place: null, message }], notices: [] } };
}

export function told(file: string, message: string): Collected {
  return { file, read: { items: [], problems: [], notices: [notice(file, message)] } };
}

export function notice(file: string, message: string): Problem {
  return { file, place: null, message };
}

export function tooMany(most: number, left: number): string {
  const [taken, more] = [most, left].map((count) => count.toLocaleString("en-US"));
  return `leads to ${more} more than the ${taken} that are taken in at once: take in more with --most, or fewer with --since`;
}

/** Nothing can be said of it for good: nobody answered, or only that it is busy. */
export function isPassing({ status }: Unfetched): boolean {
  return status === null || BUSY.has(status);
}

/** It holds nothing but a fault: another answer may have been meant, such as a site's page for when it is out of order. */
export function isNothing({ items, problems }: SourceRead): boolean {
  return items.length === 0 && problems.length > 0;
}

/** What states no date, or none that can be read, may have changed. */
export function isSince(changed: string | null, since: string | null): boolean {
  if (changed === null || since === null) return true;
  const [moment, least] = [Date.parse(changed), Date.parse(since)];
  return Number.isNaN(moment) || moment >= least;
}
