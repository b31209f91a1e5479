/** Where quotation marks enclose words: marks are paired within a paragraph by least cost, never by counting. */
import type { Span } from "../domain.ts";
import { type Mark, type MarkFamily, quotationMarks } from "./quotation-marks.ts";

/** Marks included. */
export interface QuotedRun extends Span {
  readonly family: MarkFamily;
  /** What stands between the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before a closing mark stands. */
  readonly closed: boolean;
  /** Number of the paragraph, as given. */
  readonly paragraph: number;
}

/** Outside any run, inside one of a family, or inside words in double marks that stand within double marks. */
type State = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
const OUTSIDE = 0;
const INSIDE: readonly State[] = [1, 2, 3, 4, 5, 6];
const STATE_OF: Readonly<Record<MarkFamily, State>> = {
  double: 1,
  single: 2,
  angle: 3,
  "inner-angle": 4,
  corner: 5,
  "inner-corner": 6,
};
const NESTED_DOUBLE = 7;
const OPENING = /["“«‘'„「]/u;
/** How a mark was read on the cheapest way into a state. */
const PASS = 0;
const OPEN = 1;
const CLOSE = 2;
const STATES = INSIDE.length + 2;

/** What an unclosed run costs; wire copy leaves it open where the next paragraph opens again. */
const UNCLOSED = { reopened: 40, alone: 260 } as const;
/** A single mark that nothing closes is an apostrophe nearly always. */
const UNCLOSED_SINGLE = 150;
const SLIP = 300;
const NESTED = 60;
/** Marks within marks of their own kind: rarer than a stray one in a paragraph left open, commoner than a slip in one that closes. */
const NESTED_ALIKE = 120;
const EMPTY = 700;
const IMPOSSIBLE = 1e9;

/** In order and disjoint; nested marks belong to the outer run. Marks nested in their like are closed before the paragraph ends. */
export function quotedRuns(text: string, paragraphs: readonly Span[]): QuotedRun[] {
  const marks = quotationMarks(text);
  const runs: QuotedRun[] = [];
  let next = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    while ((marks[next]?.start ?? text.length) < paragraph.start) next += 1;
    const from = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < paragraph.end) next += 1;
    if (next === from) continue;
    const opener = marks[next];
    const reopened = opener?.start === paragraphs[number + 1]?.start && OPENING.test(opener?.sign ?? "");
    const unclosed = reopened ? UNCLOSED.reopened : UNCLOSED.alone;
    for (const run of pair(marks.slice(from, next), paragraph, number, unclosed)) runs.push(run);
  }
  return runs;
}

/** A paragraph's marks, how each was read on the cheapest way into each state, and the sign that opened the run in double marks that is
 * open on its cheapest way. */
interface Course {
  readonly marks: readonly Mark[];
  readonly acts: Uint8Array;
  opener: string;
}

/** The cheapest reading of a paragraph's marks, by Viterbi over the states; linear in their number. */
function pair(marks: readonly Mark[], paragraph: Span, number: number, unclosed: number): QuotedRun[] {
  const course = { marks, acts: new Uint8Array(marks.length * STATES), opener: "" };
  let costs: readonly number[] = [0, ...INSIDE.map(() => IMPOSSIBLE), IMPOSSIBLE];
  for (const [place, mark] of marks.entries()) costs = advance(costs, course, place, mark);
  const state = cheapest(costs, unclosed);
  return trace(marks, course.acts, state, paragraph, number);
}

function advance(costs: readonly number[], course: Course, place: number, mark: Mark): number[] {
  const { acts } = course;
  const outside = costs[OUTSIDE] ?? IMPOSSIBLE;
  const inner = (state: State) => (costs[state] ?? IMPOSSIBLE) + innerCost(mark, state);
  const nested = (costs[NESTED_DOUBLE] ?? IMPOSSIBLE) + innerCost(mark, STATE_OF.double);
  const next = [outside + mark.ignoreCost, ...INSIDE.map(inner), nested];
  const own = STATE_OF[mark.family];
  const opened = outside + mark.openCost;
  const closed = closingCost(costs, course, place, own);
  if (own === STATE_OF.double) nest(costs, course, place, next);
  if (opened < (next[own] ?? 0)) {
    next[own] = opened;
    acts[place * STATES + own] = OPEN;
    if (own === STATE_OF.double) course.opener = mark.sign;
  }
  if (closed < (next[OUTSIDE] ?? 0)) {
    next[OUTSIDE] = closed;
    acts[place * STATES] = CLOSE;
  }
  return next;
}

