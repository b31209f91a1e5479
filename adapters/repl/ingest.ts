/** `whosaid ingest` in a terminal: sources in, a corpus folder out. */
import { masked, printable } from "../../src/index.ts";
import { createApartReader } from "../intake/apart.ts";
import { ingest } from "../intake/ingest.ts";
import { reportOf, summaryOf, toldJson } from "../intake/summary.ts";
import { isExport, takeBack, together } from "../intake/take-back.ts";
import type { Told } from "../intake/take-in.ts";
import { openWeb } from "../intake/web/open.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Ingesting = Extract<Request, { kind: "ingest" }>;

/** Gives the exit code: nothing found where the sources hold no article at all. */
export async function runIngest(
  { sources, into, report, json, most, since, allowed }: Ingesting,
  terminal: Terminal,
): Promise<number> {
  const { stderr } = process;
  const columns = stderr.isTTY ? (stderr.columns ?? null) : null;
  const progress = createProgress({
    write: (text) => stderr.write(text),
    columns,
    now: () => performance.now(),
  });
  const onArticle = (told: Told): void => {
    if (json) terminal.data(jsonLine(toldJson(told, report)));
    else if (report)
      for (const line of reportOf(told))
        terminal.data(`${line.startsWith(" ") ? "  " : ""}${printable(line)}\n`);
  };
  const folder = asTyped(into);
  const { read, close } = createApartReader();
  const web = openWeb({ allowed: new Set(allowed), most, since, read });
  try {
    const files = sources.filter((source) => !isAddress(source));
    const exports = files.filter(isExport).map(asTyped);
    const back = await takeBack({ files: exports, into: folder, onArticle, tell: terminal.tell });
    const taken = await ingest({
      sources: files.filter((file) => !isExport(file)).map(asTyped),
      web: { addresses: sources.filter(isAddress), collect: web.collect },
      read,
      into: folder,
      now: Date.now,
      onArticle,
      tell: terminal.tell,
      progress,
    });
    const ingested = together(back, taken);
    terminal.tell(summaryOf(ingested, masked(into)));
    if (ingested.problems > 0) return EXIT.usage;
    return ingested.outcomes.size === 0 ? EXIT.nothingFound : EXIT.found;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    terminal.tell(
      `${masked(into)} can't be written (${code}): check its permissions and the disk; what was taken in before is whole`,
    );
    return EXIT.usage;
  } finally {
    await Promise.all([web.close(), close()]);
  }
}

function isAddress(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}
