/** Answers given → those whose citations don't stand any more as they were shown. Nothing is changed or posted. */
import { setImmediate } from "node:timers/promises";
import { isTouched, type ShownCitation } from "../../../src/index.ts";
import type { Names } from "../../corpus/audience.ts";
import type { Standing, StandingOf } from "../../corpus/standing.ts";
import { failure } from "../../observability/failure.ts";
import type { Report } from "../../observability/log.ts";
import type { Entry, Ledger, ShownSpan, Touch, TouchCounts } from "../ledger/ledger.ts";
import { sumOf } from "../ledger/stored-line.ts";
import { readAt } from "../read-at.ts";

export interface TouchedCitation {
  readonly shown: ShownCitation;
  readonly now: Standing;
}

export interface TouchedAnswer {
  readonly entry: Entry;
  /** Those that are touched, in the order of their numbers. */
  readonly citations: readonly [TouchedCitation, ...TouchedCitation[]];
}

export interface ListedAnswer extends TouchedAnswer {
  /** Whether a chat program has told of it. */
  readonly isTold: boolean;
}

export interface Touched {
  /** How many answers with citations were looked at. */
  readonly looked: number;
  /** Those of them that were given before the words were kept: what became of them can't be told. */
  readonly unknown: number;
  /** In the order in which they came. */
  readonly answers: readonly ListedAnswer[];
}

/** `since`: milliseconds since 1970, when they were asked. */
export function touchedAnswers(
  ledger: Pick<Ledger, "given" | "isTold">,
  since: number,
  standing: StandingOf,
): Touched {
  const standingOnce = remembered(standing);
  const answers: ListedAnswer[] = [];
  let [looked, unknown] = [0, 0];
  for (const entry of ledger.given(since)) {
    const spans = entry.shown?.citations ?? [];
    if (spans.length === 0) continue;
    looked += 1;
    if (spans.some(({ as }) => as === undefined)) unknown += 1;
    const answer = touchedAnswer(entry, standingOnce);
    if (answer !== null) answers.push({ ...answer, isTold: ledger.isTold(touchOf(answer)) });
  }
  return { looked, unknown, answers };
}

export function touchedAnswer(entry: Entry, standing: StandingOf): TouchedAnswer | null {
  const [first, ...others] = (entry.shown?.citations ?? [])
    .flatMap((span) => shownIn(span) ?? [])
    .map((shown) => ({ shown, now: standing(shown) }))
    .filter(({ now }) => isTouched(now));
  return first === undefined ? null : { entry, citations: [first, ...others] };
}

/** Null: a program of before the words were kept wrote it down. */
function shownIn({ as, ...span }: ShownSpan): ShownCitation | null {
  return as === undefined ? null : { ...span, ...as };
}

/** Many answers show the same citation. */
function remembered(standing: StandingOf): StandingOf {
  const known = new Map<string, Standing>();
  return (cited) => {
    const { article, version, start, end, speaker, corrections } = cited;
    const key = JSON.stringify([article, version, start, end, speaker, corrections]);
    const now = known.get(key) ?? standing(cited);
    known.set(key, now);
    return now;
  };
}

/** What is written down of it. */
function touchOf({ entry, citations }: TouchedAnswer): Touch {
  return {
    key: entry.question.key,
    outcome: sumOf([JSON.stringify(citations.map(outcomeOf))]),
    counts: countsOf(citations),
  };
}

/** All that somebody who is told of it would be told. */
function outcomeOf({ shown, now }: TouchedCitation): unknown {
  const { article, version, start, end } = shown;
  const { finding, credit, corrections, held } = now;
  const words =
    finding.kind === "gone" ? null : now.article?.text.slice(finding.span.start, finding.span.end);
  return [article, version, start, end, finding.kind, words, credit, corrections, held];
}

function countsOf(citations: readonly TouchedCitation[]): TouchCounts {
  const count = (is: (now: Standing) => boolean): number => citations.filter(({ now }) => is(now)).length;
  return {
    citations: citations.length,
    reworded: count(({ finding }) => finding.kind === "wording changed"),
    gone: count(({ finding }) => finding.kind === "gone"),
    credited: count(({ credit }) => credit !== null),
    corrected: count(({ corrections }) => corrections.length > 0),
  };
}

export interface TouchingOptions {
  readonly ledger: Pick<Ledger, "given" | "citing" | "touched">;
  /** In the coverage of the place where an answer is read. */
  readonly standingAt: (at: Names) => Promise<StandingOf>;
  readonly report: Report;
}

/** Answers looked at before others have their turn. */
const PIECE = 50;

/** Told of the articles that have changed (by id or address), writes down which answers this touches, and logs how many: counts, never a
 * word. Rejects where they can't be read or written down: then it is to be asked again. */
export function createTouching({ ledger, standingAt, report }: TouchingOptions) {
  return async (names: readonly string[] | "all"): Promise<readonly Touch[]> => {
    const standingOnce = perPlace(standingAt);
    const touches: Touch[] = [];
    for (const piece of piecesOf(names === "all" ? ledger.given(0) : ledger.citing(names))) {
      const found: TouchedAnswer[] = [];
      for (const entry of piece) {
        const answer = lookedAt(entry, await standingOnce(readAt(entry.question.place)), report);
        if (answer !== null) found.push(answer);
      }
      if (found.length > 0) touches.push(...ledger.touched(found.map(touchOf)));
      await setImmediate();
    }
    if (touches.length > 0) report("info", "answers-touched", { answers: touches.length, ...sum(touches) });
    return touches;
  };
}

/** What breaks over one answer is a bug, and no reason to leave the others alone. */
function lookedAt(entry: Entry, standing: StandingOf, report: Report): TouchedAnswer | null {
  try {
    return touchedAnswer(entry, standing);
  } catch (error) {
    report("error", "touching-failed", failure(error));
    return null;
  }
}

function perPlace(standingAt: TouchingOptions["standingAt"]): TouchingOptions["standingAt"] {
  const standings = new Map<string, StandingOf>();
  return async (at) => {
    const key = at.join("\n");
    const standing = standings.get(key) ?? remembered(await standingAt(at));
    standings.set(key, standing);
    return standing;
  };
}

function* piecesOf(entries: Iterable<Entry>): Generator<readonly Entry[]> {
  let piece: Entry[] = [];
  for (const entry of entries) {
    piece.push(entry);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

function sum(touches: readonly Touch[]): TouchCounts {
  const total = (of: keyof TouchCounts): number => touches.reduce((all, { counts }) => all + counts[of], 0);
  return {
    citations: total("citations"),
    reworded: total("reworded"),
    gone: total("gone"),
    credited: total("credited"),
    corrected: total("corrected"),
  };
}
