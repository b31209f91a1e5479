/** What becomes of articles as no newsroom files them: the zones and passages of each, or why it is none. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { articleFromText, parseArticle } from "../../src/article/parse.ts";
import { passagesOf } from "../../src/article/passages.ts";
import type { Article } from "../../src/domain.ts";
import { createDice } from "../evaluation/dice.ts";
import { madeArticle } from "../evaluation/fuzz-articles.ts";
import { seedFiles } from "./articles-as-read.ts";
import { goldenNames, goldenPath } from "./golden.ts";

export const ARTICLES_AS_FILED = new URL("articles-as-filed.txt", import.meta.url);

const FILED = 150;

export function articlesAsFiled(): string {
  const texts = [
    ...seedFiles().map(([, text]) => text),
    ...goldenNames().map((name) => readFileSync(goldenPath(name, "article.txt"), "utf8")),
  ];
  const lines = Array.from({ length: FILED }, (_, at) => {
    const made = madeArticle(texts, createDice(at + 1));
    if (made.kind === "pasted") return told(articleFromText("pasted", made.text));
    const read = parseArticle(made.source);
    return read.ok ? told(read.value) : `no article: ${JSON.stringify(read.problem)}`;
  });
  return `${lines.join("\n")}\n`;
}

function told(article: Article): string {
  const { zones, headline, version, publisher, published, url, language, status, embargo, corrections } =
    article;
  const stated = [publisher, published, url, language, status, embargo, corrections];
  const kinds = zones.map(({ kind }) => kind[0]).join("");
  const passages = passagesOf(article).map(({ span, zone }) => [span, zone]);
  return `${kinds} ${JSON.stringify(headline?.slice(0, 30) ?? null)} ${sumOf([zones, passages, stated, version])}`;
}

/** Eight digits are enough to tell that something is another. */
function sumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
