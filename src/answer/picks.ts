/** Which of many fitting statements are shown, and in which order. */
import { slice } from "../domain.ts";
import { createCopyJudge, type Printed, type Witness, witnessesOf, wordsKey } from "./copies.ts";
import type { Statement } from "./holdings.ts";

export interface Scored {
  readonly statement: Statement;
  /** In 0..1. */
  readonly relevance: number;
}

export interface Picks {
  /** In the order in which they are shown. */
  readonly shown: readonly Witness<Statement>[];
  /** How many fitting statements were not shown, copies apart. */
  readonly left: number;
}

/** As many as a reader takes in. */
const MOST_SHOWN = 5;
/** As many of one article (or one speaker, where speakers are asked for), while others have something to say. */
const MOST_OF_ONE = 3;
/** Relevance is told apart in steps; what is finer is chance, and the date is of more use. */
const STEPS = 10;

/** Copies are collapsed before the limit, so that one story in five outlets leaves four places to others. Whether an article is a
 * copy is only looked at for what is shown. */
export function picksOf(scored: readonly Scored[], groupOf: (statement: Statement) => unknown): Picks {
  const bundles = bundled(scored.toSorted(byWorth).map(({ statement }) => statement));
  const chosen = fairly(bundles, ([first]) => first && groupOf(first));
  const isCopy = createCopyJudge();
  const witnesses = bundles
    .filter((bundle) => chosen.has(bundle))
    .flatMap((bundle) => witnessesOf(bundle, printedBy, isCopy));
  const shown = witnesses.slice(0, MOST_SHOWN);
  return { shown, left: bundles.length - chosen.size + witnesses.length - shown.length };
}

/** The same words of the same speaker, in order of the first. */
function bundled(statements: readonly Statement[]): Statement[][] {
  const bundles = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = wordsKey(statement.speaker?.name ?? null, wordsOf(statement));
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [statement]);
    else bundle.push(statement);
  }
  return [...bundles.values()];
}

function printedBy(statement: Statement): Printed {
  return {
    article: statement.passage.article,
    speaker: statement.speaker?.name ?? null,
    words: wordsOf(statement),
  };
}

function wordsOf({ passage, piece }: Statement): string {
  return slice(passage.article.text, piece);
}

/** Best first; then the newest, since it is somebody's latest word that an editor must not miss; unknown dates last; then in
 * the article's own order. */
function byWorth(a: Scored, b: Scored): number {
  const [one, other] = [a.statement.passage.article, b.statement.passage.article];
  return (
    Math.round(b.relevance * STEPS) - Math.round(a.relevance * STEPS) ||
    compare(other.published ?? "", one.published ?? "") ||
    compare(one.id, other.id) ||
    a.statement.piece.start - b.statement.piece.start
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In order, but no group takes a place more than its share before every other one had its turn. */
function fairly<Item>(items: readonly Item[], groupOf: (item: Item) => unknown): ReadonlySet<Item> {
  const taken = new Map<unknown, number>();
  const first = items.filter((item) => {
    const group = groupOf(item);
    const count = (taken.get(group) ?? 0) + 1;
    taken.set(group, count);
    return count <= MOST_OF_ONE;
  });
  const chosen = new Set(first.slice(0, MOST_SHOWN));
  for (const item of items) if (chosen.size < MOST_SHOWN) chosen.add(item);
  return chosen;
}
