/** `whosaid ingest`: sources → a corpus folder, each article and each problem told on the way. */
import { readFile, stat } from "node:fs/promises";
import type { Problem } from "../../src/index.ts";
import { problemLine } from "../corpus/files.ts";
import type { Progress } from "../corpus/load.ts";
import { cannotBeRead } from "../corpus/problem.ts";
import type { SourceRead } from "./item.ts";
import { MOST_BYTES, type ReadSource } from "./read.ts";
import { openShelf } from "./shelf.ts";
import { type Found, findSources, type SourceFile } from "./sources.ts";
import { createIntake, type Outcome, type Told } from "./take-in.ts";
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
  onArticle,
  tell,
  progress,
}: IngestOptions): Promise<Ingested> {
  const shelf = await openShelf(into);
  const takeIn = createIntake(shelf, now);
  const found = await findSources(sources, into);
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
    await takeAll({ file: source.file, read: await readFrom(source, read) });
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

async function readFrom({ file, path, sidecar }: SourceFile, read: ReadSource): Promise<SourceRead> {
  try {
    const found = await stat(path);
    if (found.size > MOST_BYTES)
      return failed({ file, place: null, message: `has more than ${MOST_BYTES / 1_000_000} MB: split it` });
    if (!found.isFile())
      return failed({ file, place: null, message: "isn't a file: take it out of the folder" });
    const bytes = await readFile(path);
    const beside = sidecar === null ? null : { file: sidecarName(file), bytes: await readFile(sidecar) };
    return await read({ file, bytes, sidecar: beside });
  } catch (error) {
    return failed(cannotBeRead(file, error));
  }
}

function failed(problem: Problem): SourceRead {
  return { items: [], problems: [problem], notices: [] };
}

function sidecarName(file: string): string {
  return file.replace(/\.(?:txt|md)(?:\.gz)?$/iu, ".json");
}

function isWrong(outcome: Outcome): boolean {
  return outcome === "empty" || outcome === "refused";
}

function messagesOf({ outcome, why, removed, notices }: Told): string[] {
  const left = LEFT_OUT[outcome];
  if (outcome === "changed") return [...notices, "changed: the article in the folder is replaced"];
  return left === null
    ? [...notices]
    : [...notices, `${left}${why ?? ""}${removed ? "; what lay in the folder is removed" : ""}`];
}

/** How a line about it begins; null: what is taken in needs none. */
const LEFT_OUT: Readonly<Record<Outcome, string | null>> = {
  new: null,
  changed: null,
  unchanged: null,
  withdrawn: "is withdrawn: ",
  embargoed: "is held back: ",
  older: "is left out: ",
  duplicate: "is left out: ",
  empty: "",
  refused: "",
};

function tellPassed({ passed }: Found, tell: (message: string) => void): void {
  if (passed.size === 0) return;
  const kinds = [...passed].map(
    ([ending, count]) => `${count} ${ending === "" ? "without an ending" : `.${ending}`}`,
  );
  tell(`files of other kinds were passed over (${kinds.join(", ")})`);
}
