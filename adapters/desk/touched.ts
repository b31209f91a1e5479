/** Answers given → those whose citations don't stand any more as they were shown. Nothing is changed or posted. */
import { setImmediate } from "node:timers/promises";
import { isTouched, type ShownCitation } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import type { Standing, StandingOf } from "../corpus/standing.ts";
import { failure } from "./failure.ts";
import type { Entry, Ledger, ShownSpan } from "./ledger.ts";
import type { Facts, Report } from "./log.ts";
import { readAt } from "./read-at.ts";

export interface TouchedCitation {
  readonly shown: ShownCitation;
  readonly now: Standing;
}

export interface TouchedAnswer {
  readonly entry: Entry;
  /** Those that are touched, in the order of their numbers. */
  readonly citations: readonly [TouchedCitation, ...TouchedCitation[]];
}

export interface Touched {
  /** How many answers with citations were looked at. */
  readonly looked: number;
  /** Those of them that were given before the words were kept: what became of them can't be told. */
  readonly unknown: number;
  /** In the order in which they came. */
  readonly answers: readonly TouchedAnswer[];
}

export function touchedAnswers(entries: Iterable<Entry>, standing: StandingOf): Touched {
  const standingOnce = remembered(standing);
  const answers: TouchedAnswer[] = [];
  let [looked, unknown] = [0, 0];
  for (const entry of entries) {
    const spans = entry.shown?.citations ?? [];
    if (spans.length === 0) continue;
    looked += 1;
    if (spans.some(({ as }) => as === undefined)) unknown += 1;
    const answer = touchedAnswer(entry, standingOnce);
    if (answer !== null) answers.push(answer);
  }
  return { looked, unknown, answers };
}

function touchedAnswer(entry: Entry, standing: StandingOf): TouchedAnswer | null {
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

export interface TouchingOptions {
  readonly ledger: Pick<Ledger, "citing" | "hash">;
  /** In the coverage of the place where an answer is read. */
  readonly standingAt: (at: Names) => Promise<StandingOf>;
  readonly report: Report;
}

/** Answers looked at before others have their turn. */
const PIECE = 50;

/** Told of the articles that have changed (by id or address), gives the answers that this touches, and logs them: counts and the first
 * digits of their hashed names, never a word. Never rejects. */
export function createTouching({ ledger, standingAt, report }: TouchingOptions) {
  return async (names: readonly string[]): Promise<readonly TouchedAnswer[]> => {
    try {
      const answers = await inPieces(ledger.citing(names), standingAt);
      if (answers.length === 0) return answers;
      const all = answers.flatMap(({ citations }) => citations);
      report("info", "answers-touched", { answers: answers.length, ...countsOf(all) });
      for (const { entry, citations } of answers) {
        const question = ledger.hash(entry.question.key).slice(0, 8);
        report("info", "answer-touched", { question, ...countsOf(citations) });
      }
      return answers;
    } catch (error) {
      report("error", "touching-failed", failure(error));
      return [];
    }
  };
}

async function inPieces(
  entries: Iterable<Entry>,
  standingAt: TouchingOptions["standingAt"],
): Promise<readonly TouchedAnswer[]> {
  const answers: TouchedAnswer[] = [];
  const standings = new Map<string, StandingOf>();
  let looked = 0;
  for (const entry of entries) {
    const at = readAt(entry.question.place);
    const key = at.join("\n");
    const standing = standings.get(key) ?? remembered(await standingAt(at));
    standings.set(key, standing);
    const answer = touchedAnswer(entry, standing);
    if (answer !== null) answers.push(answer);
    looked += 1;
    if (looked % PIECE === 0) await setImmediate();
  }
  return answers;
}

/** Of citations; one may count in several. */
function countsOf(citations: readonly TouchedCitation[]) {
  const count = (is: (now: Standing) => boolean): number => citations.filter(({ now }) => is(now)).length;
  return {
    citations: citations.length,
    reworded: count(({ finding }) => finding.kind === "wording changed"),
    gone: count(({ finding }) => finding.kind === "gone"),
    credited: count(({ credit }) => credit !== null),
    corrected: count(({ corrections }) => corrections.length > 0),
  } satisfies Facts;
}
