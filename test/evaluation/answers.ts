/** Answers to gold questions, graded: `npm run evaluate:answers [-- seed|whosaid|asked-tune|asked-none|asked-dev|asked-own …]`. Fails under the
 * floors; says so where ../shared is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { toJson } from "../../adapters/repl/answer-json.ts";
import { type Coverage, createCoverage, type Turn } from "../../src/index.ts";
import { ANSWER_FLOORS, ASKED_FLOORS } from "./answer-floors-data.ts";
import { Grades, gradeLines, underFloors } from "./answer-grades.ts";
import { type AskedPart, isAskedHere, readAsked, readAskedArticles } from "./asked-gold.ts";
import { askedLine, askedTable, beyondAskedFloors, gradeAsked } from "./asked-grades.ts";

const SHARED = resolve(import.meta.dirname, "../../../shared");

interface GoldSet {
  readonly questions: string;
  readonly quotations: string;
  readonly articles: string;
}

const SETS: Readonly<Record<string, GoldSet>> = {
  seed: goldSet("gold/seed", "seeds"),
  whosaid: goldSet("gold/whosaid", "gold/whosaid/articles"),
};

interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly context?: readonly Turn[];
}

/** Questions as people ask them. */
const ASKED_SETS: Readonly<Record<string, AskedPart>> = {
  "asked-tune": "tune",
  "asked-none": "none",
  "asked-dev": "dev",
  "asked-own": "own",
};
const IN_SAMPLE =
  "in-sample: the weights are learnt from them, and npm run train:answers tells what they are worth";
const WORTH: Readonly<Record<AskedPart, string>> = {
  tune: IN_SAMPLE,
  none: IN_SAMPLE,
  own: IN_SAMPLE,
  dev: "not learnt from",
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const wanted = named.length > 0 ? named : [...Object.keys(SETS), ...Object.keys(ASKED_SETS)];
for (const name of wanted.filter((one) => !(one in ASKED_SETS))) await evaluate(name);
await evaluateAsked(wanted.filter((name) => name in ASKED_SETS));

function goldSet(gold: string, articles: string): GoldSet {
  return {
    questions: join(SHARED, gold, "questions.json"),
    quotations: join(SHARED, gold, "quotations.json"),
    articles: join(SHARED, articles),
  };
}

async function evaluate(name: string): Promise<void> {
  const set = SETS[name];
  if (set === undefined || !existsSync(set.questions)) {
    console.log(`${name}: skipped, ${set ? "../shared is not here" : "there is no such gold set"}`);
    return;
  }
  const read = await readFolder(set.articles);
  if (!read.ok) throw new Error(`${set.articles} could not be read`);
  const coverage = createCoverage(read.value.articles);
  // The gold file is ours to read, not input from outside.
  const { questions } = JSON.parse(readFileSync(set.questions, "utf8")) as { questions: GoldQuestion[] };
  const file = join(mkdtempSync(join(tmpdir(), "whosaid-")), `${name}.jsonl`);
  writeFileSync(file, answerLines(coverage, questions).join("\n"));
  console.log(`\n${name}: ${questions.length} questions over ${read.value.articles.length} articles`);
  const grades = grade(set, file);
  const floors = ANSWER_FLOORS[name];
  report(name, gradeLines(grades), floors === undefined ? [] : underFloors(grades, floors));
}

async function evaluateAsked(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  if (!isAskedHere()) return console.log(`${names.join(", ")}: skipped, ../shared is not here`);
  const coverage = createCoverage(await readAskedArticles());
  for (const name of names) {
    const part = ASKED_SETS[name];
    if (part === undefined) continue;
    const questions = readAsked(part);
    console.log(`\n${name}: ${questions.length} questions, ${WORTH[part]}`);
    const grades = gradeAsked(part, answerLines(coverage, questions));
    report(name, [...askedTable(grades), askedLine(grades)], beyondAskedFloors(grades, ASKED_FLOORS[part]));
  }
}

function answerLines(coverage: Coverage, questions: readonly GoldQuestion[]): string[] {
  return questions.map(({ id, question, context }) =>
    JSON.stringify(toJson(coverage.answer(question, context ?? []), id)),
  );
}

function report(name: string, lines: readonly string[], faults: readonly string[]): void {
  for (const line of [...lines, ...faults.map((fault) => `${name}: ${fault}`)]) console.log(line);
  if (faults.length > 0) process.exitCode = 1;
}

function grade({ questions, quotations, articles }: GoldSet, answers: string): Grades {
  const grader = join(SHARED, "gold/grade-answers.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    // biome-ignore format: option and value belong together
    [
      grader, answers, "--json",
      "--questions", questions,
      "--quotations", quotations,
      "--articles", articles,
    ],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (stdout === "") throw new Error(`The grader said nothing: ${stderr}`);
  return Grades.parse(JSON.parse(stdout));
}
