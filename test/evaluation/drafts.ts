/** Made drafts, checked: what each making was taken for, precision and recall of each, and what 2,000 words cost.
 *  `npm run evaluate:drafts [-- --drafts N] [--show MAKING] [--passages N]`; `--passages`: of a made archive, beside the articles. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "../../adapters/corpus/files.ts";
import {
  type Article,
  articleFromText,
  type Coverage,
  checkDraft,
  createCoverage,
  type Finding,
  STANDINGS,
  type Standing,
} from "../../src/index.ts";
import { processorTime } from "../processor-time.ts";
import { createDice } from "./dice.ts";
import { goldTexts, madeArticles } from "./made-archive.ts";
import {
  EXPECTED,
  type MadeClaim,
  type MadeDraft,
  type Making,
  madeDraft,
  type Printed,
} from "./made-drafts.ts";

const GOLD = resolve(import.meta.dirname, "../../../shared/gold");
/** Words of a quotation from which on nobody else is likely to have said the same. */
const TELLING = 7;
/** Articles after which the passages are counted: to ask each time would have the coverage catch up each time. */
const STRIDE = 500;

const { values } = parseArgs({
  options: {
    drafts: { type: "string", default: "200" },
    show: { type: "string" },
    passages: { type: "string", default: "0" },
  },
});

type Taken = Standing | "none";
type Table = Map<string, Map<Taken, number>>;

if (existsSync(GOLD)) await evaluate(Number(values.drafts), Number(values.passages));
else console.log(`skipped: ${GOLD} is not here`);

async function evaluate(drafts: number, passages: number): Promise<void> {
  const articles = [
    ...(await articlesIn(join(GOLD, "whosaid/articles"))),
    ...(await articlesIn(join(GOLD, "asked/articles"))),
  ];
  const coverage = createCoverage(articles);
  if (passages > 0) fill(coverage, madeArticles(await goldTexts(), "old", 1), passages);
  const printed = printedIn(join(GOLD, "whosaid/quotations.json"), articles);
  const dice = createDice(17);
  const table: Table = new Map();
  let [words, time] = [0, 0];
  for (let number = 0; number < drafts; number += 1) {
    const made = madeDraft(printed, dice);
    let findings: readonly Finding[] = [];
    time += processorTime(() => {
      findings = checkDraft(articleFromText("draft", made.text), coverage);
    });
    words += made.text.split(/\s+/u).length;
    for (const claim of made.claims) count(table, made, claim, findings);
  }
  print(table);
  const { passages: all } = coverage.searched();
  const seconds = ((time / words) * 2).toFixed(2);
  console.log(
    `${drafts} drafts of ${Math.round(words / drafts)} words over ${all} passages: ${seconds} s of processor time for 2,000 words`,
  );
}

function fill(coverage: Coverage, articles: Iterator<Article>, passages: number): void {
  while (coverage.searched().passages < passages)
    for (let number = 0; number < STRIDE; number += 1) coverage.add(articles.next().value);
}

function count(table: Table, { text }: MadeDraft, made: MadeClaim, findings: readonly Finding[]): void {
  // What a paragraph says beside it in other words is no making of ours.
  const [worst] = findings
    .filter(({ claim }) => claim.kind !== "reported" && claim.start < made.end && made.start < claim.end)
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const taken = worst?.standing ?? "none";
  for (const row of [made.making, `  ${made.making}: ${made.how}`]) {
    const counts = table.get(row) ?? new Map<Taken, number>();
    table.set(row, counts.set(taken, (counts.get(taken) ?? 0) + 1));
  }
  if (values.show !== made.making || taken === EXPECTED[made.making]) return;
  const citations = worst?.answer.citations.map((one) => `[${one.speaker?.name}] ${one.text}`) ?? [];
  console.log(
    `${taken} (${made.how}): ${text.slice(made.start, made.end)}\n    ${citations.join(" | ").slice(0, 300)}`,
  );
}

async function articlesIn(folder: string): Promise<readonly Article[]> {
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(`${folder} can't be read`);
  return read.value.articles;
}

function printedIn(file: string, articles: readonly Article[]): Printed[] {
  const { quotes } = JSON.parse(readFileSync(file, "utf8")) as {
    quotes: { doc: string; text: string; speaker: { resolved: string | null } | null }[];
  };
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return quotes.flatMap(({ doc, text, speaker }) => {
    const name = speaker?.resolved ?? "";
    const words = text.replace(/^[“"'‘]+|[”"'’]+$/gu, "");
    // The gold's names are put together from parts; a reporter types those that are printed.
    const isPrinted = textOf.get(doc.replace(/\.txt$/u, ""))?.includes(name) === true;
    const isWhole = /^\p{Lu}\S+ \p{Lu}/u.test(name) && !/["“”]/u.test(words);
    return isPrinted && isWhole && words.split(/\s+/u).length >= TELLING ? [{ words, speaker: name }] : [];
  });
}

function print(table: Table): void {
  const rows = [...table].sort(([a], [b]) => a.trim().localeCompare(b.trim()) || a.length - b.length);
  for (const [row, counts] of rows)
    console.log(row.padEnd(36), [...counts].map(([taken, times]) => `${taken} ${times}`).join(", "));
  for (const [making, expected] of Object.entries(EXPECTED) as [Making, Standing][]) {
    const right = table.get(making)?.get(expected) ?? 0;
    const all = sum(table.get(making)?.values() ?? []);
    const taken = sum(Object.keys(EXPECTED).map((one) => table.get(one)?.get(expected) ?? 0));
    console.log(
      `${making.padEnd(14)} precision ${(right / taken).toFixed(3)}, recall ${(right / all).toFixed(3)} (${right} of ${all}, ${taken} taken for it)`,
    );
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((whole, one) => whole + one, 0);
}
