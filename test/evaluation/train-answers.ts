/** Learns from the gold "asked", and our own questions on its articles, by what weights evidence is judged, and writes them to src/answer/weights.ts.
 *  `npm run train:answers [-- --without prefix,…] [--answers folder] [--write]` prints how questions on articles not learnt from are answered.
 *  The same file of weights to begin with, the same weights learnt; another moves those on threads a little. */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "../../adapters/corpus/files.ts";
import { toJson } from "../../adapters/repl/answer-json.ts";
import type { Holdings } from "../../src/answer/holdings.ts";
import type { Judging } from "../../src/answer/judging.ts";
import type { Weights } from "../../src/answer/model.ts";
import { THRESHOLDS } from "../../src/answer/thresholds.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { createShelves } from "../../src/coverage.ts";
import type { Article } from "../../src/index.ts";
import {
  answerTo,
  type Collection,
  collectExamples,
  createHoldingsFor,
  type HoldingsFor,
} from "./answer-examples.ts";
import { createLearner } from "./answer-learning.ts";
import { type AnswersOrigin, answerWeightsModule } from "./answer-weights-module.ts";
import { type AskedQuestion, foldOf, isAskedHere, readAsked, readAskedArticles } from "./asked-gold.ts";
import { type AskedGrades, askedLine, askedTable, gradeAsked } from "./asked-grades.ts";
import { createFeatureNames } from "./feature-rows.ts";
import { partCoverages } from "./part-coverages.ts";
import { seedGold } from "./seed-gold.ts";
import { stepValues } from "./step-values.ts";

const WEIGHTS_FILE = new URL("../../src/answer/weights.ts", import.meta.url);
const FOLDS = 5;
/** Towards zero (L2). Out of fold, a right one stands among the first three for 236 of 312 questions at 1 (229 at 0.3, 231 at 10), and the
 *  log loss of whether it does is 0.646 at 3 (0.661 at 1). */
const PULL = { rank: 1, answers: 3 } as const;
/** As in a coverage. */
const MOST = 3;
/** Least probabilities of an answer to show it that are tried. */
const TRIED = [...new Set([0.2, 0.3, 0.4, 0.5, 0.6, THRESHOLDS.shown])].toSorted((a, b) => a - b);
/** Questions between lines of progress. */
const TOLD_EVERY = 100;

const { values } = parseArgs({
  options: {
    without: { type: "string", default: "" },
    answers: { type: "string", default: tmpdir() },
    write: { type: "boolean", default: false },
  },
});

if (isAskedHere()) await main();
else console.log("train:answers: skipped, ../shared/gold/asked is not here");

async function main(): Promise<void> {
  const articles = await readAskedArticles();
  const samples = await readSamples();
  const own = seedGold(samples);
  const [ofGold, ofSamples] = [articles, samples].map((all) => createHoldingsFor(createShelves(all)));
  const whole: HoldingsFor = (question) => {
    const open = own.includes(question) ? ofSamples : ofGold;
    if (open === undefined) throw new Error("Both coverages are open");
    return open(question);
  };
  const parts = partCoverages(articles, FOLDS);
  tell(`${articles.length} articles read and attributed`);
  const sets = { tune: readAsked("tune"), none: readAsked("none"), own: readAsked("own") };
  const asked = Object.values(sets).flat();
  const lessons = [
    { questions: [...asked, ...own], holdingsFor: whole, whole: true },
    ...Object.values(parts).map((holdingsFor) => ({ questions: asked, holdingsFor, whole: false })),
  ];
  // What a thread has shown depends on the weights, and what is learnt on what it has shown.
  const first = learnerFrom(lessons, WEIGHTS)(null);
  tell("first weights learnt");
  const learn = learnerFrom(lessons, first);
  const weights = learn(null);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  tell("weights learnt anew, and without each fold");
  crossValidate(sets, whole, byFold);
  for (const [part, holdingsFor] of Object.entries(parts))
    if (part !== "few") reportAbsent(part, sets.tune, holdingsFor, byFold);
  if (values.write)
    write(weights, {
      questions: sets.tune.length,
      unanswerable: sets.none.length,
      own: sets.own.length,
      articles: articles.length,
    });
}

