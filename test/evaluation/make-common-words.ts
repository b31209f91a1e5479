/** Writes src/text/common-words-data.ts: the words that stand in the most passages of the gold's collections of news and encyclopedia articles.
 *  `npm run make:common-words` */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tokenize } from "../../src/text/analyse.ts";
import { type Form, type FormKey, formOfKey, keyOfForm } from "../../src/text/packed-words.ts";
import { readPassages } from "./collection.ts";

const FILE = new URL("../../src/text/common-words-data.ts", import.meta.url);
const GOLD = resolve(import.meta.dirname, "../../../shared/gold/retrieval");
const COLLECTIONS = ["rtqa-evidence", "squad2", "time", "trecqa"];
/** Seven tenths of an article's different words are among them; twice as many would be four fifths. */
const MOST = 4_000;
const LINE = 140;

const counts = new Map<FormKey, number>();
for (const name of COLLECTIONS) {
  for (const { article } of readPassages(join(GOLD, name, "corpus.jsonl"))) count(article.text);
}
const words = [...counts]
  .sort(([one, inPassages], [other, inOthers]) => inOthers - inPassages || (one < other ? -1 : 1))
  .slice(0, MOST)
  .map(([key]) => entryOf(formOfKey(key)));
writeFileSync(FILE, moduleOf(words));

/** Each form once; not those that a word has only by its place ("US" beside "us"). */
function count(text: string): void {
  const forms = new Map(tokenize(text).map((token) => [keyOfForm(token), token.word]));
  for (const [key, word] of forms) {
    if (tokenize(word).map(keyOfForm).join() !== key) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/** As `keyInTable` (packed-words.ts) reads it. */
function entryOf({ word, term, stop }: Form): string {
  return `${word}${term === word ? "" : `=${term}`}${stop ? "*" : ""}`;
}

function moduleOf(all: readonly string[]): string {
  return `/** The ${all.length.toLocaleString("en-US")} commonest words, the commonest first: \`word=term\` where its term is another, \`*\` behind a function word. Made by
 * \`npm run make:common-words\` from counts alone; do not edit. */

export const COMMON_WORDS: readonly string[] = \`
${wrapped(all).join("\n")}
\`
  .trim()
  .split(/\\s/u);
`;
}

function wrapped(all: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of all) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
