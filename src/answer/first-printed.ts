/** Where what copies of one article print stood first. Twenty copies of a wire story would take all the places where a question finds twenty things. */
import { ABSENT } from "../domain/absent.ts";
import { byFirst } from "../domain/order.ts";
import { type Article, type Hit, overlaps, type Passage, type Span, type Speaker, slice } from "../domain.ts";
import { NUMBERS } from "../text/packed-words.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { remembering } from "./measure.ts";
import type { PrintedWord } from "./same-words.ts";

export interface FirstPrinted {
  /** Of passages that one search found, in their order. One that no other of them may be a copy of is left where it stands: it takes no place but its own. */
  readonly passages: (found: readonly Passage[]) => readonly Passage[];
  readonly statement: (statement: Statement) => Statement;
}

/** `isAlike`: whether copies print the same in two places; `isOne`: whether two of their speakers are one. Remembers what it has read: to be made once for each question. */
export function createFirstPrinted(
  holdings: Pick<Holdings, "copies" | "successor" | "passagesOf" | "statementsOf" | "printed" | "packed">,
  isAlike: (one: readonly PrintedWord[], other: readonly PrintedWord[]) => boolean,
  isOne: (one: Speaker | null, other: Speaker | null) => boolean = isOneEntry,
): FirstPrinted {
  const wordsIn = remembering(({ passage, piece }: Statement): readonly PrintedWord[] =>
    holdings.printed(passage).filter((word) => overlaps(word, piece)),
  );
  const earlier = remembering((article: Article): readonly Article[] => {
    const copies = holdings.copies(article).filter((copy) => byFirst(copy, article) < 0);
    // What was superseded may be shown as such, and has no copies.
    return copies.length === 0 || holdings.successor(article) !== null ? [] : copies;
  });
  const longestOf = remembering((passage: Passage) => longest(holdings.packed(passage)));
  const mayBeAlike = createSieve(longestOf, holdings);
  const isAlikeIn = (one: Passage, other: Passage): boolean =>
    one.zone === other.zone &&
    mayBeAlike(one, other) &&
    (isPrintedSo(one, other, holdings) || isAlike(holdings.printed(one), holdings.printed(other)));
  const isSaidIn = (one: Statement, other: Statement): boolean =>
    isOne(one.speaker, other.speaker) &&
    one.quotation.kind === other.quotation.kind &&
    isOfLength(one.piece, other.piece) &&
    // Most copies are to the letter.
    (textOf(one) === textOf(other) ||
      (mayBeAlike(one.passage, other.passage) && isAlike(wordsIn(one), wordsIn(other))));
  const printedFirst = remembering(
    (passage: Passage) =>
      first(earlier(passage.article), holdings.passagesOf, (other) => isAlikeIn(passage, other)) ?? passage,
  );
  return {
    passages: (found) => {
      const isCrowded = createCrowding(found.map(longestOf));
      return found.map((passage) => (isCrowded(longestOf(passage)) ? printedFirst(passage) : passage));
    },
    statement: remembering(
      (statement) =>
        first(earlier(statement.passage.article), holdings.statementsOf, (other) =>
          isSaidIn(statement, other),
        ) ?? statement,
    ),
  };
}

/** In copies of one article "the council" is one, though each article's is its own. */
export function isOneBody(one: Speaker | null, other: Speaker | null): boolean {
  return (
    isOneEntry(one, other) || (one?.kind === "group" && other?.kind === "group" && one.name === other.name)
  );
}

function isOneEntry(one: Speaker | null, other: Speaker | null): boolean {
  return one === other;
}

/** Each where it stood first, once; `most` at most, and no more are looked at than that takes. */
export function differing<Item>(items: Iterable<Item>, first: (item: Item) => Item, most: number): Item[] {
  const found = new Set<Item>();
  for (const item of items) {
    if (found.size === most) break;
    found.add(first(item));
  }
  return [...found];
}

