/** `whosaid export` in a terminal: a corpus folder in, JSON lines out, from which `ingest` makes the same folder again. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { masked, type Problem } from "../../src/index.ts";
import { exportedArticles } from "../corpus/exported.ts";
import { problemLine } from "../corpus/files.ts";
import { counted } from "../voice/wording.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Exporting = Extract<Request, { kind: "export" }>;

/** Gives the exit code. */
export async function runExport(
  { corpus, to }: Exporting,
  terminal: Terminal,
  stdout: Writable,
): Promise<number> {
  const settings = settled();
  if (!settings.ok) {
    for (const problem of settings.problem) terminal.tell(problem);
    return EXIT.usage;
  }
  const folder = corpus === null ? settings.value.CORPUS_PATH : asTyped(corpus);
  const tell = (problem: Problem) => terminal.tell(masked(problemLine(problem)));
  if (to === null) return ended(await write(folder, stdout, tell), "standard output", terminal);
  const path = asTyped(to);
  try {
    // Never over a file: it may be the only copy of something.
    const file = createWriteStream(path, { flags: "wx", mode: PRIVATE });
    await once(file, "open");
    try {
      const count = await write(folder, file, tell);
      file.end();
      await once(file, "close");
      return ended(count, to, terminal);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    terminal.tell(
      `${masked(to)} ${code === "EEXIST" ? THERE : `can't be written (${code}): check the disk and the permissions`}`,
    );
    return EXIT.usage;
  }
}

/** Articles may stand in it that nobody may see yet. */
const PRIVATE = 0o600;

const THERE = "is there already: name a file that isn't";

/** How many articles were written. Waits where what is written to is slower than what is read. */
async function write(folder: string, output: Writable, tell: (problem: Problem) => void): Promise<number> {
  let count = 0;
  for await (const article of exportedArticles(folder)) {
    if (!article.ok) {
      tell(article.problem);
      continue;
    }
    count += 1;
    if (!output.write(jsonLine(article.value))) await once(output, "drain");
  }
  return count;
}

function ended(count: number, to: string, terminal: Terminal): number {
  terminal.tell(`${counted(count, "article")} exported to ${masked(to)}`);
  return count === 0 ? EXIT.noCoverage : EXIT.found;
}
