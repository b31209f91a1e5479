/** Asked wording laid along printed wording: which words agree, which were altered, left out or put in. */
import type { DiffStep, Span } from "../domain.ts";
import type { Token } from "./analyse.ts";

/** One column of an alignment; at most one side is null. `likeness` is 1 for the same word, 0 for none. */
export interface Column {
  readonly asked: Token | null;
  readonly printed: Token | null;
  readonly likeness: number;
}

export interface Alignment {
  readonly columns: readonly Column[];
  /** From the first to the last printed word that agrees with an asked one. */
  readonly span: Span;
  /** Sum of likeness over the asked words, divided by their number: 0..1. */
  readonly recall: number;
  /** Letters that agree, of both sides' letters within the span: 0..1, 1 only for the same words in the same order. */
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
/** Words whose letters agree less than this are different words, not misspellings of each other. */
const LEAST_LIKE = 0.6;

/** Lays one asked wording along many printed ones; null where no word agrees, or fewer than were wanted. */
export type Aligner = (printed: readonly Token[]) => Alignment | null;

/** The best local alignment (Smith & Waterman 1981, affine gaps after Gotoh 1982), with all asked words kept. `leastRecall` (0..1)
 * spares the laying out of those that can't have it, whatever the order of their words. */
export function createAligner(asked: readonly Token[], leastRecall = 0): Aligner {
  const words = asked.slice(0, MOST_ASKED);
  const likenessTo = createLikeness(words);
  return (printed) => {
    const likeness = printed.map(likenessTo);
    if (mostRecall(words.length, likeness) < leastRecall) return null;
    const trace = fill(words.length, likeness);
    return trace === null ? null : measure(walkBack(trace, words, printed), words.length);
  };
}

/** What recall would be if each asked word could have the printed word that is most like it. */
function mostRecall(asked: number, likeness: readonly Float64Array[]): number {
  let sum = 0;
  for (let i = 0; i < asked; i++) {
    let most = 0;
    for (const printed of likeness) most = Math.max(most, printed[i] ?? 0);
    sum += most;
  }
  return asked === 0 ? 0 : sum / asked;
}

interface Trace {
  /** moves[i * width + j]: how the best score of the first i asked and j printed words was reached. */
  readonly moves: Uint8Array;
  /** Of each printed word, how like it the asked words are. */
  readonly likeness: readonly Float64Array[];
  readonly width: number;
  readonly end: number;
}

const STOP = 0;
const PAIR = 1;
const SKIP_ASKED = 2;
const SKIP_PRINTED = 3;

function fill(asked: number, likeness: readonly Float64Array[]): Trace | null {
  const width = likeness.length + 1;
  const moves = new Uint8Array((asked + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= asked; i++) {
    const base = i * width;
    row[0] = -ABSENT * i;
    moves[base] = SKIP_ASKED;
    let gap = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < width; j++) {
      const like = likeness[j - 1]?.[i - 1] ?? 0;
      const paired = (above[j - 1] ?? 0) + (like > 0 ? like : -ABSENT - GAP_OPEN);
      const unprinted = (above[j] ?? 0) - ABSENT;
      gap = Math.max((row[j - 1] ?? 0) - GAP_OPEN, gap - GAP_NEXT);
      const score = Math.max(paired, unprinted, gap);
      row[j] = score;
      moves[base + j] = score === paired ? PAIR : score === unprinted ? SKIP_ASKED : SKIP_PRINTED;
    }
    [above, row] = [row, above];
  }
  const end = above.reduce((best, score, j) => (score > (above[best] ?? 0) ? j : best), 0);
  return asked === 0 || end < 1 ? null : { moves, likeness, width, end };
}

function walkBack(
  { moves, likeness, width, end }: Trace,
  asked: readonly Token[],
  printed: readonly Token[],
): Column[] {
  const columns: Column[] = [];
  let i = asked.length;
  let j = end;
  while (i > 0) {
    const move = moves[i * width + j] ?? STOP;
    if (move === STOP) break;
    const word = asked[i - 1] ?? null;
    const other = printed[j - 1] ?? null;
    if (move === PAIR) {
      columns.push(...pair(word, other, likeness[j - 1]?.[i - 1] ?? 0));
      i--;
      j--;
    } else if (move === SKIP_ASKED) {
      columns.push({ asked: word, printed: null, likeness: 0 });
      i--;
    } else {
      columns.push({ asked: null, printed: other, likeness: 0 });
      j--;
    }
  }
  return columns.reverse();
}

/** Words laid over each other that don't agree are one left out and one put in. */
function pair(asked: Token | null, printed: Token | null, likeness: number): Column[] {
  if (likeness > 0) return [{ asked, printed, likeness }];
  return [
    { asked: null, printed, likeness: 0 },
    { asked, printed: null, likeness: 0 },
  ];
}

function measure(columns: readonly Column[], askedCount: number): Alignment | null {
  const agreeing = columns.filter((column) => column.likeness > 0);
  const first = agreeing[0]?.printed;
  const last = agreeing.at(-1)?.printed;
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const within = columns.filter(({ asked, printed }) => asked !== null || isWithin(printed, span));
  return {
    columns: within,
    span,
    recall: agreeing.reduce((sum, { likeness }) => sum + likeness, 0) / askedCount,
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
  for (const { asked, printed, likeness } of columns) {
    const letters = (asked?.word.length ?? 0) + (printed?.word.length ?? 0);
    agreeing += letters * likeness;
    all += letters;
  }
  return all === 0 ? 0 : agreeing / all;
}

function longestRun(columns: readonly Column[]): number {
  let longest = 0;
  let run = 0;
  for (const { likeness } of columns) {
    run = likeness > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** How like a printed word each asked one is; the same words are printed again and again. */
function createLikeness(asked: readonly Token[]): (printed: Token) => Float64Array {
  const known = new Map<string, { readonly term: string; readonly likeness: Float64Array }>();
  return (printed) => {
    const found = known.get(printed.word);
    // Nearly always: "US" and "us" are one word and two terms.
    if (found?.term === printed.term) return found.likeness;
    const likeness = Float64Array.from(asked, (word) => likenessOf(word, printed));
    known.set(printed.word, { term: printed.term, likeness });
    return likeness;
  };
}

/** 1 for the same word, .9 for another form of it, else the share of letters that agree where that is large. */
function likenessOf(asked: Token, printed: Token): number {
  if (asked.word === printed.word) return 1;
  if (asked.term === printed.term) return 0.9;
  if (!mayBeMisspelt(asked.word, printed.word)) return 0;
  const like = 1 - editDistance(asked.word, printed.word) / Math.max(asked.word.length, printed.word.length);
  return like >= LEAST_LIKE ? like : 0;
}

/** Slips leave one of the first two letters, if only in the other's place, and hardly change the length. */
function mayBeMisspelt(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false;
  return one[0] === other[0] || one[1] === other[1] || one[0] === other[1] || one[1] === other[0];
}

/** Letters to insert, delete, replace or swap with their neighbour (Damerau 1964, optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[right.length] ?? 0;
}

/** False only where `editDistance` is above `most`: a step brings at most one letter that the other word lacks. */
export function mayBeWithin(most: number, one: string, other: string): boolean {
  return (
    Math.abs(one.length - other.length) <= most &&
    lettersLacking(one, other) <= most &&
    lettersLacking(other, one) <= most
  );
}

function lettersLacking(word: string, other: string): number {
  let lacking = 0;
  for (let at = 0; at < word.length; at++) if (!other.includes(word.charAt(at))) lacking++;
  return lacking;
}

/** The alignment as a word diff; runs of one kind are joined. Texts are slices of what was asked and printed. */
export function diffOf(alignment: Alignment, askedText: string, printedText: string): DiffStep[] {
  const steps: DiffStep[] = [];
  const push = (op: DiffStep["op"], text: string): void => {
    const last = steps.at(-1);
    if (last?.op === op) steps[steps.length - 1] = { op, text: `${last.text} ${text}` };
    else steps.push({ op, text });
  };
  for (const { asked, printed, likeness } of alignment.columns) {
    const same = asked && printed && asked.word === printed.word;
    if (same) push("same", printedText.slice(printed.start, printed.end));
    else {
      if (asked) push("asked", askedText.slice(asked.start, asked.end));
      if (printed && (likeness > 0 || !asked)) push("printed", printedText.slice(printed.start, printed.end));
    }
  }
  return steps;
}
