/** Figures of attribution on gold quotations, by the scorer in ../shared/gold, with commit and date.
 *  `npm run evaluate:attribution -- <gold.jsonl> [--errors N] [--full] [--once] [--min-words N] [--kinds a,b] [--reliability] [--write docs/….md]` */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { articleFromText } from "../../src/article/parse.ts";
import { extractQuotations } from "../../src/attribution/extract.ts";
import { countedOnce, predictionLine } from "./prediction-line.ts";
import { readGold } from "./quotation-gold.ts";
import { judged, reliabilityTable } from "./reliability.ts";

const SCORER = "../shared/gold/score-quotations.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "string" },
    full: { type: "boolean", default: false },
    once: { type: "boolean", default: false },
    "min-words": { type: "string" },
    kinds: { type: "string" },
    reliability: { type: "boolean", default: false },
    write: { type: "string" },
    keep: { type: "string" },
  },
});

main(positionals[0] ?? "../shared/gold/quotations/polnear-direct.dev.jsonl");

function main(gold: string): void {
  if (!existsSync(SCORER) || !existsSync(gold)) {
    console.log(`skipped: ${existsSync(SCORER) ? gold : SCORER} is not here`);
    return;
  }
  const articles = readGold(gold);
  const predicted = values.keep ?? join(mkdtempSync(join(tmpdir(), "attribution-")), "predicted.jsonl");
  const started = performance.now();
  const found = articles.map(({ id, text }) => extractQuotations(articleFromText(id, text)));
  const seconds = (performance.now() - started) / 1000;
  const attributions = values.once ? found.map(countedOnce) : found;
  const pairs = articles.flatMap((article, number) => {
    const attribution = attributions[number];
    return attribution === undefined ? [] : [{ article, attribution }];
  });
  writeFileSync(
    predicted,
    pairs.map(({ article, attribution }) => predictionLine(article, attribution)).join("\n"),
  );
  const reliability = pairs.flatMap(({ article, attribution }) => judged(article, attribution));
  const table = score(gold, predicted) + (values.reliability ? `\n${reliabilityTable(reliability)}\n` : "");
  const speed = `${articles.length} articles in ${seconds.toFixed(2)} s, ${Math.round(articles.length / seconds)} a second`;
  const report = `${basename(gold)} · ${commit()} · ${new Date().toISOString().slice(0, 10)} · ${speed}\n\n${table}`;
  console.log(report);
  if (values.write !== undefined)
    writeFileSync(values.write, `# Attribution figures\n\n\`\`\`\n${report}\`\`\`\n`);
}

function score(gold: string, predicted: string): string {
  const options = ["errors", "min-words", "kinds"] as const;
  const given = options.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
  return execFileSync("node", [SCORER, gold, predicted, ...given, ...(values.full ? ["--full"] : [])], {
    encoding: "utf8",
  });
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "no commit yet";
  }
}
