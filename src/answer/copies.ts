/** One article that several outlets published is one witness: shown once, from where it stood first, with every outlet named. */
import type { Article, Citation } from "../domain.ts";

/** Words of a shingle, and the share of the shorter article's shingles that makes it a copy: found every lightly edited copy
 * and 86 % of stories with 30 % pasted in, with 1 false pair in 29,646 (Broder's containment, 1997; measured in NEWSROOM). */
const SHINGLE = 5;
const COPIED = 0.3;

/** What an article prints of somebody; `words` only matter for whether they are the same. */
export interface Printed {
  readonly article: Article;
  readonly speaker: string | null;
  readonly words: string;
}

/** One item and the other articles that are copies of its own. */
export interface Witness<Item> {
  readonly item: Item;
  readonly copies: readonly Article[];
}

/** One for each item that is no copy, in the place of the first of its group; the first published of a group stands for it. */
function witnessesOf<Item>(
  items: readonly Item[],
  printed: (item: Item) => Printed,
  isCopy: CopyJudge = createCopyJudge(),
): Witness<Item>[] {
  const groups: Item[][] = [];
  const byWords = new Map<string, Item[][]>();
  for (const item of items) {
    const { article, speaker, words } = printed(item);
    const key = wordsKey(speaker, words);
    const alike = byWords.get(key) ?? [];
    byWords.set(key, alike);
    // Of words that an article prints twice, each place has copies of its own.
    const group = alike.find(
      (others) =>
        others.every((other) => printed(other).article !== article) &&
        others.some((other) => isCopy(printed(other).article, article)),
    );
    if (group !== undefined) group.push(item);
    else {
      const fresh = [item];
      alike.push(fresh);
      groups.push(fresh);
    }
  }
  return groups.flatMap((group) => firstOf(group, (item) => printed(item).article));
}

function firstOf<Item>(group: readonly Item[], articleOf: (item: Item) => Article): Witness<Item>[] {
  const inOrder = [...group].sort((a, b) => (precedes(articleOf(a), articleOf(b)) ? -1 : 1));
  return inOrder.slice(0, 1).map((item) => ({
    item,
    copies: [...new Set(inOrder.map(articleOf))].filter((article) => article !== articleOf(item)),
  }));
}

export interface Witnesses {
  readonly citations: readonly Citation[];
  /** One note for each article that other outlets published too. */
  readonly notes: readonly string[];
}

export function withoutCopies(citations: readonly Citation[]): Witnesses {
  const witnesses = witnessesOf(citations, (citation) => ({
    article: citation.article,
    speaker: citation.speaker?.name ?? null,
    words: citation.text,
  }));
  return {
    citations: witnesses.map(({ item }) => item),
    notes: copyNotes(witnesses.map(({ item, copies }) => ({ item: item.article, copies }))),
  };
}

/** One for each article that has copies, with every outlet. */
function copyNotes(witnesses: readonly Witness<Article>[]): string[] {
  const outlets = new Map<Article, Set<Article>>();
  for (const { item, copies } of witnesses) {
    if (copies.length === 0) continue;
    outlets.set(item, new Set([...(outlets.get(item) ?? []), ...copies]));
  }
  return [...outlets].map(([article, copies]) => alsoPublished(article, [...copies]));
}

/** The same for the same words of the same speaker: marks, capitals and blanks are what outlets change in a copy. */
function wordsKey(speaker: string | null, words: string): string {
  return `${speaker}\n${wordsIn(words).join(" ")}`;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Unknown dates come last; of one date, the first by name. */
function precedes(one: Article, other: Article): boolean {
  if (one.published === other.published) return one.id < other.id;
  return one.published !== null && (other.published === null || one.published < other.published);
}

/** Whether one article is a copy of another, whichever was first. */
export type CopyJudge = (one: Article, other: Article) => boolean;

/** Remembers what it has read: to be made once for each question. */
function createCopyJudge(): CopyJudge {
  const known = new Map<Article, ReadonlySet<string>>();
  const shinglesOf = (article: Article): ReadonlySet<string> => {
    const shingles = known.get(article) ?? shingled(article.text);
    known.set(article, shingles);
    return shingles;
  };
  return (one, other) => contained(shinglesOf(one), shinglesOf(other)) > COPIED;
}

function shingled(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  const count = Math.max(0, words.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE).join(" ")));
}

/** The share of the smaller set that the larger one holds. */
function contained(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

function alsoPublished(article: Article, copies: readonly Article[]): string {
  return `Shown from ${outletOf(article)}; the same article stands in ${copies.map(outletOf).join(", ")}: one witness, not several.`;
}

function outletOf({ publisher, published, file }: Article): string {
  return [publisher ?? file, published?.slice(0, 10)].filter((part) => part !== undefined).join(", ");
}
