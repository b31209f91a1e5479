/** A newsroom's years out of the gold articles: each made article has the first paragraphs of one and the last of another, so that
 * names and words recur as they do in print, and no two articles are alike. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Article, articleFromText } from "../../src/index.ts";
import { readAskedArticles } from "./asked-gold.ts";
import { createDice, type Dice } from "./dice.ts";
import { readGold } from "./quotation-gold.ts";

const GOLD = resolve(import.meta.dirname, "../../../shared/gold");
const QUOTATIONS = ["polnear.train", "polnear.dev", "genres.dev"].map((name) =>
  join(GOLD, "quotations", `${name}.jsonl`),
);

export function isGoldHere(): boolean {
  return existsSync(GOLD);
}

/** The text of each gold article. */
export async function goldTexts(): Promise<string[]> {
  const asked = await readAskedArticles();
  return [...asked, ...QUOTATIONS.flatMap(readGold)].map(({ text }) => text);
}

/** Endless; `name` begins their ids. The same seed gives the same articles. */
export function* madeArticles(texts: readonly string[], name: string, seed: number): Generator<Article> {
  const dice = createDice(seed);
  for (let number = 1; ; number += 1) {
    const text = `${halfOf(texts, "first", dice)}\n\n${halfOf(texts, "last", dice)}`;
    const id = `${name}-${number}`;
    yield {
      ...articleFromText(id, text),
      url: `https://herald.example/${id}`,
      published: someDay(dice),
    };
  }
}

function halfOf(texts: readonly string[], half: "first" | "last", dice: Dice): string {
  const paragraphs = (dice.pick(texts) ?? "").split(/\n\s*\n|\n/u).filter((text) => text.trim() !== "");
  const middle = Math.ceil(paragraphs.length / 2);
  return (half === "first" ? paragraphs.slice(0, middle) : paragraphs.slice(middle)).join("\n\n");
}

/** Of twelve years. */
function someDay(dice: Dice): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${2013 + dice.below(12)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
}
