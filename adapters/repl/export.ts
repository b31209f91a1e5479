/** `whosaid export` in a terminal: a corpus folder in, JSON lines out, from which `ingest` makes the same folder again. */
import type { Writable } from "node:stream";
import { masked, type Problem } from "../../src/index.ts";
import { counted } from "../../src/presentation/wording.ts";
import { exportedArticles } from "../corpus/exported.ts";
import { problemLine } from "../corpus/files.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { settled } from "./settled.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";
import { put, writtenTo } from "./written-to.ts";

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
  const count = await writtenTo(to, stdout, (output) => write(folder, output, tell));
  if (count.ok) return ended(count.value, to ?? "standard output", terminal);
  terminal.tell(count.problem);
  return EXIT.usage;
}

/** How many articles were written. */
async function write(folder: string, output: Writable, tell: (problem: Problem) => void): Promise<number> {
  let count = 0;
  for await (const article of exportedArticles(folder)) {
    if (!article.ok) {
      tell(article.problem);
      continue;
    }
    count += 1;
    await put(output, jsonLine(article.value));
  }
  return count;
}

function ended(count: number, to: string, terminal: Terminal): number {
  terminal.tell(`${counted(count, "article")} exported to ${masked(to)}`);
  return count === 0 ? EXIT.noCoverage : EXIT.found;
}
