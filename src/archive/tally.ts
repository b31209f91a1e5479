/** How much there is, and of what time. */
import type { Searched } from "../domain.ts";
import { type Counts, count } from "./counts.ts";
import type { Edition } from "./edition.ts";

export interface Tally {
  readonly add: (edition: Edition) => void;
  readonly remove: (edition: Edition) => void;
  readonly searched: () => Searched;
}

export function createTally(): Tally {
  const sums = { articles: 0, passages: 0, quotations: 0 };
  const days: Counts = new Map();
  let told: Searched | null = null;
  const change = ({ article, passages, attribution }: Edition, by: 1 | -1): void => {
    told = null;
    sums.articles += by;
    sums.passages += by * passages.length;
    sums.quotations += by * attribution.quotations.length;
    if (article.published !== null) count(days, article.published.slice(0, 10), by);
  };
  return {
    add: (edition) => change(edition, 1),
    remove: (edition) => change(edition, -1),
    searched: () => {
      told ??= { ...sums, ...span([...days.keys()]) };
      return told;
    },
  };
}

function span([first, ...others]: readonly string[]): Pick<Searched, "from" | "to"> {
  if (first === undefined) return { from: null, to: null };
  return {
    from: others.reduce((one, other) => (other < one ? other : one), first),
    to: others.reduce((one, other) => (other > one ? other : one), first),
  };
}
