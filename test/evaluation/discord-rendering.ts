/** `npx tsx test/evaluation/discord-rendering.ts`: does a reader of Discord have every quotation as printed? Exit 1 where one hasn't. */
import { existsSync } from "node:fs";
import { faultsOf } from "../adapters/discord/faults.ts";
import { HOSTILE_TO_DISCORD } from "../adapters/discord/hostile-data.ts";
import { asClientsShow } from "../adapters/discord/reader.ts";
import { HAS_OPENAPI } from "../adapters/discord/validator.ts";
import { HOSTILE, LONE_SURROGATES } from "../hostile-quotations.ts";
import { GOLD, type Quoted, quotationsOf, rendered } from "./rendered-quotations.ts";

/** Quotations that hold what every client of Discord changes: tabs, carriage returns, form feeds; and what can't be sent. */
function changedIn(articles: readonly Quoted[]): number {
  const words = articles.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  return words.filter((text) => asClientsShow(text) !== text).length;
}

function report(name: string, articles: readonly Quoted[]): number {
  const { quotations, answers, faults } = rendered(articles, faultsOf);
  const changed = changedIn(articles);
  console.log(
    `${name}: ${quotations} quotations in ${answers} answers, ${faults.length} faults; ${changed} hold characters that Discord’s clients change`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  return quotations;
}

if (!HAS_OPENAPI)
  console.log("Discord’s OpenAPI file is not here: bodies are held only to the rules beside it");
let total = report(
  "hostile",
  [...HOSTILE, ...HOSTILE_TO_DISCORD, ...LONE_SURROGATES].map(({ name, text }) => ({
    id: name,
    text,
    spans: [{ start: 0, end: text.length }],
  })),
);
for (const file of GOLD) {
  if (existsSync(file)) total += report(file, quotationsOf(file));
  else console.log(`${file} is not here: nothing to measure`);
}
console.log(`${total} quotations in all`);
