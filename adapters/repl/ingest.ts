/** `whosaid ingest` in a terminal: sources in, a corpus folder out. */
import { masked, printable } from "../../src/index.ts";
import { misnamed } from "../corpus/audience.ts";
import { createApartReader } from "../intake/apart.ts";
import { CONFIG } from "../intake/config-file.ts";
import { ingest } from "../intake/ingest.ts";
import { loadOutlets, type Outlets } from "../intake/outlets.ts";
import { withOutlets } from "../intake/read.ts";
import { reportOf, summaryOf, toldJson } from "../intake/summary.ts";
import { isExport, takeBack, together } from "../intake/take-back.ts";
import type { Told } from "../intake/take-in.ts";
import { isAddress } from "../intake/watch/start.ts";
import { openWeb } from "../intake/web/open.ts";
import { asTyped } from "./as-typed.ts";
import { EXIT } from "./exit.ts";
import { jsonLine } from "./json-line.ts";
import { progressOn } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import type { Request } from "./usage.ts";

type Ingesting = Extract<Request, { kind: "ingest" }>;

/** Gives the exit code: nothing found where the sources hold no article at all. */
export async function runIngest(request: Ingesting, terminal: Terminal): Promise<number> {
  const outlets = await outletsOf(request, terminal);
  return outlets === null || !namesPlaces(request, terminal) ? EXIT.usage : take(request, outlets, terminal);
}

/** Whether `--audience` can be used; told where it can't. */
export function namesPlaces({ audience }: Pick<Ingesting, "audience">, terminal: Terminal): boolean {
  const wrong = audience === null ? null : misnamed(audience);
  if (wrong !== null) terminal.tell(masked(`--audience names ${wrong}`));
  return wrong === null;
}

/** Null: the config can't be used, and that is told. */
export async function outletsOf(
  { config }: Pick<Ingesting, "config">,
  terminal: Terminal,
): Promise<Outlets | null> {
  const loaded = await loadOutlets(asTyped(config ?? CONFIG), config !== null);
  if (loaded.ok) return loaded.value;
  for (const problem of loaded.problem) terminal.tell(masked(problem));
  return null;
}

async function take(
  { sources, into, audience, report, json, most, since, allowed }: Ingesting,
  outlets: Outlets,
  terminal: Terminal,
): Promise<number> {
  const progress = progressOn(process.stderr);
  const folder = asTyped(into);
  const { read: readAny, close } = createApartReader();
  const read = withOutlets(readAny, outlets);
  const web = openWeb({ allowed: new Set(allowed), most, since, read });
  const onArticle = articleTeller({ json, report }, terminal);
  try {
    const files = sources.filter((source) => !isAddress(source));
    const exports = files.filter(isExport).map(asTyped);
    const back = await takeBack({ files: exports, into: folder, audience, onArticle, tell: terminal.tell });
    const taken = await ingest({
      sources: files.filter((file) => !isExport(file)).map(asTyped),
      web: { addresses: sources.filter(isAddress), collect: web.collect },
      read,
      into: folder,
      audience,
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
    return unwritable(error, into, terminal);
  } finally {
    await Promise.all([web.close(), close()]);
  }
}

/** What is told of each article on standard output. */
export function articleTeller(
  { json, report }: Pick<Ingesting, "json" | "report">,
  terminal: Terminal,
): (told: Told) => void {
  return (told) => {
    if (json) terminal.data(jsonLine(toldJson(told, report)));
    else if (report)
      for (const line of reportOf(told))
        terminal.data(`${line.startsWith(" ") ? "  " : ""}${printable(line)}\n`);
  };
}

/** Gives the exit code where the folder itself can't be made or written; throws what is no fault of the disk. */
export function unwritable(error: unknown, into: string, terminal: Terminal): number {
  if (!(error instanceof Error && "code" in error)) throw error;
  terminal.tell(
    `${masked(into)} can't be written (${String(error.code)}): check its permissions and the disk; what was taken in before is whole`,
  );
  return EXIT.usage;
}
