/** What is asked, in other words than it was typed in: printed words that are near those of the question in meaning. */
import type { Passage, Span } from "../domain.ts";
import {
  addAll,
  cosine,
  emptyVector,
  englishVectors,
  type Row,
  type Vector,
  type Vectors,
} from "../language/english/vectors.ts";
import { NUMBERS } from "../text/packed-words.ts";
import type { Asked } from "./asked.ts";
import type { Holdings } from "./holdings.ts";
import { createMeasure, type Found, type Measure, remembering } from "./measure.ts";

export interface Meaning {
  /** As the measure of the words typed, where a word near one of them counts too, the less the farther it is. */
  readonly measure: Measure;
  /** How near a passage, or the stretch of it that counts, is to the subject asked for as a whole: a cosine, 0 at least. */
  readonly likeness: (passage: Passage, span: Span) => number;
  /** The same of a passage with those beside it. */
  readonly likenessNear: (passage: Passage) => number;
}

/** From here on two words are near each other: "boat" and "ship" are at .8, "obama" and "potato" at 0. */
const NEAR = 0.4;

/** `exact`: the measure of the words typed. */
export function createMeaning(asked: Asked, holdings: Holdings, exact: Measure): Meaning {
  const vectors = englishVectors();
  const said = remembering(readerOf(holdings, vectors));
  const whole = remembering((passage: Passage) => sumOf(said(passage), passage.span, vectors));
  const subject = subjectOf(asked, vectors);
  const near = nearWords(asked, vectors);
  const likeness = (vector: Vector): number => Math.max(0, cosine(subject, vector));
  return {
    measure: createMeasure(asked, holdings, (passage) =>
      exact.occurrences(passage).concat(occurrencesNear(said(passage), near)),
    ),
    likeness: (passage, span) => likeness(sumOf(said(passage), span, vectors)),
    likenessNear: remembering((passage: Passage) => {
      const sum = emptyVector();
      for (const [beside] of exact.besides(passage)) addAll(sum, whole(beside));
      return likeness(sum);
    }),
  };
}

/** Of each printed word that has a direction: its row, its start and its end in the article. */
type Said = Int32Array;

/** By the number of a form; kept, since a coverage numbers its forms once. */
const ROWS = new WeakMap<Holdings["form"], (Row | null)[]>();

/** The words of a passage, read as numbers: objects for the hundreds of passages that one question reads take longer than all else. */
function readerOf(holdings: Holdings, { rowOf }: Vectors): (passage: Passage) => Said {
  const { form } = holdings;
  const rows = ROWS.get(form) ?? [];
  ROWS.set(form, rows);
  const rowOfForm = (number: number): Row | null => {
    const found = form(number);
    const row = found === null || found.stop ? null : rowOf(found.term);
    rows[number] = row;
    return row;
  };
  return (passage) => {
    const words = holdings.packed(passage);
    const said = new Int32Array(words.length);
    let length = 0;
    for (let at = 0; at < words.length; at += NUMBERS) {
      const number = words[at] ?? 0;
      const known = rows[number];
      const row = known === undefined ? rowOfForm(number) : known;
      if (row === null) continue;
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

function subjectOf({ words }: Asked, { rowOf, add }: Vectors): Vector {
  const sum = emptyVector();
  for (const { term, weight, ofSpeaker } of words) {
    const row = ofSpeaker ? null : rowOf(term);
    if (row !== null) add(sum, row, weight);
  }
  return sum;
}

type Near = Pick<Found, "word" | "worth">;

/** Those of the words asked for that a printed one is near to. */
function nearWords({ words }: Asked, { rowOf, closeness }: Vectors): (row: Row) => readonly Near[] {
  const asked = words.flatMap(({ term, weight }, word) => {
    const row = weight > 0 ? rowOf(term) : null;
    return row === null ? [] : [{ word, row }];
  });
  const known: (readonly Near[])[] = [];
  return (row) => {
    const before = known[row];
    if (before !== undefined) return before;
    const near = asked
      .map(({ word, row: one }) => ({ word, worth: (closeness(one, row) - NEAR) / (1 - NEAR) }))
      .filter(({ worth }) => worth > 0);
    known[row] = near;
    return near;
  };
}

function occurrencesNear(said: Said, near: (row: Row) => readonly Near[]): Found[] {
  const occurrences: Found[] = [];
  for (let at = 0; at < said.length; at += NUMBERS)
    for (const { word, worth } of near(said[at] ?? 0))
      occurrences.push({ word, worth, start: said[at + 1] ?? 0, end: said[at + 2] ?? 0 });
  return occurrences;
}
