/**
 * Takes the public halves of two sets of saved news pages in as `whosaid ingest` does, and has what whosaid would answer with scored
 * against their gold. Usage: npm run evaluate:intake -- [scrapinghub] [fundus]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { articleFile, sound } from "../../adapters/intake/article-file.ts";
import { readSource } from "../../adapters/intake/read.ts";
import { articleFromText } from "../../src/index.ts";

const GOLD = resolve(import.meta.dirname, "../../../shared/gold");
const SETS = ["scrapinghub", "fundus"] as const;

interface Page {
  readonly id: string;
  /** Its path inside the set. */
  readonly html: string;
}

/** The paragraphs of the body, as printed: marks of a list or quotation that ours put before them left out. */
async function paragraphsOf(folder: string, { html }: Page): Promise<string[]> {
  const { items } = await readSource({ file: html, bytes: readFileSync(join(folder, html)), sidecar: null });
  return items.flatMap((item) => {
    const written = articleFile(sound(item).item);
    if (!written.ok) return [];
    const { text, zones } = articleFromText(html, written.value.text);
    return zones
      .filter(({ kind }) => kind === "body")
      .flatMap(({ start, end }) => text.slice(start, end).split("\n"))
      .filter((line) => line !== "")
      .map((line) => line.replace(/^(?:[->] )/u, ""));
  });
}

async function predict(folder: string, file: string): Promise<void> {
  const expected = readFileSync(join(folder, "expected.jsonl"), "utf8");
  const pages: Page[] = expected
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const lines: string[] = [];
  for (const page of pages)
    lines.push(JSON.stringify({ id: page.id, paragraphs: await paragraphsOf(folder, page) }));
  writeFileSync(file, `${lines.join("\n")}\n`);
}

async function evaluate(set: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-intake-"));
  const file = join(folder, `${set}.jsonl`);
  const begun = process.cpuUsage();
  await predict(join(GOLD, "articles", set), file);
  const { user, system } = process.cpuUsage(begun);
  const scorer = join(GOLD, "evaluate-articles.mjs");
  spawnSync(process.execPath, [scorer, set, file], { stdio: "inherit" });
  console.log(`${set}: ${((user + system) / 1_000_000).toFixed(1)} s of processor time`);
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true });
  else console.log(file);
}

const named = process.argv.slice(2);
if (!existsSync(join(GOLD, "articles"))) console.log("skipped: ../shared/gold/articles is not there");
else for (const set of SETS.filter((set) => named.length === 0 || named.includes(set))) await evaluate(set);
