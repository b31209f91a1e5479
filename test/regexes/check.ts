/** `npm run check:regexes`: which regular expressions of src and adapters may take more than linear time, by recheck; exit 1 where one does
 * that KNOWN doesn't tell of. Minutes the first time, then seconds: what was found out of each is kept in node_modules/.cache. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { check } from "recheck";
import { type Found, foundRegexes } from "./found.ts";
import { KNOWN } from "./known-data.ts";

const CACHE = resolve(import.meta.dirname, "../../node_modules/.cache/whosaid/regexes.json");
/** Milliseconds for one; three of them take longer. */
const TIMEOUT = 20_000;
/** As many as a small machine has processors. */
const AT_ONCE = 2;

const cache = new Map<string, string>(
  existsSync(CACHE) ? Object.entries(JSON.parse(readFileSync(CACHE, "utf8")) as Record<string, string>) : [], // ours
);

const found = await foundRegexes();
const different = new Map(found.map((regex) => [keyOf(regex), regex]));
const rest = [...different].filter(([key]) => !cache.has(key)).entries();
const worker = async (): Promise<void> => {
  for (const [at, [key, regex]] of rest) {
    cache.set(key, await verdictOn(regex));
    if (at % 20 === 0) keep();
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
keep();

const flagged = [...different].flatMap(([key, regex]) => {
  const verdict = cache.get(key) ?? "";
  return verdict === "safe" ? [] : [{ ...regex, verdict }];
});
const unknown = flagged.filter((regex) => !KNOWN.some((known) => isOf(known, regex)));
const stale = KNOWN.filter((known) => !found.some((regex) => isOf(known, regex)));
for (const { file, line, source, verdict } of unknown)
  console.log(`${file}:${line ?? "made"}: ${verdict}: /${source}/`);
for (const { file, begins } of stale) console.log(`${file}: no longer there: ${begins}`);
console.log(
  `${different.size} regular expressions: ${flagged.length} may take more than linear time, ${unknown.length} of them without a reason`,
);
process.exit(unknown.length + stale.length === 0 ? 0 : 1);

function keyOf({ source, flags }: Found): string {
  return `/${source}/${flags}`;
}

function isOf(known: { readonly file: string; readonly begins: string }, { file, source }: Found): boolean {
  return known.file === file && source.startsWith(known.begins);
}

/** "safe", "2nd degree polynomial", "exponential" …, or "unknown" where it took too long to tell. */
async function verdictOn({ source, flags }: Found): Promise<string> {
  const found = await check(source, flags.replace(/[dv]/gu, ""), { timeout: TIMEOUT });
  return found.status === "vulnerable" ? found.complexity.summary : found.status;
}

function keep(): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries(cache)));
}
