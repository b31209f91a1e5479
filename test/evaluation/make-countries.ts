/** Writes src/language/english/countries-data.ts from the names of regions that Node's own ICU has of the CLDR.
 *  `npm run make:countries` */
import { writeFileSync } from "node:fs";

const FILE = new URL("../../src/language/english/countries-data.ts", import.meta.url);
const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** "Bosnia & Herzegovina", "St. Lucia", "Côte d’Ivoire" are names of several words, which other tables open. */
const ONE_WORD = /^\p{L}+$/u;
/** Regions that are no country, or a bay. */
const NONE: ReadonlySet<string> = new Set(["antarctica", "eurozone", "sark", "tokelau"]);
const LINE = 130;

const names = new Intl.DisplayNames(["en"], { type: "region" });
const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
const countries = codes
  .map((code) => names.of(code) ?? code)
  .filter((name) => ONE_WORD.test(name) && !/^\p{Lu}{2}$/u.test(name))
  .map((name) => name.toLowerCase())
  .filter((name) => !NONE.has(name));

writeFileSync(FILE, moduleOf([...new Set(countries)].sort()));

function moduleOf(words: readonly string[]): string {
  return `/** Countries and territories whose English name is one word, in lower case. Made by \`npm run make:countries\` from the region names of CLDR
 * ${process.versions.cldr} (Unicode License v3) in Node's ICU; do not edit. */
import { wordSet } from "../word-set.ts";

export const COUNTRIES = wordSet(\`
${wrapped(words).join("\n")}\`);
`;
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
