/** Made drafts, checked: what each making was taken for, precision and recall of each. `npm run evaluate:drafts [-- --drafts N] [--show MAKING]` */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readFolder } from "../../adapters/corpus/files.ts";
import { STANDINGS, type Standing } from "../../src/domain/draft.ts";
import { type Article, articleFromText, checkDraft, createCoverage } from "../../src/index.ts";
import { createDice } from "./dice.ts";
import { EXPECTED, type Making, madeDraft, type Printed } from "./made-drafts.ts";

const GOLD = resolve(import.meta.dirname, "../../../shared/gold");
/** Words of a quotation from which on nobody else is likely to have said the same. */
const TELLING = 7;

const { values } = parseArgs({
  options: { drafts: { type: "string", default: "200" }, show: { type: "string" } },
});

if (existsSync(GOLD)) await evaluate(Number(values.drafts), values.show);
else console.log(`skipped: ${GOLD} is not here`);

async function evaluate(drafts: number, show: string | undefined): Promise<void> {
  const articles = [
    ...(await articlesIn(join(GOLD, "whosaid/articles"))),
    ...(await articlesIn(join(GOLD, "asked/articles"))),
  ];
  const coverage = createCoverage(articles);
  const printed = printedIn(join(GOLD, "whosaid/quotations.json"), articles);
  const dice = createDice(17);
  const table = new Map<string, Map<Standing | "none", number>>();
  let [words, time] = [0, 0];
  for (let number = 0; number < drafts; number += 1) {
    const made = madeDraft(printed, dice);
    const before = process.cpuUsage();
    const findings = checkDraft(articleFromText("draft", made.text), coverage);
    const used = process.cpuUsage(before);
    time += (used.user + used.system) / 1e6;
    words += made.text.split(/\s+/u).length;
    for (const claim of made.claims) {
      const inside = findings.filter(
        (one) => one.claim.kind !== "reported" && one.claim.start < claim.end && claim.start < one.claim.end,
      );
      const [worst] = inside.toSorted(
        (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
      );
      const standing = worst?.standing ?? "none";
      for (const row of [claim.making, `  ${claim.making}: ${claim.how}`]) {
        const counts = table.get(row) ?? new Map();
        table.set(row, counts.set(standing, (counts.get(standing) ?? 0) + 1));
      }
      if (show === claim.making && standing !== EXPECTED[claim.making])
        console.log(
          `${standing} (${claim.how}): ${made.text.slice(claim.start, claim.end)}\n    ${worst?.answer.citations
            .map(({ speaker, text }) => `[${speaker?.name}] ${text}`)
            .join(" | ")
            .slice(0, 300)}`,
        );
    }
  }
  print(table);
  console.log(
    `${drafts} drafts of ${Math.round(words / drafts)} words over ${articles.length} articles: ${((time / words) * 2000).toFixed(2)} s of processor time for 2,000 words`,
  );
}

async function articlesIn(folder: string) {
  const read = await readFolder(folder);
  if (!read.ok) throw new Error(`${folder} can't be read`);
  return read.value.articles;
}

function printedIn(file: string, articles: readonly Article[]): Printed[] {
  const { quotes } = JSON.parse(readFileSync(file, "utf8")) as {
    quotes: { doc: string; text: string; speaker: { resolved: string | null } | null }[];
  };
  const printedBy = new Map(articles.map(({ id, text }) => [id, text]));
  return (
    quotes
      // The gold's names are put together from parts; a reporter types those that are printed.
      .filter(
        ({ doc, speaker }) =>
          printedBy.get(doc.replace(/\.txt$/u, ""))?.includes(speaker?.resolved ?? "?") === true,
      )
      .map(({ text, speaker }) => ({
        words: text.replace(/^[“"'‘]+|[”"'’]+$/gu, ""),
        speaker: speaker?.resolved ?? "",
      }))
      .filter(
        ({ words, speaker }) =>
          words.split(/\s+/u).length >= TELLING &&
          !/["“”]/u.test(words) &&
          /^\p{Lu}\S+ \p{Lu}/u.test(speaker),
      )
  );
}

function print(table: ReadonlyMap<string, ReadonlyMap<Standing | "none", number>>): void {
  for (const [row, counts] of [...table].sort(
    ([a], [b]) => a.trim().localeCompare(b.trim()) || a.length - b.length,
  ))
    console.log(row.padEnd(36), [...counts].map(([standing, count]) => `${standing} ${count}`).join(", "));
  for (const [making, expected] of Object.entries(EXPECTED) as [Making, Standing][]) {
    const right = table.get(making)?.get(expected) ?? 0;
    const all = [...(table.get(making)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    const taken = [...table].reduce(
      (sum, [row, counts]) => (row.startsWith(" ") ? sum : sum + (counts.get(expected) ?? 0)),
      0,
    );
    console.log(
      `${making.padEnd(16)} precision ${(right / taken).toFixed(3)} recall ${(right / all).toFixed(3)} (${right} of ${all}, ${taken} taken for it)`,
    );
  }
}
