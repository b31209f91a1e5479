/** Passages in and out; a question → the passages that answer it best. */

import { byDate, compare, dateKey } from "../domain/order.ts";
import { type Article, type Hit, type Passage, slice, type ZoneKind } from "../domain.ts";
import { isWithoutTopic, tokenize } from "../text/analyse.ts";
import { createWordStore } from "../text/word-store.ts";
import { idf, type Statistics } from "./bm25.ts";
import {
  createEntries,
  createTermsOf,
  type Entry,
  kept,
  stopTerm,
  titleNumbers,
  type Words,
} from "./entry.ts";
import { firstOf } from "./first-of.ts";
import { createFunctionWordIndex } from "./function-word-index.ts";
import { createPassageIndex, lastOf, type SoughtTerm } from "./passage-index.ts";
import { type Asked, functionWordsIn, weighQuestion } from "./question.ts";
import { rank } from "./rank.ts";
import { createRecent } from "./recent.ts";
import { type RelatedTerm, relatedTerms } from "./related.ts";
import { createSpelling } from "./spelling.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface SearchOptions {
  /** Most hits to return. */
  readonly k: number;
  /** Only passages of these zones; of all where left out. */
  readonly zones?: readonly ZoneKind[];
}

export interface Retrieval {
  add(passages: readonly Passage[]): void;
  /** Takes all passages of an article out. */
  remove(articleId: string): void;
  /** Best first; ties by date of publication (newest first, unknown last), then article id, then position. */
  search(question: string, options: SearchOptions): Hit[];
  /** Whether any passage, or the headline of its article, holds the term. */
  known(term: string): boolean;
  /** How telling a term is: above 0, the more the fewer passages hold it. */
  weight(term: string): number;
  /** The term itself first, then what the coverage prints of its root or instead of a misspelling. */
  related(term: string): readonly RelatedTerm[];
  /** The number of passages. */
  readonly size: number;
}

/** Most passages that are ranked, but for ties and where more are asked for. */
const CANDIDATES = 300;
/** Passages visited, one counted for each of its terms; more costs time and measured no better (docs/retrieval.md). */
const ENOUGH_POSTINGS = 5_000;

/** Most passages that are ranked for a question without a topic ("they said so"). */
const MOST_READ = 1_000;

/** Passages whose entries are kept, since questions read the same ones again: some 7 MB, or twice that. */
const MOST_ENTRIES = 16_000;

const NO_TITLE: readonly number[] = [];

/** Terms whose relatives are remembered. */
const MOST_REMEMBERED = 2_000;

