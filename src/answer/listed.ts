/** A list of what answers (all that somebody said, every place that prints the words) → its beginning, and as much more of it as is wanted. */
import type { Reading } from "../domain/reading.ts";
import type { Citation } from "../domain.ts";
import { withoutCopies } from "./copies.ts";
import type { Holdings } from "./holdings.ts";
import type { Ruling } from "./ruling.ts";

/** What of a list is not among its ruling's citations: more of it where that is wanted, and how many are left after both. */
export interface Rest {
  readonly further: readonly Citation[];
  readonly left: number;
}

/** `shown`: how many of `all` are cited anyway. Only what is shown is cited: one person may be quoted thousands of times. */
export function restOf<One>(
  all: readonly One[],
  shown: number,
  { listed = 0 }: Reading,
  cite: (one: One) => Citation,
): Rest {
  const further = all.slice(shown, Math.max(shown, listed)).map(cite);
  return { further, left: Math.max(0, all.length - shown - further.length) };
}

/** A ruling that cites all of a list → one that cites its beginning. One article in several outlets is one witness first, so that no
 * page shows twice what another one has. */
export function shortened(ruling: Ruling, most: number, reading: Reading, holdings: Holdings): Ruling {
  if (!("citations" in ruling) || ruling.citations.length <= most) return ruling;
  const { citations: all } = withoutCopies(ruling.citations, holdings);
  const [first = ruling.citations[0], ...others] = all.slice(0, most);
  return { ...ruling, citations: [first, ...others], ...restOf(all, most, reading, (one) => one) };
}
