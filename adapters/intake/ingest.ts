/** `whosaid ingest`: sources → a corpus folder, each article and each problem told on the way. */
import type { Problem } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import { problemLine } from "../corpus/files.ts";
import type { Progress } from "../corpus/load.ts";
import type { ReadSource } from "./read.ts";
import { readFile } from "./read-file.ts";
import { openShelf } from "./shelf.ts";
import { type Found, findSources } from "./sources.ts";
import { createIntake, type Outcome, type Told } from "./take-in.ts";
import { isWrong, messagesOf } from "./told.ts";
import type { Collected } from "./web/collected.ts";

export interface IngestOptions {
  /** Paths of files and folders. */
  readonly sources: readonly string[];
  /** What stands on the web, asked for when the files are done, and how it is read. */
  readonly web?: {
    readonly addresses: readonly string[];
    readonly collect: (address: string) => AsyncIterable<Collected>;
  };
  /** How a file's bytes are read. */
  readonly read: ReadSource;
  readonly into: string;
  /** Milliseconds since 1970: embargoes end by it. */
  readonly now: () => number;
  /** Names of the only places that may read what is taken in; null: as its source states, or everybody. */
  readonly audience?: Names | null;
  /** Each article, as soon as it is known what became of it. */
  readonly onArticle: (told: Told) => void;
  /** One line of ours. */
  readonly tell: (message: string) => void;
  readonly progress: Progress;
}

export interface Ingested {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** How much could not be used: files, items, dates aside. */
  readonly problems: number;
}

/** Rejects only where the folder itself can't be made or written; everything else costs the file or article that it is about. */
export async function ingest({
  sources,
  web,
  read,
  into,
  now,
  audience = null,
  onArticle,
  tell,
  progress,
}: IngestOptions): Promise<Ingested> {
  const shelf = await openShelf(into);
  const takeIn = createIntake(shelf, { now, audience });
  const found = await findSources(sources, { into, audience });
  const outcomes = new Map<Outcome, number>();
  let problems = 0;
  const refuse = (problem: Problem): void => {
    problems += 1;
    tell(problemLine(problem));
  };
  found.problems.forEach(refuse);
  const takeAll = async ({ file, read }: Collected): Promise<void> => {
    for (const notice of read.notices) tell(problemLine(notice));
    read.problems.forEach(refuse);
    for (const item of read.items) {
      const told = await takeIn(file, item);
      outcomes.set(told.outcome, (outcomes.get(told.outcome) ?? 0) + 1);
      if (isWrong(told.outcome)) problems += 1;
      for (const message of messagesOf(told))
        tell(problemLine({ file: told.file, place: told.place, message }));
      onArticle(told);
    }
  };
  for (const [at, source] of found.files.entries()) {
    await takeAll({ file: source.file, read: await readFile(source, read) });
    progress.step("sources read", at + 1, found.files.length);
  }
  let fetched = 0;
  for (const address of web?.addresses ?? []) {
    for await (const collected of web?.collect(address) ?? []) {
      await takeAll(collected);
      fetched += 1;
      progress.step("answers of the web read", fetched, null);
    }
  }
  progress.end();
  tellPassed(found, tell);
  return { outcomes, problems };
}

function tellPassed({ passed }: Found, tell: (message: string) => void): void {
  if (passed.size === 0) return;
  const kinds = [...passed].map(
    ([ending, count]) => `${count} ${ending === "" ? "without an ending" : `.${ending}`}`,
  );
  tell(`files of other kinds were passed over (${kinds.join(", ")})`);
}
