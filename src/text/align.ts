/** Asked wording laid along printed wording: which words agree, which were altered, left out or put in. */
import type { Span } from "../domain.ts";
import type { Token } from "./analyse.ts";
import type { Aside, Word } from "./comparable.ts";
import { type Join, joinedAt, type Wholes, wholesOf } from "./joins.ts";
import { type Alike, createLikeness, NOTHING_ALIKE } from "./likeness.ts";

/** One column of an alignment; at most one side is null. `likeness` is 1 for the same word, 0 for none. */
export interface Column {
  readonly asked: Word | null;
  readonly printed: Word | null;
  readonly likeness: number;
  /** Why a word that only one side has is no difference between the wordings. */
  readonly aside?: Aside | "ellipsis";
  /** Asked words that it holds, where they are one word in print. */
  readonly joined?: number;
}

export interface Alignment {
  readonly columns: readonly Column[];
  /** From the first to the last printed word that agrees with an asked one. */
  readonly span: Span;
  /** Sum of likeness over the asked words, divided by their number: 0..1. Asides don't count. */
  readonly recall: number;
  /** Letters that agree, of both sides' letters within the span: 0..1, 1 only for the same words in the same order, asides apart. */
  readonly similarity: number;
  /** Most asked words in a row that are printed in a row. */
  readonly run: number;
}

/** Asked words beyond this many are not aligned: the cost is their number times the passage's. */
const MOST_ASKED = 300;
/** Cost of a printed word that wasn't asked, first of a gap and following; small, because people leave out asides. */
const GAP_OPEN = 0.35;
const GAP_NEXT = 0.04;
/** Cost of an asked word that isn't printed. */
const ABSENT = 0.3;
/** Lays one asked wording along many printed ones; null where no word agrees. `isWorth` spares the laying out: it is told of each asked
 * word (0..1) how like it the printed word is that is most like it, whatever their order. */
export type Aligner = (
  printed: readonly Word[],
  isWorth?: (most: readonly number[]) => boolean,
) => Alignment | null;

/** The best local alignment (Smith & Waterman 1981, affine gaps after Gotoh 1982), with all asked words kept. */
export function createAligner(asked: readonly Word[]): Aligner {
  const words = asked.slice(0, MOST_ASKED);
  const own = words.filter(({ aside }) => aside === undefined).length;
  const likenessTo = createLikeness(words);
  const wholes = wholesOf(words);
  return (printed, isWorth) => {
    const alike = printed.map(likenessTo);
    const likeness = alike.map((one) => one.likeness);
    const joins = joinsOf(printed, alike, wholes);
    if (isWorth?.(mostAlike(words, likeness, joins)) === false) return null;
    const trace = fill(words, printed, { likeness, joins });
    return trace === null ? null : measure(walkBack(trace, words, printed), own);
  };
}

/** What the likeness of each asked word would be if it could have the printed word that is most like it. */
function mostAlike(
  asked: readonly Word[],
  likeness: readonly Float64Array[],
  joins: readonly Join[],
): number[] {
  const most = asked.map(() => 0);
  for (const printed of likeness)
    for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i] ?? 0, printed[i] ?? 0);
  for (const join of joins) most.fill(1, join.i - join.asked + 1, join.i + 1);
  return most;
}

/** Where hyphens, apostrophes and lost blanks part words in the one wording and not in the other. */
function joinsOf(printed: readonly Word[], alike: readonly Alike[], wholes: Wholes): Join[] {
  const joins: Join[] = [];
  for (let j = 0; j < alike.length; j++) {
    const { parted, opens } = alike[j] ?? NOTHING_ALIKE;
    for (const { i, parts } of parted) joins.push({ i, j, asked: parts, printed: 1 });
    if (opens) joins.push(...joinedAt(printed, j, wholes));
  }
  return joins;
}

interface Likened {
  /** Of each printed word, how like it the asked words are. */
  readonly likeness: readonly Float64Array[];
  readonly joins: readonly Join[];
}

