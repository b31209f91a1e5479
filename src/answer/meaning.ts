/** What is asked, in other words than it was typed in: printed words that are near those of the question in meaning. */
import { ABSENT } from "../domain/absent.ts";
import type { Article, Passage, Span } from "../domain.ts";
import {
  addAll,
  cosine,
  emptyVector,
  englishVectors,
  type Row,
  unit,
  type Vector,
  type Vectors,
} from "../language/english/vectors.ts";
import { NUMBERS } from "../text/packed-words.ts";
import type { Asked } from "./asked.ts";
import type { Holdings } from "./holdings.ts";
import { type Found, type Measure, type Place, remembering, shareHeld } from "./measure.ts";

export interface Meaning {
  /** How much of the subject a stretch of a passage holds by weight, in 0..1, as `Measure.share`: a word near one asked for counts too, the
   * less the farther it is. */
  readonly share: (passage: Passage, span: Span) => number;
  /** The same for some of the words, by their numbers, of all that the places hold. */
  readonly shareOf: (words: readonly number[], places: readonly Place[]) => number;
  /** The same for all words asked for, of a passage with those beside it. */
  readonly shareNear: (passage: Passage) => number;
  /** How near a stretch of a passage is to the subject as a whole, and to all that is asked beyond what its whole article has in common
   * with it: cosines, 0 at least. */
  readonly likeness: (passage: Passage, span: Span) => Likeness;
  /** How near a passage with those beside it, and a whole article, is to all that is asked. */
  readonly likenessNear: (passage: Passage) => number;
  readonly likenessOf: (article: Article) => number;
}

interface Likeness {
  readonly topic: number;
  readonly here: number;
}

/** From here on two words are near each other: "boat" and "ship" are at .5, "obama" and "potato" at 0. */
const NEAR = 0.3;

/** `exact`: the measure of the words typed. */
export function createMeaning(asked: Asked, holdings: Holdings, exact: Measure): Meaning {
  const vectors = englishVectors();
  const rowOfWord = rowsOf(holdings, vectors);
  const said = remembering(readerOf(holdings, rowOfWord));
  const sums = remembering((passage: Passage) => sumOf(said(passage), passage.span, vectors));
  const every = [...asked.words.keys()];
  const subject = every.filter((at) => asked.words[at]?.ofSpeaker === false);
  const topic = directionOf(
    asked.words.filter(({ ofSpeaker }) => !ofSpeaker),
    vectors,
  );
  const all = directionOf(asked.words, vectors);
  const near = nearWords(asked, vectors);
  const worthsIn = (passage: Passage, span: Span): Worths => {
    const worths = new Float64Array(asked.words.length);
    raiseByOccurrences(worths, exact.occurrences(passage), span);
    raiseByNear(worths, said(passage), { span, near });
    return worths;
  };
  const worths = remembering((passage: Passage) => worthsIn(passage, passage.span));
  const shareOf: Meaning["shareOf"] = (words, places) => {
    const all = places.map(([passage, span]) =>
      span === null || span === passage.span ? worths(passage) : worthsIn(passage, span),
    );
    return shareHeld(words, asked.words, (at) => all.reduce((best, one) => Math.max(best, one[at] ?? 0), 0));
  };
  const directionOfArticle = (article: Article): Vector => {
    const known =
      ARTICLES.get(article) ?? unit(sumOfArticle(exact.places(article), holdings, vectors.add, rowOfWord));
    ARTICLES.set(article, known);
    return known;
  };
  const likenessOf = remembering((article: Article) => cosine(all, directionOfArticle(article)));
  return {
    share: (passage, span) => shareOf(subject, [[passage, span]]),
    shareOf,
    shareNear: remembering((passage: Passage) => shareOf(every, exact.besides(passage))),
    likeness: (passage, span) => {
      const direction = unit(span === passage.span ? sums(passage) : sumOf(said(passage), span, vectors));
      const { article } = passage;
      const ofArticle = cosine(direction, directionOfArticle(article));
      const here = beyond(cosine(all, direction), likenessOf(article), ofArticle);
      return { topic: atLeast0(cosine(topic, direction)), here };
    },
    likenessNear: remembering((passage: Passage) =>
      atLeast0(cosine(all, unit(sumOfAll(exact.besides(passage), sums)))),
    ),
    likenessOf: (article) => atLeast0(likenessOf(article)),
  };
}

/** Where an article points, whatever is asked: a unit. */
const ARTICLES = new WeakMap<Article, Vector>();

function sumOfAll(places: readonly Place[], sums: (passage: Passage) => Vector): Vector {
  const sum = emptyVector();
  for (const [passage] of places) addAll(sum, sums(passage));
  return sum;
}

/** The same of an article: most of its passages are read for nothing else, so nothing is kept of them. */
function sumOfArticle(
  places: readonly Place[],
  { packed }: Pick<Holdings, "packed">,
  add: Vectors["add"],
  rowOfWord: (number: number) => Row,
): Vector {
  const [sum, own] = [emptyVector(), emptyVector()];
  for (const [passage] of places) {
    own.fill(0);
    const words = packed(passage);
    for (let at = 0; at < words.length; at += NUMBERS) {
      const row = rowOfWord(words[at] ?? 0);
      if (row !== ABSENT) add(own, row, 1);
    }
    addAll(sum, own);
  }
  return sum;
}

/** Of each word asked for, what finding it is worth, in 0..1. */
type Worths = Float64Array;