/** Those that are no copies of others of them: where some stood first is not among them, where others of them stood first. */
export function foldCopies(statements: readonly Statement[], first: FirstPrinted): Statement[] {
  const groups = new Map<Statement, Statement>();
  for (const one of statements) {
    const key = first.statement(one);
    const known = groups.get(key);
    if (known === undefined || byFirst(one.passage.article, known.passage.article) < 0) groups.set(key, one);
  }
  const kept = new Set(groups.values());
  return statements.filter((one) => kept.has(one));
}

/** Passages looked through where copies take up those before: no more are ranked than anyway, then some more. */
const MORE = [200, 600];

/** The best `most` passages that differ, each where it stood first with the score of its best copy; as many more are looked through as copies take up. */
export function searchDiffering(
  holdings: Pick<Holdings, "search">,
  { text, most }: { readonly text: string; readonly most: number },
  { passages: firstOf }: Pick<FirstPrinted, "passages">,
): Hit[] {
  const best = new Map<Passage, Hit>();
  for (const looked of [most, ...MORE]) {
    const hits = holdings.search(text, looked);
    best.clear();
    for (const [at, passage] of firstOf(hits.map(({ passage }) => passage)).entries())
      if (!best.has(passage) && best.size < most) best.set(passage, { passage, score: hits[at]?.score ?? 0 });
    if (best.size >= most || hits.length < looked) break;
  }
  return [...best.values()];
}

/** Whether both have the same words, by their numbers: most copies are no more than that. */
function isPrintedSo(one: Passage, other: Passage, { packed }: Pick<Holdings, "packed">): boolean {
  const [words, others] = [packed(one).slice(), packed(other)];
  if (words.length !== others.length) return false;
  for (let at = 0; at < words.length; at += NUMBERS) if (words[at] !== others[at]) return false;
  return true;
}

function textOf({ passage, piece }: Statement): string {
  return slice(passage.article.text, piece);
}

/** Letters of the longer of two that may print the same, to one of the shorter. */
const LONGER = 1.5;

function isOfLength(one: Span, other: Span): boolean {
  const [a, b] = [one.end - one.start, other.end - other.start];
  return Math.max(a, b) <= LONGER * Math.min(a, b);
}

type Longest = readonly [number, number];

/** Whether others of the same lot have the same two longest words. A copy whose editor took one of them out is not crowding by itself. */
function createCrowding(lot: readonly Longest[]): (longest: Longest) => boolean {
  const counts = new Map<string, number>();
  for (const longest of lot) counts.set(keyOf(longest), (counts.get(keyOf(longest)) ?? 0) + 1);
  return (longest) => (counts.get(keyOf(longest)) ?? 0) > 1;
}

function keyOf([one, other]: Longest): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Turns away nearly all that don't print the same, by numbers of words alone. */
function createSieve(
  longestOf: (passage: Passage) => Longest,
  { packed }: Pick<Holdings, "packed">,
): (one: Passage, other: Passage) => boolean {
  return (one, other) => {
    if (!isOfLength(one.span, other.span)) return false;
    const [first, second] = longestOf(one);
    const words = packed(other);
    for (let at = 0; at < words.length; at += NUMBERS)
      if (words[at] === first || words[at] === second) return true;
    return false;
  };
}

/** The numbers of its two longest words; an edited copy that has lost both is none to us. */
function longest(words: Int32Array): Longest {
  let [first, second] = [ABSENT, ABSENT];
  let [most, more] = [0, 0];
  for (let at = 0; at < words.length; at += NUMBERS) {
    const number = words[at] ?? ABSENT;
    const length = (words[at + 2] ?? 0) - (words[at + 1] ?? 0);
    if (number === first || number === second) continue;
    if (length > most) [first, most, second, more] = [number, length, first, most];
    else if (length > more) [second, more] = [number, length];
  }
  return [first, second];
}

function first<Item>(
  articles: readonly Article[],
  itemsOf: (article: Article) => readonly Item[],
  isIt: (item: Item) => boolean,
): Item | null {
  for (const article of articles) {
    const found = itemsOf(article).find(isIt);
    if (found !== undefined) return found;
  }
  return null;
}
