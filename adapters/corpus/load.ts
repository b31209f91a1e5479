/** A folder → the coverage that questions are put to, with what went wrong told on the way. */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type Coverage,
  createCoverage,
  err,
  makeInSteps,
  masked,
  ok,
  type Problem,
  type Result,
} from "../../src/index.ts";
import { openStore, type Reading } from "../store/store.ts";
import { heldBecause, tellHeld } from "./admission.ts";
import { createBreath, inBreaths } from "./breath.ts";
import type { Stock } from "./coverages.ts";
import { type ArticleRead, problemLine, readFolder } from "./files.ts";
import { broke } from "./problem.ts";
import { createWatch, type Watch } from "./watch.ts";

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
  /** Milliseconds since 1970: embargoes end by it. */
  readonly now?: () => number;
  /** Where what was read is kept between runs; null where nothing is. */
  readonly store?: string | null;
  /** Gets what goes on being the folder, for whoever wants its changes. */
  readonly onWatch?: (watch: Watch) => void;
  /** Whether there need be no article yet, nor a folder: one is made where there is none. */
  readonly mayBeEmpty?: boolean;
}

/** Of all articles, whoever they are limited to: for whoever has the folder itself. The problem is that there is nothing to ask. */
export function loadCoverage(folder: string, options: LoadOptions): Promise<Result<Coverage, string>> {
  return loadInto(createCoverage(), folder, options);
}

/** Into what articles are put into. */
export async function loadInto<Into extends Stock>(
  coverage: Into,
  folder: string,
  { tell, progress, now = Date.now, store = null, onWatch, mayBeEmpty = false }: LoadOptions,
): Promise<Result<Into, string>> {
  const onProgress = (done: number, total: number) => progress.step("articles read", done, total);
  const keeper = store === null ? null : openStore(store, { tell, now });
  const source = resolve(folder);
  try {
    // What can't be made is told when it is read.
    if (mayBeEmpty) await mkdir(folder, { recursive: true }).catch(() => undefined);
    const kept =
      keeper === null ? {} : { kept: (path: string, stamp: string) => keeper.kept(source, path, stamp) };
    const read = await readFolder(folder, { onProgress, ...kept });
    // A token may have been pasted where the folder should stand.
    if (!read.ok) return err(masked(`no coverage: ${problemLine(read.problem)}. ${REMEDY}`));
    const { read: all, problems, stamps } = read.value;
    const articles = all.filter(({ article }) => heldBecause(article, now()) === null);
    const unused = await cover(coverage, articles, progress, (readings) => {
      // Most pieces of a restart have nothing new, and a transaction of nothing takes a millisecond.
      if (readings.length > 0) keeper?.keep(source, readings);
    });
    keeper?.retain(source, new Set(stamps.keys()));
    progress.end();
    for (const problem of [...problems, ...unused]) tell(problemLine(problem));
    for (const { article } of all) tellHeld(article, now(), tell);
    if (all.length === unused.length && !mayBeEmpty)
      return err(`no coverage: there is no article in ${masked(folder)}. ${REMEDY}`);
    onWatch?.(createWatch({ folder, coverage, read: read.value, tell, now }));
    return ok(coverage);
  } finally {
    keeper?.close();
  }
}

const REMEDY =
  "Name a folder of .txt or .md articles with CORPUS_PATH (in the terminal also with --corpus DIR).";

/** The articles that nothing could be done with, each with what it broke on. `keep` gets those that weren't kept yet, some at a time. */
async function cover(
  coverage: Stock,
  articles: readonly ArticleRead[],
  progress: Progress,
  keep: (readings: readonly Reading[]) => void,
): Promise<readonly Problem[]> {
  const unused: Problem[] = [];
  let fresh: Reading[] = [];
  const breath = createBreath();
  // The last files were read just now, and the first article is read by code that is still cold.
  await breath.now();
  for (const [index, { article, path, stamp, made: kept }] of articles.entries()) {
    try {
      const made = kept?.() ?? (await inBreaths(makeInSteps(article), breath));
      if (breath.isDue()) await breath.now();
      coverage.add(article, made);
      if (stamp?.isFresh === false && kept === null) fresh.push({ path, stamp: stamp.text, article, made });
    } catch (error) {
      coverage.remove(article.id);
      unused.push(broke(article.file, error));
    }
    progress.step("articles searched for quotations", index + 1, articles.length);
    if (!breath.isDue()) continue;
    keep(fresh);
    fresh = [];
    await breath.now();
  }
  keep(fresh);
  // Speakers are told apart over all articles, and nobody's first question should wait for that.
  while (!coverage.settle(breath.isDue)) await breath.now();
  return unused;
}
