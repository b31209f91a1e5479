/** What the coverage holds that may answer: statements and passages, found by the question's words and by its speakers. */
import {
  type Article,
  overlaps,
  type Passage,
  type QuotationKind,
  type Span,
  type Speaker,
} from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Asked } from "./asked.ts";
import { utteranceOf } from "./cite.ts";
import { createFirstPrinted, differing, type FirstPrinted, searchDiffering } from "./first-printed.ts";
import type { Holdings, Statement } from "./holdings.ts";
import type { Measure } from "./measure.ts";
import { isEdited } from "./same-words.ts";

/** One thing that may be shown. */
export interface Evidence {
  readonly passage: Passage;
  /** Null for the article's own account. */
  readonly statement: Statement | null;
  readonly kind: QuotationKind | "passage";
  /** What it is judged by. */
  readonly span: Span;
  /** What would be cited: a direct quotation with what interrupts it, from its first words in the paragraph to its last. */
  readonly shown: Span;
  /** The sentence that it stands in; the whole passage for the article's own account. */
  readonly sentence: Span;
  readonly speaker: Speaker | null;
  /** The score of its passage beside the best one's, in 0..1; 0 where the search didn't find it. */
  readonly found: number;
  /** How much of the question its article holds, in 0..2 or so; 0 where the search didn't find it. */
  readonly article: number;
}

/** As a reader tells them apart: somebody's own words, a report of them, the article's account. */
export type Family = "quoted" | "indirect" | "passage";

export function familyOf({ statement, kind }: Pick<Evidence, "statement" | "kind">): Family {
  if (statement === null) return "passage";
  return kind === "indirect" ? "indirect" : "quoted";
}

/** Passages that the search is asked for, and articles that are read whole. */
const SEARCHED = 60;
const WHOLE_ARTICLES = 2;
/** Statements of one speaker asked for that are looked at. */
const MOST_OF_SPEAKER = 100;
/** People of one name or role whose statements are looked at. */
const MOST_SPEAKERS = 12;

export function gather(asked: Asked, holdings: Holdings, measure: Measure): Evidence[] {
  const first = firstPrintedFor(asked, holdings);
  const hits = searchDiffering(holdings, { text: queryOf(asked), most: SEARCHED }, first).filter(
    ({ passage }) => isCurrent(passage, holdings),
  );
  const best = hits[0]?.score ?? 0;
  const found = new Map(hits.map(({ passage, score }) => [passage, score / best]));
  const held = new Set(hits.flatMap(({ passage }) => measure.occurrences(passage).map(({ word }) => word)));
  for (const passage of holdingRarest(asked, held, { holdings, first })) found.set(passage, 0);
  const scores = articleScores(found, measure);
  const whole = [...scores.keys()]
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, WHOLE_ARTICLES);
  const passages = new Set<Passage>(found.keys());
  for (const article of [...whole, ...asked.thread.articles])
    for (const passage of holdings.passagesOf(article)) passages.add(passage);
  const statements = new Set([...passages].flatMap((passage) => holdings.statementsIn(passage)));
  for (const statement of statementsOfAsked(asked, holdings, first)) statements.add(statement);
  const told = [...statements].filter((one) => !isToldByMarks(one, holdings));
  return [...[...passages].map(ofPassage), ...told.map(ofStatement)].map((one) => ({
    ...one,
    found: found.get(one.passage) ?? 0,
    article: scores.get(one.passage.article) ?? 0,
  }));
}

/** The words that name something; all of them where none does. */
function queryOf({ reading, thread }: Asked): string {
  return [...reading.words, ...thread.words].map(({ word }) => word).join(" ");
}

/** Naming words that may have a say of their own, the rarest ones, and passages that each of them brings. */
const RAREST = 2;
const OF_EACH = 5;

/** One rare name in a long sentence is outweighed, in a search for all words, by what says a common one in its headline: where no
 * passage found holds it, those that do are found by it alone. */
function holdingRarest(
  { words, reading }: Asked,
  found: ReadonlySet<number>,
  { holdings, first }: { readonly holdings: Holdings; readonly first: FirstPrinted },
): Passage[] {
  return words
    .map(({ isNaming, isPrinted, weight }, at) => ({ isSought: isNaming && isPrinted, weight, at }))
    .filter(({ isSought }) => isSought)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, RAREST)
    .filter(({ at }) => !found.has(at))
    .flatMap(({ at }) =>
      searchDiffering(holdings, { text: reading.words[at]?.word ?? "", most: OF_EACH }, first),
    )
    .flatMap(({ passage }) => (isCurrent(passage, holdings) ? [passage] : []));
}

/** Where a time is asked for, a copy of that time may be what is meant. */
function firstPrintedFor({ reading }: Asked, holdings: Holdings): FirstPrinted {
  return reading.dates.length > 0 ? AS_THEY_STAND : createFirstPrinted(holdings, isEdited);
}

const AS_THEY_STAND: FirstPrinted = { passages: (found) => found, statement: (one) => one };

function isCurrent({ article }: Passage, holdings: Holdings): boolean {
  return holdings.successor(article) === null;
}

function statementsOfAsked({ speakers }: Asked, holdings: Holdings, first: FirstPrinted): Statement[] {
  return speakers
    .flatMap(({ speakers: named }) =>
      [...named]
        .slice(0, MOST_SPEAKERS)
        .flatMap((speaker) => differing(holdings.statementsBy(speaker), first.statement, MOST_OF_SPEAKER)),
    )
    .filter(({ passage }) => isCurrent(passage, holdings));
}

/** What the best passage of an article counts beside the article as a whole, and what length takes away, since a long one holds any
 * word: the right article is first for 95 % of asked tune, by its share alone for 85 % (docs/answers.md). */
const BEST_PASSAGE = 0.5;
const LENGTH = 0.1;
const USUAL_LENGTH = 3000;

function articleScores(found: ReadonlyMap<Passage, number>, measure: Measure): Map<Article, number> {
  const best = new Map<Article, { near: number; found: number }>();
  for (const [passage, score] of found) {
    const { near, found: surest } = best.get(passage.article) ?? { near: 0, found: 0 };
    best.set(passage.article, {
      near: Math.max(near, measure.near(passage, "all")),
      found: Math.max(surest, score),
    });
  }
  return new Map(
    Array.from(best, ([article, { near, found: surest }]) => [
      article,
      measure.article(article, "all") +
        BEST_PASSAGE * (near + surest) -
        LENGTH * Math.log(article.text.length / USUAL_LENGTH),
    ]),
  );
}

type Bare = Omit<Evidence, "found" | "article">;

function ofPassage(passage: Passage): Bare {
  return {
    passage,
    statement: null,
    kind: "passage",
    span: passage.span,
    shown: passage.span,
    sentence: passage.span,
    speaker: null,
  };
}

/** A report that holds words in marks of the same speaker: they stand for it, in the same sentence. */
function isToldByMarks({ passage, quotation, piece, speaker }: Statement, holdings: Holdings): boolean {
  return (
    quotation.kind === "indirect" &&
    holdings
      .statementsIn(passage)
      .some(
        (one) => one.quotation.kind !== "indirect" && one.speaker === speaker && overlaps(one.piece, piece),
      )
  );
}

/** A direct quotation stands for itself, others in the sentence that holds them. */
function ofStatement(statement: Statement): Bare {
  const { passage, quotation, piece, speaker } = statement;
  const sentence = sentenceAround(passage.article.text, passage.span, piece);
  const span = quotation.kind === "direct" ? piece : sentence;
  return { passage, statement, kind: quotation.kind, span, shown: utteranceOf(statement), sentence, speaker };
}