function raiseByOccurrences(worths: Worths, occurrences: readonly Found[], span: Span): void {
  for (const { word, worth, start, end } of occurrences)
    if (span.start <= start && end <= span.end && worth > (worths[word] ?? 0)) worths[word] = worth;
}

function raiseByNear(
  worths: Worths,
  said: Said,
  { span, near }: { readonly span: Span; readonly near: (row: Row) => readonly Near[] },
): void {
  for (let at = 0; at < said.length; at += NUMBERS) {
    if ((said[at + 1] ?? 0) < span.start || (said[at + 2] ?? 0) > span.end) continue;
    for (const { word, worth } of near(said[at] ?? 0)) if (worth > (worths[word] ?? 0)) worths[word] = worth;
  }
}

/** Of each printed word that has a direction: its row, its start and its end in the article. */
type Said = Int32Array;

/** What is known of the forms of one coverage, by their numbers: a form's row + 2, 1 where it has none, 0 where it wasn't looked up. */
interface Rows {
  known: Int32Array;
}

/** Kept, since a coverage numbers its forms once. */
const ROWS = new WeakMap<Holdings["form"], Rows>();
const NO_ROW = 1;

/** Gives the row of a form, by its number; ABSENT where it has no direction. Tables of numbers, since a list with gaps is looked up by hashing. */
function rowsOf({ form }: Pick<Holdings, "form">, { rowOf }: Vectors): (number: number) => Row {
  const rows = ROWS.get(form) ?? { known: new Int32Array(1024) };
  ROWS.set(form, rows);
  const find = (number: number): number => {
    if (number >= rows.known.length) {
      const more = new Int32Array(Math.max(number + 1, 2 * rows.known.length));
      more.set(rows.known);
      rows.known = more;
    }
    const found = form(number);
    const row = found === null || found.stop ? null : rowOf(found.term);
    const known = row === null ? NO_ROW : row + 2;
    rows.known[number] = known;
    return known;
  };
  return (number) => {
    const known = rows.known[number] ?? 0;
    return (known === 0 ? find(number) : known) - 2;
  };
}

/** The words of a passage, read as numbers: objects for the hundreds of passages that one question reads take longer than all else. */
function readerOf(
  { packed }: Pick<Holdings, "packed">,
  rowOfWord: (number: number) => Row,
): (passage: Passage) => Said {
  return (passage) => {
    const words = packed(passage);
    const said = new Int32Array(words.length);
    let length = 0;
    for (let at = 0; at < words.length; at += NUMBERS) {
      const row = rowOfWord(words[at] ?? 0);
      if (row === ABSENT) continue;
      said[length++] = row;
      said[length++] = words[at + 1] ?? 0;
      said[length++] = words[at + 2] ?? 0;
    }
    return said.subarray(0, length);
  };
}

function sumOf(said: Said, span: Span, { add }: Vectors): Vector {
  const sum = emptyVector();
  for (let at = 0; at < said.length; at += NUMBERS)
    if (span.start <= (said[at + 1] ?? 0) && (said[at + 2] ?? 0) <= span.end) add(sum, said[at] ?? 0, 1);
  return sum;
}

function atLeast0(cosine: number): number {
  return Math.max(0, cosine);
}

/** The cosine of two directions once what both share with a third is taken out (a partial correlation), from those of each two; 0 at least. */
function beyond(both: number, ofOne: number, ofOther: number): number {
  const left = Math.sqrt((1 - ofOne * ofOne) * (1 - ofOther * ofOther));
  // Rounding may take a cosine past 1.
  return left >= LEAST_LEFT ? atLeast0((both - ofOne * ofOther) / left) : 0;
}

/** Under it nothing but rounding is left of a direction: the article is that one sentence. */
const LEAST_LEFT = 1e-3;

/** Each word once: the directions are taught on whole texts, and by their rarity they place right words no better. */
function directionOf(words: Asked["words"], { rowOf, add }: Vectors): Vector {
  const sum = emptyVector();
  for (const { term, weight } of words) {
    const row = weight > 0 ? rowOf(term) : null;
    if (row !== null) add(sum, row, 1);
  }
  return unit(sum);
}

/** Words asked for that others may stand for, the weightiest: a pasted page has hundreds, and each is held against each printed one. */
const MOST_NEAR = 25;

type Near = Pick<Found, "word" | "worth">;

/** Those of the words asked for that a printed one is near to. */
function nearWords({ words }: Asked, { rowOf, rows, closeness }: Vectors): (row: Row) => readonly Near[] {
  const asked = words
    .flatMap(({ term, weight }, word) => {
      const row = weight > 0 ? rowOf(term) : null;
      return row === null ? [] : [{ word, row, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_NEAR);
  const find = (row: Row): readonly Near[] => {
    const near: Near[] = [];
    for (const { word, row: one } of asked) {
      const worth = (closeness(one, row) - NEAR) / (1 - NEAR);
      if (worth > 0) near.push({ word, worth });
    }
    return near;
  };
  /** Of those that are near to some; nearly all rows are near to none. */
  const lists: (readonly Near[])[] = [[]];
  /** By row: the place of its list + 1, 0 where it wasn't looked up. */
  const places = new Uint16Array(rows);
  return (row) => {
    const place = places[row] ?? 0;
    if (place > 0) return lists[place - 1] ?? [];
    const near = find(row);
    places[row] = near.length === 0 ? 1 : lists.push(near);
    return near;
  };
}
