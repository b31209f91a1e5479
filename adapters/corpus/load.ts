/** A folder → the coverage that questions are put to, with what went wrong told on the way. */
import { setImmediate } from "node:timers/promises";
import { type Article, type Coverage, createCoverage, err, ok, type Result } from "../../src/index.ts";
import { problemLine, readFolder } from "./files.ts";

/** Hears how far a long load has come. */
export interface Progress {
  step(label: string, done: number, total: number): void;
  /** Nothing more will come. */
  end(): void;
}

export interface LoadOptions {
  /** One line for each file that could not be read. */
  readonly tell: (message: string) => void;
  readonly progress: Progress;
}

/** The problem is that there is nothing to ask. */
export async function loadCoverage(
  folder: string,
  { tell, progress }: LoadOptions,
): Promise<Result<Coverage, string>> {
  const onProgress = (done: number, total: number) => progress.step("articles read", done, total);
  const read = await readFolder(folder, { onProgress });
  if (!read.ok) return err(`no coverage: ${problemLine(read.problem)}. ${REMEDY}`);
  const { articles, problems } = read.value;
  const coverage = await covered(articles, progress);
  progress.end();
  for (const problem of problems) tell(problemLine(problem));
  return articles.length === 0
    ? err(`no coverage: there is no article in ${folder}. ${REMEDY}`)
    : ok(coverage);
}

const REMEDY =
  "Name a folder of .txt or .md articles with CORPUS_PATH (in the terminal also with --corpus DIR).";

/** Milliseconds of work after which Ctrl-C is listened for. */
const BREATH = 50;

async function covered(articles: readonly Article[], progress: Progress): Promise<Coverage> {
  const coverage = createCoverage();
  let breathed = performance.now();
  for (const [index, article] of articles.entries()) {
    coverage.add(article);
    progress.step("articles searched for quotations", index + 1, articles.length);
    if (performance.now() - breathed < BREATH) continue;
    await setImmediate();
    breathed = performance.now();
  }
  // Speakers are told apart over all articles, and nobody's first question should wait for that.
  coverage.searched();
  return coverage;
}