/** “Even when “your team” fails.”: a mark may open or close words within words in marks of the same sign. With another sign around them
 * they are hardly ever nested: editors who set a page of “…” between "…" show where it was copied from. */
function nest(costs: readonly number[], course: Course, place: number, next: number[]): void {
  const { marks, acts, opener } = course;
  const mark = marks[place];
  if (mark === undefined) return;
  const opened = (costs[STATE_OF.double] ?? IMPOSSIBLE) + mark.openCost + NESTED_ALIKE;
  const closed = closingCost(costs, course, place, NESTED_DOUBLE);
  if (mark.sign === opener && opened < (next[NESTED_DOUBLE] ?? 0)) {
    next[NESTED_DOUBLE] = opened;
    acts[place * STATES + NESTED_DOUBLE] = OPEN;
  }
  if (closed < (next[STATE_OF.double] ?? 0)) {
    next[STATE_OF.double] = closed;
    acts[place * STATES + STATE_OF.double] = CLOSE;
  }
}

function closingCost(costs: readonly number[], { marks, acts }: Course, place: number, state: State): number {
  const mark = marks[place];
  if (mark === undefined) return IMPOSSIBLE;
  const empty = emptiness(marks[place - 1], mark, acts[(place - 1) * STATES + state]);
  return (costs[state] ?? IMPOSSIBLE) + mark.closeCost + empty;
}

/** A mark inside a run of another family is nested; one of its own family is a slip. */
function innerCost(mark: Mark, state: State): number {
  if (STATE_OF[mark.family] === state) return mark.family === "single" ? mark.ignoreCost : SLIP;
  return mark.family === "single" || mark.family.startsWith("inner") ? 0 : NESTED;
}

/** Two marks that touch enclose no words. */
function emptiness(before: Mark | undefined, mark: Mark, act: number | undefined): number {
  return before !== undefined && act === OPEN && before.end === mark.start ? EMPTY : 0;
}

function cheapest(costs: readonly number[], unclosed: number): State {
  const total = (state: State): number => {
    const extra = state === OUTSIDE ? 0 : state === STATE_OF.single ? unclosed + UNCLOSED_SINGLE : unclosed;
    return (costs[state] ?? 0) + extra;
  };
  let best: State = OUTSIDE;
  for (const state of INSIDE) if (total(state) < total(best)) best = state;
  return best;
}

/** Back from the last mark: which marks opened and closed a run on the cheapest way. */
function trace(
  marks: readonly Mark[],
  acts: Uint8Array,
  last: State,
  paragraph: Span,
  number: number,
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let state: State = last;
  let close: Mark | null = null;
  for (let place = marks.length - 1; place >= 0; place -= 1) {
    const mark = marks[place];
    const act = acts[place * STATES + state] ?? PASS;
    if (mark === undefined || act === PASS) continue;
    if (state === NESTED_DOUBLE) {
      state = STATE_OF.double;
    } else if (act === CLOSE && state === STATE_OF.double) {
      state = NESTED_DOUBLE;
    } else if (act === CLOSE) {
      close = mark;
      state = STATE_OF[mark.family];
    } else {
      runs.push(runFrom(mark, close, paragraph, number));
      close = null;
      state = OUTSIDE;
    }
  }
  return runs.reverse();
}

function runFrom(open: Mark, close: Mark | null, paragraph: Span, number: number): QuotedRun {
  const end = close?.end ?? paragraph.end;
  const inner = { start: open.end, end: close?.start ?? paragraph.end };
  return { start: open.start, end, family: open.family, inner, closed: close !== null, paragraph: number };
}
