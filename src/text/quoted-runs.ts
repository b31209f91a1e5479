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

/** Outside any run, or inside one of a family. */
type State = 0 | 1 | 2 | 3 | 4 | 5 | 6;
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
const OPENING = /["“«‘'„「]/u;
/** How a mark was read on the cheapest way into a state. */
const PASS = 0;
const OPEN = 1;
const CLOSE = 2;
const STATES = INSIDE.length + 1;

/** What an unclosed run costs; wire copy leaves it open where the next paragraph opens again. */
const UNCLOSED = { reopened: 40, alone: 260 } as const;
/** A single mark that nothing closes is an apostrophe nearly always. */
const UNCLOSED_SINGLE = 150;
const SLIP = 300;
const NESTED = 60;
const EMPTY = 700;
const IMPOSSIBLE = 1e9;

/** In order and disjoint; nested marks belong to the outer run. */
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

/** The cheapest reading of a paragraph's marks, by Viterbi over the states; linear in their number. */
function pair(marks: readonly Mark[], paragraph: Span, number: number, unclosed: number): QuotedRun[] {
  const acts = new Uint8Array(marks.length * STATES);
  let costs: readonly number[] = [0, ...INSIDE.map(() => IMPOSSIBLE)];
  for (const [place, mark] of marks.entries()) costs = advance(costs, marks, place, mark, acts);
  const state = cheapest(costs, unclosed);
  return trace(marks, acts, state, paragraph, number);
}

function advance(
  costs: readonly number[],
  marks: readonly Mark[],
  place: number,
  mark: Mark,
  acts: Uint8Array,
): number[] {
  const outside = costs[OUTSIDE] ?? IMPOSSIBLE;
  const inner = (state: State) => (costs[state] ?? IMPOSSIBLE) + innerCost(mark, state);
  const next = [outside + mark.ignoreCost, ...INSIDE.map(inner)];
  const own = STATE_OF[mark.family];
  const opened = outside + mark.openCost;
  const closed =
    (costs[own] ?? IMPOSSIBLE) +
    mark.closeCost +
    emptiness(marks[place - 1], mark, acts[(place - 1) * STATES + own]);
  if (opened < (next[own] ?? 0)) {
    next[own] = opened;
    acts[place * STATES + own] = OPEN;
  }
  if (closed < (next[OUTSIDE] ?? 0)) {
    next[OUTSIDE] = closed;
    acts[place * STATES] = CLOSE;
  }
  return next;
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
    if (act === CLOSE) {
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