export function createRetrieval(words: Words = createWordStore()): Retrieval {
  const index = createPassageIndex();
  const functionWordIndex = createFunctionWordIndex();
  const vocabulary = createVocabulary();
  /** By number; a table, since a Map of them all is slow to look into. */
  const shelf: (Passage | null)[] = [];
  /** By number, the words of its headline. */
  const titles: (readonly number[])[] = [];
  const entries = createRecent<Entry>(MOST_ENTRIES);
  const free: number[] = [];
  /** By number, as `dateKey` has it. */
  const dates: number[] = [];
  const articles = new Map<string, number[]>();
  /** Of the terms asked for last, until the vocabulary changes. */
  const related = new Map<string, readonly RelatedTerm[]>();
  const totals = { passages: 0, words: 0, titles: 0 };
  const spelling = createSpelling(vocabulary);
  const changing = (): void => {
    related.clear();
    spelling.forget();
  };
  const entryOf = createEntries(words, vocabulary);
  const termsOf = createTermsOf();

  const count = (entry: Entry, by: 1 | -1): void => {
    totals.passages += by;
    totals.words += by * entry.length;
    totals.titles += by * entry.closedFrom;
  };

  const addOne = (passage: Passage, title: readonly number[]): number => {
    const entry = entryOf(passage, title);
    const number = free.pop() ?? shelf.length;
    shelf[number] = passage;
    titles[number] = title;
    dates[number] = dateKey(passage.article.published);
    const { own, found, functionWords } = termsOf(entry);
    vocabulary.enter(own, found);
    index.add(number, found);
    functionWordIndex.add(number, functionWords);
    count(entry, 1);
    return number;
  };

  /** All are read before the first of them goes: with it terms may be forgotten, and all numbers are looked up anew. */
  const removeAll = (numbers: readonly number[]): void => {
    const gone = numbers.flatMap((number) => {
      const passage = shelf[number] ?? null;
      if (passage === null) return [];
      const entry = entryOf(passage, titles[number] ?? []);
      count(entry, -1);
      const { own, found, functionWords } = termsOf(entry);
      return { number, own: own.slice(), found: found.slice(), functionWords: functionWords.slice() };
    });
    for (const { number, own, found, functionWords } of gone) {
      shelf[number] = null;
      titles[number] = NO_TITLE;
      entries.delete(number);
      free.push(number);
      index.remove(number, found);
      functionWordIndex.remove(number, functionWords);
      vocabulary.leave(own, found);
    }
  };

  const entryAt = (number: number): Entry | null => {
    const known = entries.get(number);
    const passage = shelf[number] ?? null;
    if (known !== null || passage === null) return known;
    const entry = kept(entryOf(passage, titles[number] ?? []));
    entries.set(number, entry);
    return entry;
  };

  const entriesAt = (numbers: readonly number[]): Entry[] =>
    numbers.map(entryAt).filter((entry) => entry !== null);

  /** Of more passages than are read, where no word tells what they should be about: those that hold most of the function words, or the newest of them. */
  const fewer = (found: number[], small: readonly SoughtTerm[], most: number): number[] => {
    if (found.length <= MOST_READ) return found;
    if (small.length === 0) return newest(found);
    const isAmong = new Uint8Array(shelf.length);
    for (const number of found) isAmong[number] = 1;
    const holding = functionWordIndex.candidates(small, most, (number) => isAmong[number] === 1);
    return newest(holding.length < most ? found : holding);
  };

  const newest = (found: number[]): number[] => {
    if (found.length <= MOST_READ) return found;
    const last = lastOf(found, dates, MOST_READ);
    const passages = found.flatMap((number) => {
      const passage = (dates[number] ?? 0) < last ? null : (shelf[number] ?? null);
      return passage === null ? [] : { number, passage };
    });
    // Nearly always the newest were added last.
    return firstOf(passages.reverse(), MOST_READ, byPublication).map(({ number }) => number);
  };

  const statistics = (): Statistics => ({
    passages: totals.passages,
    averageLength: totals.passages === 0 ? 0 : totals.words / totals.passages,
    averageTitle: totals.passages === 0 ? 0 : totals.titles / totals.passages,
  });

  const candidates = (question: string, asked: Asked, { k, zones }: SearchOptions): Entry[] => {
    const isWanted = (number: number): boolean => {
      const zone = shelf[number]?.zone;
      return zone !== undefined && (zones === undefined || zones.includes(zone));
    };
    const filter = zones === undefined ? null : isWanted;
    const most = Math.max(CANDIDATES, k);
    const terms = soughtTerms(asked, vocabulary);
    if (terms.length > 0 && !isWithoutTopic(question))
      return entriesAt(index.candidates(terms, most, filter));
    const small = functionWordsIn(question, vocabulary, totals.passages);
    const found =
      terms.length === 0
        ? functionWordIndex.candidates(small, most, filter)
        : index.candidates(terms, most, filter);
    return entriesAt(fewer(found, small, most));
  };

  return {
    add: (passages) => {
      changing();
      const titleOf = createTitles(passages, words, vocabulary);
      for (const passage of passages) {
        const numbers = articles.get(passage.article.id) ?? [];
        numbers.push(addOne(passage, titleOf(passage)));
        articles.set(passage.article.id, numbers);
      }
    },
    remove: (articleId) => {
      changing();
      removeAll(articles.get(articleId) ?? []);
      articles.delete(articleId);
    },
    search: (question, options) => {
      const asked = weighQuestion(question, totals.passages, { vocabulary, spelling });
      if (asked.terms.every(({ number }) => number === null)) return [];
      return rank(
        candidates(question, asked, options),
        asked,
        { vocabulary, statistics: statistics() },
        byPublication,
      )
        .filter(({ score }) => score > 0)
        .slice(0, options.k)
        .map(({ entry, score }) => ({ passage: entry.passage, score }));
    },
    weight: (term) => {
      const number = vocabulary.find(term) ?? vocabulary.find(stopTerm(term));
      return idf(number === null ? 0 : vocabulary.passages(number), totals.passages);
    },
    related: (term) => {
      const known = related.get(term) ?? relatedTerms(term, vocabulary, spelling);
      if (related.size >= MOST_REMEMBERED) related.clear();
      related.set(term, known);
      return known;
    },
    known: (term) => vocabulary.find(term) !== null || vocabulary.find(stopTerm(term)) !== null,
    get size() {
      return totals.passages;
    },
  };
}

/** The numbers of each passage's headline, worked out once for an article; none for a headline itself. */
function createTitles(
  passages: readonly Passage[],
  { words }: Words,
  vocabulary: Vocabulary,
): (passage: Passage) => readonly number[] {
  const titles = new Map<Article, readonly number[]>();
  const read = (article: Article): readonly number[] => {
    const { text, headline } = article;
    // Nearly always it is the headline that is printed, whose words are known.
    const printed = passages.find(
      (one) => one.zone === "headline" && one.article === article && slice(text, one.span) === headline,
    );
    if (printed !== undefined) return titleNumbers(text, words(printed), vocabulary);
    return titleNumbers(headline ?? "", tokenize(headline ?? ""), vocabulary);
  };
  return ({ article, zone }) => {
    if (zone === "headline") return [];
    const title = titles.get(article) ?? read(article);
    titles.set(article, title);
    return title;
  };
}

/** The rarest terms, until they stand in enough passages: a passage that has only commoner ones would not be ranked. */
function soughtTerms({ terms }: Asked, vocabulary: Vocabulary): SoughtTerm[] {
  const indexed = terms
    .flatMap(({ number, weight, trust }) =>
      number === null || number < 0
        ? []
        : [{ number, term: vocabulary.term(number), weight: weight * trust }],
    )
    .toSorted(
      (a, b) => vocabulary.passages(a.number) - vocabulary.passages(b.number) || compare(a.term, b.term),
    );
  let postings = 0;
  return indexed.filter(({ number }) => {
    const isSought = postings < ENOUGH_POSTINGS;
    postings += vocabulary.passages(number);
    return isSought;
  });
}

type OfPassage = Pick<Entry, "passage">;

function byPublication({ passage: one }: OfPassage, { passage: other }: OfPassage): number {
  return byDate(one.article, other.article) || one.span.start - other.span.start;
}
