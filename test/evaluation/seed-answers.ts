/** Grades the answers to the questions on the sample coverage. */
import { join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { type Answer, type Coverage, createCoverage } from "../../src/index.ts";
import { SEED_QUESTIONS, type SeedQuestion } from "./seed-questions-data.ts";

export interface Graded {
  readonly question: string;
  readonly answer: Answer;
  /** Empty where the answer is right. */
  readonly faults: readonly string[];
}

export async function seedCoverage(): Promise<Coverage> {
  const read = await readFolder(resolve(join(import.meta.dirname, "../../seeds")));
  if (!read.ok || read.value.problems.length > 0) throw new Error("The sample coverage can't be read");
  return createCoverage(read.value.articles);
}

export function gradeSeeds(coverage: Coverage): Graded[] {
  return SEED_QUESTIONS.map((asked) => {
    const thread = (asked.thread ?? []).map((text) => ({ role: "user", text }) as const);
    const answer = coverage.answer(asked.question, thread);
    return { question: asked.question, answer, faults: faultsOf(asked, answer) };
  });
}

function faultsOf(
  { verdict, holds = [], speaker, never }: SeedQuestion,
  { verdict: given, citations }: Answer,
): string[] {
  const faults = verdict.includes(given) ? [] : [`verdict ${given}, wanted ${verdict.join(" or ")}`];
  for (const words of holds) {
    const holding = citations.filter(({ text }) => text.includes(words));
    if (holding.length === 0) faults.push(`no citation holds: ${words}`);
    else if (speaker !== undefined && !holding.some((citation) => citation.speaker?.name === speaker)) {
      faults.push(
        `credits ${holding.map((citation) => citation.speaker?.name ?? "nobody").join(", ")}, wanted ${speaker}`,
      );
    }
  }
  const wrong = citations.filter((citation) => never !== undefined && citation.speaker?.name === never);
  return [...faults, ...wrong.map(() => `wrongly credits ${never}`)];
}
