/** Which articles print a good part of the same text, as outlets do that take it from one wire: an index of samples of their runs of words. An
 * article that comes or goes changes its own entries, and what is asked costs what those asked for share. */
import type { Article, Passage } from "../domain.ts";
import { createGroups, type Groups } from "./groups.ts";
import { remembered } from "./remembering.ts";
import { createSampling, type Sample } from "./sample.ts";

export interface CopyIndex {
  /** One that isn't there. */
  readonly add: (article: Article, passages: readonly Passage[]) => void;
  /** One that isn't there is no error. */
  readonly remove: (articleId: string) => void;
  /** Others of the index, in no order; none for one that isn't in it. */
  readonly of: (articleId: string) => readonly Article[];
}

/** The share of the shorter article's runs that makes it a copy: found every lightly edited copy and 86 % of stories with 30 %
 * pasted in, with 1 false pair in 29,646 (Broder's containment, 1997; measured in NEWSROOM on whole texts, on samples in docs/archive.md). */
const COPIED = 0.3;
/** Runs that two samples share at least: of a few words anything may be a copy. */
const LEAST_SHARED = 3;
/** A run that more articles print than any story has copies is what an outlet prints under everything. */
const MOST_SHARING = 1_000;
/** A table that grows is made anew; so many small ones, so that none takes long. A power of two. */
const TABLES = 64;
/** Articles whose copies are remembered until one that shares anything with them comes or goes. */
const MOST_REMEMBERED = 10_000;

interface Sampled {
  readonly article: Article;
  readonly sample: Sample;
}

export function createCopyIndex(words: Parameters<typeof createSampling>[0]): CopyIndex {
  const sampleOf = createSampling(words);
  const articles = new Map<string, Sampled>();
  const tables = Array.from({ length: TABLES }, () => createGroups<string, number>());
  const tableOf = (run: number): Groups<string, number> => {
    const table = tables[run % TABLES];
    if (table === undefined) throw new RangeError(`No table for run ${run}`);
    return table;
  };
  const found = new Map<string, readonly Article[]>();
  const find = (articleId: string): readonly Article[] => {
    const one = articles.get(articleId);
    if (one === undefined) return [];
    const copies: Article[] = [];
    for (const [id, shared] of sharedBy(one, articleId)) {
      // Most share a turn of phrase and no more: their samples needn't be read.
      const other = shared < LEAST_SHARED ? undefined : articles.get(id);
      if (other !== undefined && isCopy(one.sample, other.sample, shared)) copies.push(other.article);
    }
    return copies;
  };
  /** How many runs of its sample each other article has. */
  const sharedBy = ({ sample }: Sampled, articleId: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const run of sample.runs) {
      const holders = tableOf(run).shared(run);
      if (holders === null || holders.size > MOST_SHARING) continue;
      for (const id of holders) if (id !== articleId) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  /** Of a change of this article, which is in the index. */
  const forgetWith = (one: Sampled, articleId: string): void => {
    const isAtBound = (run: number): boolean => tableOf(run).of(run).size >= MOST_SHARING;
    // Then a run begins or ceases to count for all that share it.
    if (one.sample.runs.some(isAtBound)) found.clear();
    else for (const id of [articleId, ...sharedBy(one, articleId).keys()]) found.delete(id);
  };
  return {
    add: (article, passages) => {
      const one = { article, sample: sampleOf(passages) };
      articles.set(article.id, one);
      for (const run of one.sample.runs) tableOf(run).add(run, article.id);
      if (found.size > 0) forgetWith(one, article.id);
    },
    remove: (articleId) => {
      const one = articles.get(articleId);
      if (one === undefined) return;
      if (found.size > 0) forgetWith(one, articleId);
      for (const run of one.sample.runs) tableOf(run).remove(run, articleId);
      articles.delete(articleId);
    },
    of: remembered(find, MOST_REMEMBERED, found),
  };
}

/** Of two that share LEAST_SHARED runs at least. Samples of different density are held against each other where both are whole. */
function isCopy(one: Sample, other: Sample, shared: number): boolean {
  const below = Math.min(one.below, other.below);
  const shorter = Math.min(countBelow(one, below), countBelow(other, below));
  return shared > COPIED * shorter;
}

function countBelow({ runs, below }: Sample, bound: number): number {
  return below <= bound ? runs.length : runs.filter((run) => run < bound).length;
}
