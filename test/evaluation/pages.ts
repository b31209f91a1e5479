/** The questions of the gold "asked" over the same articles, taken in as the pages that they were published on where the gold has those:
 *  `npm run evaluate:pages`. What is lost beside the text files is lost by taking in. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { articleFile, sidecarOf, sound } from "../../adapters/intake/article-file.ts";
import { readSource } from "../../adapters/intake/read.ts";
import { toJson } from "../../adapters/repl/answer-json.ts";
import { type Article, createCoverage } from "../../src/index.ts";
import { ASKED_ARTICLES, isAskedHere, readAsked, readAskedArticles } from "./asked-gold.ts";
import { askedLine, gradeAsked } from "./asked-grades.ts";

const PAGES = resolve(import.meta.dirname, "../../../shared/gold/articles");
const SETS = ["scrapinghub", "fundus"] as const;

if (isAskedHere() && existsSync(PAGES)) await main();
else console.log("evaluate:pages: skipped, ../shared/gold is not here");

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-pages-"));
  const taken = await takeIn(folder);
  const fromPages = await readFolder(folder);
  if (!fromPages.ok) throw new Error(`${folder} could not be read`);
  console.log(`${taken} of ${fromPages.value.articles.length} articles taken in from their pages`);
  report("text files", await readAskedArticles(), ASKED_ARTICLES);
  report("pages", fromPages.value.articles, folder);
  rmSync(folder, { recursive: true });
}

/** The gold's articles in a folder, those that have a page as it gives them; how many those are. */
async function takeIn(folder: string): Promise<number> {
  const pages = pagesByAddress();
  let taken = 0;
  for (const name of readdirSync(ASKED_ARTICLES))
    copyFileSync(join(ASKED_ARTICLES, name), join(folder, name));
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const { url } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { url?: string };
    const page = pages.get(url ?? "");
    if (page === undefined) continue;
    const { items } = await readSource({ file: page, bytes: readFileSync(page), sidecar: null });
    const [item] = items.map((one) => sound(one).item);
    const written = item === undefined ? null : articleFile(item);
    if (item === undefined || written?.ok !== true) continue;
    taken += 1;
    writeFileSync(join(folder, name.replace(/json$/u, "txt")), written.value.text);
    writeFileSync(
      join(folder, name),
      JSON.stringify(sidecarOf(item.facts, { format: item.format, sourceFile: name })),
    );
  }
  return taken;
}

/** Paths. */
function pagesByAddress(): ReadonlyMap<string, string> {
  return new Map(
    SETS.flatMap((set) =>
      readFileSync(join(PAGES, set, "expected.jsonl"), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): [string, string] => {
          const { url, html } = JSON.parse(line) as { url: string; html: string };
          return [url, join(PAGES, set, html)];
        }),
    ),
  );
}

function report(name: string, articles: readonly Article[], folder: string): void {
  const coverage = createCoverage(articles);
  for (const part of ["tune", "dev"] as const) {
    const lines = readAsked(part).map(({ id, question, context }) =>
      JSON.stringify(toJson(coverage.answer(question, context ?? []), id)),
    );
    console.log(`${name}, ${part}: ${askedLine(gradeAsked(part, lines, folder))}`);
  }
}
