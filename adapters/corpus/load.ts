/** A folder → the coverage that questions are put to, with what went wrong told on the way. */
import { setImmediate } from "node:timers/promises";
import {
  type Article,
  type Coverage,
  createCoverage,
  err,
  masked,
  ok,
  type Problem,
  type Result,
} from "../../src/index.ts";
import { problemLine, readFolder } from "./files.ts";
import { broke } from "./problem.ts";

/** Hears how far a long load has come. */
export interface Progress {
  /** Of how many isn't known where the total is null. */
  step(label: string, done: number, total: number | null): void;
  /** Nothing more will come. */
  end(): void;
}

export interface LoadOptions {
  /** One line for each file that could not be read. */
  readonly tell: (message: string) => void;
  readonly progress: Progress;
  /** What the articles are put into; another one than a new one, for a trial. */
  readonly coverage?: Coverage;
}

/** The problem is that there is nothing to ask. */
export async function loadCoverage(
  folder: string,
  { tell, progress, coverage = createCoverage() }: LoadOptions,
): Promise<Result<Coverage, string>> {
  const onProgress = (done: number, total: number) => progress.step("articles read", done, total);
  const read = await readFolder(folder, { onProgress });
  // A token may have been pasted where the folder should stand.
  if (!read.ok) return err(masked(`no coverage: ${problemLine(read.problem)}. ${REMEDY}`));
  const { articles, problems } = read.value;
  const unused = await cover(coverage, articles, progress);
  progress.end();
  for (const problem of [...problems, ...unused]) tell(problemLine(problem));
  return articles.length === unused.length
    ? err(`no coverage: there is no article in ${masked(folder)}. ${REMEDY}`)
    : ok(coverage);
}

const REMEDY =
  "Name a folder of .txt or .md articles with CORPUS_PATH (in the terminal also with --corpus DIR).";

/** Milliseconds of work after which Ctrl-C is listened for. */
const BREATH = 50;

/** The articles that nothing could be done with, each with what it broke on. */
async function cover(
  coverage: Coverage,
  articles: readonly Article[],
  progress: Progress,
): Promise<readonly Problem[]> {
  const unused: Problem[] = [];
  let breathed = performance.now();
  for (const [index, article] of articles.entries()) {
    try {
      coverage.add(article);
    } catch (error) {
      coverage.remove(article.id);
      unused.push(broke(article.file, error));
    }
    progress.step("articles searched for quotations", index + 1, articles.length);
    if (performance.now() - breathed < BREATH) continue;
    await setImmediate();
    breathed = performance.now();
  }
  // Speakers are told apart over all articles, and nobody's first question should wait for that.
  coverage.searched();
  return unused;
}