async function readSamples(): Promise<readonly Article[]> {
  const read = await readFolder(resolve(import.meta.dirname, "../../seeds"));
  if (!read.ok) throw new Error("The sample coverage can't be read");
  return read.value.articles;
}

/** Questions, and what they are asked of. */
interface Lesson extends Pick<Collection, "holdingsFor" | "whole"> {
  readonly questions: readonly AskedQuestion[];
}

function learnerFrom(lessons: readonly Lesson[], weights: Weights): (left: number | null) => Weights {
  const names = createFeatureNames();
  const all = lessons.flatMap(({ questions, ...of }) => {
    const progress = (done: number): void => {
      if (done % TOLD_EVERY === 0 || done === questions.length)
        tell(`${done} of ${questions.length} questions asked`);
    };
    return collectExamples(questions, { judging: judgingBy(weights), folds: FOLDS, progress, ...of }, names);
  });
  return createLearner(
    { all, names },
    {
      without: values.without.split(",").filter((beginning) => beginning !== ""),
      pull: PULL,
      shown: { most: MOST, within: THRESHOLDS.within },
    },
  );
}

function judgingBy(weights: Weights, shown = THRESHOLDS.shown): Judging {
  return { weights, thresholds: { ...THRESHOLDS, shown }, most: MOST };
}

type Sets = Readonly<Record<"tune" | "none" | "own", readonly AskedQuestion[]>>;

/** Each question is answered by weights that have seen no question on its article. */
function crossValidate(sets: Sets, holdingsFor: HoldingsFor, byFold: readonly Weights[]): void {
  for (const part of ["tune", "none", "own"] as const) {
    const answers = sets[part].map((question) =>
      answersTo(question, holdingsFor(question), byFold[foldOf(question, FOLDS)] ?? WEIGHTS),
    );
    tell(`${part} answered`);
    const trials = TRIED.map((shown, at): Trial => {
      const lines = answers.map((tried) => tried[at] ?? "");
      return { shown, lines, grades: gradeAsked(part, lines) };
    });
    for (const trial of trials) if (trial.shown === THRESHOLDS.shown) reportPresent(part, trial);
    for (const { shown, grades } of trials) console.log(`shown from ${shown}: ${askedLine(grades)}`);
  }
}

/** What the coverage they are asked of lacks is answered by nothing, or falsely. */
function reportAbsent(
  part: string,
  questions: readonly AskedQuestion[],
  holdingsFor: HoldingsFor,
  byFold: readonly Weights[],
): void {
  const declined = questions.filter((question) => {
    const judging = judgingBy(byFold[foldOf(question, FOLDS)] ?? WEIGHTS);
    return answerTo(question, holdingsFor(question), judging).verdict === "not-in-coverage";
  });
  const share = (100 * declined.length) / questions.length;
  console.log(`asked of ${part}: declined ${share.toFixed(1)} % of ${questions.length}`);
}

/** A line of JSON for each threshold that is tried. */
function answersTo(question: AskedQuestion, holdings: Holdings, weights: Weights): string[] {
  return stepValues(TRIED, (shown) =>
    JSON.stringify(toJson(answerTo(question, holdings, judgingBy(weights, shown)), question.id)),
  );
}

interface Trial {
  readonly shown: number;
  readonly lines: readonly string[];
  readonly grades: AskedGrades;
}

/** The answers are kept, so that the grader can be asked which they are. */
function reportPresent(part: string, { shown, lines, grades }: Trial): void {
  mkdirSync(values.answers, { recursive: true });
  const file = join(values.answers, `asked-${part}.cross-validated.jsonl`);
  writeFileSync(file, lines.join("\n"));
  console.log(`\n${part}, cross-validated over ${FOLDS} folds by article, shown from ${shown} (${file})`);
  for (const line of askedTable(grades)) console.log(line);
}

function write(weights: Weights, counts: Omit<AnswersOrigin, "day">): void {
  writeFileSync(
    WEIGHTS_FILE,
    answerWeightsModule(weights, { day: new Date().toISOString().slice(0, 10), ...counts }),
  );
  console.log(
    `${weights.rank.size}, ${weights.covers.size} and ${weights.answers.size} weights written to src/answer/weights.ts`,
  );
}

/** How far it is, beside what is printed for good. */
function tell(progress: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${progress}`);
}
