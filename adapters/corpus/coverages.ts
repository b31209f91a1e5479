/** Articles → a coverage for each place: of what everybody may read, and what is limited to that place beside it. Whatever else there is, an
 * answer there can't know of it: it isn't in what is asked. */
import { type Article, type Coverage, createCoverage, type Made, makeOf } from "../../src/index.ts";
import type { Held } from "./admission.ts";
import { isReadAt, type Names } from "./audience.ts";
import { createBreath } from "./breath.ts";
import { broke, problemLine } from "./problem.ts";

/** What may be read where. */
export interface Places {
  /** Of a place by all its names; the same one for all places where the same may be read. Where `ready` wasn't waited for, it may take as
   * long as reading the whole coverage took. */
  at(names: Names): Coverage;
  /** Whether `at` takes no time. */
  isReady(names: Names): boolean;
  /** Resolves when `at` takes no time; others are listened to meanwhile. */
  ready(names: Names): Promise<void>;
  /** Why an article that is there may not be seen by anybody; null where there is no such article. Left out where nobody knows. */
  held?(id: string): Held | null;
}

/** What articles are put into and taken out of. */
export type Stock = Pick<Coverage, "add" | "remove" | "settle">;

export interface Coverages extends Places, Stock {
  /** How many articles not everybody may read. */
  limited(): number;
}

/** Coverages of places that are kept, beside everybody's: each takes about as much memory. Those asked longest ago are made anew. */
export const MOST_KEPT = 8;

/** Articles that the same places may read. */
interface Limit extends Pick<Article, "audiences"> {
  readonly key: string;
  readonly articles: Map<string, { readonly article: Article; readonly made: Made }>;
}

interface Kept {
  readonly limits: ReadonlySet<string>;
  readonly coverage: Coverage;
  /** Ids of what has yet to be put into it. */
  readonly pending: Set<string>;
}

export interface CoveragesOptions {
  /** One line for an article that can't be used. */
  readonly tell: (message: string) => void;
}

export function createCoverages({ tell }: CoveragesOptions): Coverages {
  const everybodys = createCoverage();
  const open = new Map<string, Article>();
  const limits = new Map<string, Limit>();
  const limitOf = new Map<string, Limit>();
  const kept = new Map<string, Kept>();

  /** Puts one into a place's own coverage; what it breaks on costs that article alone. */
  const put = (coverage: Coverage, article: Article, made: Made): void => {
    try {
      coverage.add(article, made);
    } catch (error) {
      coverage.remove(article.id);
      tell(problemLine(broke(article.file, error)));
    }
  };

  const fill = ({ coverage, pending, limits: own }: Kept, id: string): void => {
    pending.delete(id);
    const limit = limitOf.get(id);
    const found = limit !== undefined && own.has(limit.key) ? limit.articles.get(id) : undefined;
    const article = found?.article ?? open.get(id);
    const made = found?.made ?? everybodys.made(id);
    if (article !== undefined && made !== null) put(coverage, article, made);
  };

  /** Null: everybody's. */
  const keptFor = (names: Names): Kept | null => {
    if (limits.size === 0) return null;
    const at = new Set(names);
    const read = [...limits.values()].filter((limit) => isReadAt(limit, at));
    if (read.length === 0) return null;
    const key = read
      .map((limit) => limit.key)
      .sort()
      .join("\n");
    const known = kept.get(key) ?? begin(read);
    // Asked last, and so kept longest.
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  };

  const begin = (read: readonly Limit[]): Kept => ({
    limits: new Set(read.map(({ key }) => key)),
    coverage: createCoverage(),
    pending: new Set([...read.flatMap(({ articles }) => [...articles.keys()]), ...open.keys()]),
  });

  const remove = (id: string): void => {
    open.delete(id);
    everybodys.remove(id);
    const limit = limitOf.get(id);
    limitOf.delete(id);
    limit?.articles.delete(id);
    if (limit?.articles.size === 0) limits.delete(limit.key);
    for (const { pending, coverage } of kept.values()) {
      pending.delete(id);
      coverage.remove(id);
    }
  };

  return {
    add: (article, made = makeOf(article)) => {
      remove(article.id);
      const key = keyOf(article);
      if (key === null) {
        everybodys.add(article, made);
        open.set(article.id, article);
      } else {
        const limit = limits.get(key) ?? { key, audiences: article.audiences, articles: new Map() };
        limits.set(key, limit);
        limit.articles.set(article.id, { article, made });
        limitOf.set(article.id, limit);
      }
      for (const one of kept.values())
        if (key === null || one.limits.has(key)) put(one.coverage, article, made);
    },
    remove,
    settle: (isEnough) => {
      const all = [everybodys, ...[...kept.values()].map(({ coverage }) => coverage)];
      return all.every((coverage) => coverage.settle(isEnough));
    },
    at: (names) => {
      const one = keptFor(names);
      if (one === null) return everybodys;
      for (const id of one.pending) fill(one, id);
      return one.coverage;
    },
    isReady: (names) => (keptFor(names)?.pending.size ?? 0) === 0,
    ready: async (names) => {
      const one = keptFor(names);
      if (one === null) return;
      const breath = createBreath();
      for (const id of one.pending) {
        fill(one, id);
        if (breath.isDue()) await breath.now();
      }
      while (!one.coverage.settle(breath.isDue)) await breath.now();
    },
    limited: () => limitOf.size,
  };
}

/** The same for articles that the same places may read; null where everybody may. */
function keyOf({ audiences }: Article): string | null {
  return audiences.length === 0
    ? null
    : JSON.stringify(audiences.map((audience) => [...audience].sort()).sort());
}
