/** What an address gave, and how what it didn't is told. */
import type { Problem } from "../../../src/index.ts";
import type { SourceRead } from "../item.ts";
import type { Fetched } from "./fetch.ts";
import type { Get } from "./polite.ts";

export interface Collected {
  readonly file: string;
  readonly read: SourceRead;
}

/** How a source's answers are had and read. */
export interface Reach {
  readonly get: Get;
  readonly read: (file: string, fetched: Fetched) => Promise<SourceRead>;
}

/** What is wanted of one source. */
export interface Wanted {
  /** Articles at most. */
  readonly most: number;
  /** What was changed before this moment (ISO 8601) is passed over where the source tells; null: nothing is. */
  readonly since: string | null;
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

/** What states no date, or none that can be read, may have changed. */
export function isSince(changed: string | null, since: string | null): boolean {
  if (changed === null || since === null) return true;
  const [moment, least] = [Date.parse(changed), Date.parse(since)];
  return Number.isNaN(moment) || moment >= least;
}