interface Table {
  /** The best score of the first i asked and j printed words, at i * width + j. */
  readonly scores: Float64Array;
  /** How it was reached. */
  readonly moves: Uint8Array;
  /** By place in `moves`. */
  readonly joinAt: ReadonlyMap<number, Join>;
  readonly likeness: readonly Float64Array[];
  /** Of each printed word, whether it costs nothing to pass over. */
  readonly isFree: readonly boolean[];
  readonly width: number;
}

interface Trace extends Table {
  readonly end: number;
}

const STOP = 0;
const PAIR = 1;
const SKIP_ASKED = 2;
const SKIP_PRINTED = 3;
const JOIN = 4;

function fill(asked: readonly Word[], printed: readonly Word[], { likeness, joins }: Likened): Trace | null {
  const width = printed.length + 1;
  const table: Table = {
    scores: new Float64Array((asked.length + 1) * width),
    moves: new Uint8Array((asked.length + 1) * width),
    joinAt: new Map(joins.map((join) => [(join.i + 1) * width + join.j + 1, join])),
    likeness,
    isFree: printed.map(({ aside }) => aside !== undefined),
    width,
  };
  for (const [at, word] of asked.entries()) fillRow(table, at + 1, word);
  const last = table.scores.subarray(asked.length * width);
  const end = last.reduce((best, score, j) => (score > (last[best] ?? 0) ? j : best), 0);
  return asked.length === 0 || end < 1 ? null : { ...table, end };
}

function fillRow(table: Table, i: number, word: Word): void {
  const { scores, moves, joinAt, likeness, isFree, width } = table;
  const base = i * width;
  const absent = costOf(word);
  scores[base] = (scores[base - width] ?? 0) - absent;
  moves[base] = SKIP_ASKED;
  let gap = Number.NEGATIVE_INFINITY;
  for (let at = base + 1; at < base + width; at++) {
    const like = likeness[at - base - 1]?.[i - 1] ?? 0;
    const paired = (scores[at - width - 1] ?? 0) + (like > 0 ? like : -ABSENT - GAP_OPEN);
    const unprinted = (scores[at - width] ?? 0) - absent;
    const before = scores[at - 1] ?? 0;
    // What stands in brackets, or was left out with a mark that says so, costs nothing to pass over.
    const isPassed = word.ellipsis === true || isFree[at - base - 1] === true;
    const passed = isPassed ? Math.max(before, gap) : Math.max(before - GAP_OPEN, gap - GAP_NEXT);
    if (!isPassed) gap = passed;
    const score = Math.max(paired, unprinted, passed);
    scores[at] = score;
    moves[at] = score === paired ? PAIR : score === unprinted ? SKIP_ASKED : SKIP_PRINTED;
    if (joinAt.size > 0) join(table, at);
  }
}

/** Of leaving an asked word out. */
function costOf({ aside }: Word): number {
  return aside === undefined ? ABSENT : 0;
}

function join({ scores, moves, joinAt, width }: Table, at: number): void {
  const joined = joinAt.get(at);
  if (joined === undefined) return;
  const score = (scores[at - joined.asked * width - joined.printed] ?? 0) + joined.asked;
  if (score < (scores[at] ?? 0)) return;
  scores[at] = score;
  moves[at] = JOIN;
}

function walkBack(
  { moves, likeness, joinAt, width, end }: Trace,
  asked: readonly Word[],
  printed: readonly Word[],
): Column[] {
  const columns: Column[] = [];
  let i = asked.length;
  let j = end;
  while (i > 0) {
    const move = moves[i * width + j] ?? STOP;
    if (move === STOP) break;
    const word = asked[i - 1] ?? null;
    const other = printed[j - 1] ?? null;
    const join = move === JOIN ? joinAt.get(i * width + j) : undefined;
    if (join !== undefined) {
      const [one, whole] = [asked.slice(i - join.asked, i), printed.slice(j - join.printed, j)];
      columns.push({ asked: inOne(one), printed: inOne(whole), likeness: 1, joined: join.asked });
      i -= join.asked;
      j -= join.printed;
    } else if (move === PAIR) {
      columns.push(...pair(word, other, likeness[j - 1]?.[i - 1] ?? 0));
      i--;
      j--;
    } else if (move === SKIP_ASKED) {
      columns.push(lone(word, null, word?.aside));
      i--;
    } else {
      columns.push(lone(null, other, other?.aside ?? (word?.ellipsis ? "ellipsis" : undefined)));
      j--;
    }
  }
  return columns.reverse();
}

