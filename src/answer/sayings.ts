/** Statements → sentences that can be held against each other: whether two of one speaker say the same with a "not" more or less, or with
 * another figure. Facts of words alone; whether it is a contradiction is for whoever reads both. */
import { overlaps, slice } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { comparable, isFigure, isSameAmount, type Word } from "../text/comparable.ts";
import { sentenceAround, sentencesOf } from "../text/sentence-around.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { isNegation } from "./negation.ts";
import { rarity } from "./rarity.ts";

/** One sentence of a statement, as it can be held against others. */
export interface Saying {
  readonly statement: Statement;
  /** Its telling terms, each with what it weighs: above 0. */
  readonly terms: ReadonlyMap<string, number>;
  /** Those of them that a "no" or "not" before them denies. */
  readonly denied: ReadonlySet<string>;
  /** Amounts by what they count ("weeks", "percent"). */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly weight: number;
}

/** In order of position, without questions, which say nothing; of a fragment in marks the sentence that it stands in. */
export function sayingsOf(statement: Statement, holdings: Holdings): Saying[] {
  const { passage, piece, quotation } = statement;
  const { text } = passage.article;
  const stretch = quotation.kind === "mixed" ? sentenceAround(text, passage.span, piece) : piece;
  const words = holdings.words(passage);
  return sentencesOf(text, passage.span, stretch).flatMap((sentence) => {
    const own = words.filter((word) => overlaps(word, sentence));
    const isQuestion = /\?[”"’')\]]*$/u.test(slice(text, sentence));
    return own.length === 0 || isQuestion
      ? []
      : [sayingOf(statement, comparable(own, text, sentence), { text, holdings })];
  });
}

interface Printed {
  readonly text: string;
  readonly holdings: Holdings;
}

function sayingOf(statement: Statement, words: readonly Word[], { text, holdings }: Printed): Saying {
  const names = new Set(tokenize(statement.speaker?.name ?? "").map(({ term }) => term));
  const telling = words.filter((word) => isTelling(word) && !names.has(word.term));
  const terms = new Map(telling.map(({ term }) => [term, rarity(term, holdings)]));
  const isWhollyDenied = statement.quotation.polarity === "denied";
  return {
    statement,
    terms,
    denied: deniedIn(words, text, isWhollyDenied),
    figures: figuresIn(words),
    weight: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

function isTelling({ stop, word, aside }: Word): boolean {
  return !stop && aside !== "narrator" && !isFigure(word);
}

/** Words that a "not" reaches, as long as no mark closes the clause: "will not buy a ferry". */
const REACH = 4;
/** "Not only", "no doubt" deny nothing. */
const AFFIRMING: ReadonlySet<string> = new Set(["doubt", "question", "only", "just", "merely"]);
/** "Paid nothing", "pays no tax": what stands before them is denied too. */
const OBJECTS: ReadonlySet<string> = new Set(["no", "nothing", "nobody", "none"]);
/** "Refused to release" is not to. */
const REFUSING = /^(?:refus|declin|den(?:y|ied|ies)|fail|avoid)/u;

function deniedIn(words: readonly Word[], text: string, isWhollyDenied: boolean): ReadonlySet<string> {
  const all = new Map<string, boolean[]>();
  let left = 0;
  for (const [at, word] of words.entries()) {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (before !== undefined && CLAUSE.test(text.slice(before.end, word.start))) left = 0;
    const isDenied = left > 0 || (after !== undefined && OBJECTS.has(after.word));
    left = isDenying(word) && !AFFIRMING.has(after?.word ?? "") ? REACH : Math.max(0, left - 1);
    all.set(word.term, [...(all.get(word.term) ?? []), isDenied !== isWhollyDenied]);
  }
  // What is said both ways in one sentence is said neither way.
  return new Set([...all].flatMap(([term, each]) => (each.every(Boolean) ? [term] : [])));
}

function isDenying(word: Word): boolean {
  return isNegation(word) || REFUSING.test(word.word);
}

const CLAUSE = /[,;:–—()“”"«»„]|''/u;

/** Years are dates and count nothing. */
const YEAR = /^(?:1[89]|20)\d\d$/u;

function figuresIn(words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const figures = new Map<string, string[]>();
  for (const [at, { word }] of words.entries()) {
    if (!isFigure(word) || YEAR.test(word)) continue;
    const sign = /[£$€]/u.exec(word)?.[0];
    const unit = sign ?? words.slice(at + 1, at + 1 + UNIT_WITHIN).find(isTelling)?.term;
    if (unit !== undefined) figures.set(unit, [...(figures.get(unit) ?? []), word]);
  }
  return figures;
}

/** What is counted stands behind the figure, or one word farther: "eleven long weeks". */
const UNIT_WITHIN = 2;

/** Of the weight of the shorter sentence, what both hold at least, and telling words in common at least: "the ferry" alone is a subject, "buy
 * the ferry" something that can be denied. */
const SHARED = 0.35;
const LEAST_SHARED = 2;

/** Whether two sentences in different articles have the same content but for a "not" or a figure. */
export function isOtherwise(one: Saying, other: Saying): boolean {
  if (one.statement.passage.article === other.statement.passage.article) return false;
  if (one.denied.size + other.denied.size === 0 && one.figures.size * other.figures.size === 0) return false;
  if ([...one.terms.keys()].filter((term) => other.terms.has(term)).length < LEAST_SHARED) return false;
  const shared = inOneOrder([...one.terms.keys()], [...other.terms.keys()]);
  if (shared.length < LEAST_SHARED) return false;
  const weight = shared.reduce((sum, term) => sum + (one.terms.get(term) ?? 0), 0);
  if (weight < SHARED * Math.min(one.weight, other.weight)) return false;
  return isTurned(shared, one, other) || hasOtherFigure(one, other);
}

/** The longest row of terms that both have in the same order: "run a town" is not "the town will run". */
function inOneOrder(one: readonly string[], other: readonly string[]): string[] {
  let rows: (readonly string[])[] = Array.from({ length: other.length + 1 }, () => []);
  for (const term of one) {
    const before = rows;
    rows = [[]];
    for (const [at, another] of other.entries()) {
      const [above, left, aslant] = [before[at + 1] ?? [], rows[at] ?? [], before[at] ?? []];
      rows.push(term === another ? [...aslant, term] : above.length >= left.length ? above : left);
    }
  }
  return [...(rows.at(-1) ?? [])];
}

/** Half of what both say is denied by one of them alone, and nothing by both. */
function isTurned(shared: readonly string[], { denied: one }: Saying, { denied: other }: Saying): boolean {
  const turned = shared.filter((term) => one.has(term) !== other.has(term));
  const isAgreed = shared.some((term) => one.has(term) && other.has(term));
  return !isAgreed && turned.length * 2 >= shared.length;
}

/** Of one thing that both count, no figure is the same. */
function hasOtherFigure({ figures: one }: Saying, { figures: other }: Saying): boolean {
  return [...one].some(([unit, amounts]) => {
    const others = other.get(unit);
    return (
      others !== undefined &&
      !amounts.some((amount) => others.some((another) => isSameAmount(amount, another)))
    );
  });
}
