/** Answers to gold questions, graded: `npm run evaluate:answers [-- seed|whosaid]`. Fails under the floors; says so where ../shared
 * is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { toJson } from "../../adapters/repl/answer-json.ts";
import { createCoverage, type Turn } from "../../src/index.ts";
import { ANSWER_FLOORS } from "./answer-floors-data.ts";
import { Grades, gradeLines, underFloors } from "./answer-grades.ts";

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

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
for (const name of wanted.length > 0 ? wanted : Object.keys(SETS)) await evaluate(name);

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
  const answers = questions.map(({ id, question, context }) =>
    toJson(coverage.answer(question, context ?? []), id),
  );
  const file = join(mkdtempSync(join(tmpdir(), "whosaid-")), `${name}.jsonl`);
  writeFileSync(file, answers.map((answer) => JSON.stringify(answer)).join("\n"));
  console.log(`\n${name}: ${questions.length} questions over ${read.value.articles.length} articles`);
  const grades = grade(set, file);
  const floors = ANSWER_FLOORS[name];
  const under = floors === undefined ? [] : underFloors(grades, floors);
  for (const line of [...gradeLines(grades), ...under.map((fault) => `${name}: ${fault}`)]) console.log(line);
  if (under.length > 0) process.exitCode = 1;
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