function inOne(words: readonly Word[]): Word | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const word = words.map((part) => part.word).join("");
  return { word, term: word, stop: words.every(({ stop }) => stop), start: first.start, end: last.end };
}

function lone(asked: Word | null, printed: Word | null, aside: Column["aside"]): Column {
  return aside === undefined ? { asked, printed, likeness: 0 } : { asked, printed, likeness: 0, aside };
}

/** Words laid over each other that don't agree are one left out and one put in. */
function pair(asked: Word | null, printed: Word | null, likeness: number): Column[] {
  if (likeness > 0) return [{ asked, printed, likeness }];
  return [lone(null, printed, printed?.aside), lone(asked, null, asked?.aside)];
}

/** Unasked printed words in a row beyond which what lies before them may be there by chance. */
const FAR = 8;

/** "We", twenty words before the sentence that was asked for, is no word of it: an edge that agrees in less than lies between is
 * taken off. */
function withoutStrays(columns: readonly Column[]): readonly Column[] {
  const isUnasked = ({ asked, aside }: Column): boolean => asked === null && aside === undefined;
  const from = columns.findIndex(
    (_, at) => columns.slice(at, at + FAR).every(isUnasked) && at + FAR < columns.length,
  );
  if (from < 0) return columns;
  const length = columns.slice(from).findIndex((column) => !isUnasked(column));
  const [edge, gap] = [columns.slice(0, from), columns.slice(from, from + length)];
  const agreeing = edge.filter(({ likeness }) => likeness > 0);
  if (length < 0 || lettersOf(agreeing) >= lettersOf(gap)) return columns;
  const asked = edge.flatMap((column) =>
    column.asked === null ? [] : [lone(column.asked, null, column.asked.aside)],
  );
  return [...asked, ...columns.slice(from + length)];
}

function lettersOf(columns: readonly Column[]): number {
  return columns.reduce(
    (sum, { asked, printed }) => sum + (asked?.word.length ?? 0) + (printed?.word.length ?? 0),
    0,
  );
}

function measure(laid: readonly Column[], askedCount: number): Alignment | null {
  const columns = withoutStrays(withoutStrays(laid).toReversed()).toReversed();
  const agreeing = columns.filter((column) => column.likeness > 0);
  const first = agreeing[0]?.printed;
  const last = agreeing.at(-1)?.printed;
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const within = columns.filter(({ asked, printed }) => asked !== null || isWithin(printed, span));
  const own = agreeing.filter(({ asked }) => asked?.aside === undefined);
  return {
    columns: within,
    span,
    recall:
      own.reduce((sum, { likeness, joined = 1 }) => sum + likeness * joined, 0) / Math.max(1, askedCount),
    similarity: similarity(within),
    run: longestRun(within),
  };
}

function isWithin(word: Token | null, span: Span): boolean {
  return word !== null && word.start >= span.start && word.end <= span.end;
}

function similarity(columns: readonly Column[]): number {
  let agreeing = 0;
  let all = 0;
  for (const { asked, printed, likeness, aside } of columns) {
    if (aside !== undefined) continue;
    const letters = (asked?.word.length ?? 0) + (printed?.word.length ?? 0);
    agreeing += letters * likeness;
    all += letters;
  }
  return all === 0 ? 0 : agreeing / all;
}

function longestRun(columns: readonly Column[]): number {
  let longest = 0;
  let run = 0;
  for (const { likeness, aside, joined = 1 } of columns) {
    if (aside !== undefined) continue;
    run = likeness > 0 ? run + joined : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
