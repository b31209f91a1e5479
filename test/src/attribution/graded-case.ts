/** Small made-up articles, each after a fault that somebody reported of a tool like this (cases.jsonl), and whether their quotations
 * come out right. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { articleFromText } from "../../../src/article/parse.ts";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { type Attribution, type Quotation, slice } from "../../../src/domain.ts";

const Case = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  /** What must be quoted and credited, and what must not. */
  expected: z.object({
    /** Words with whom they are credited to: a part of the name as printed. */
    quotes: z.array(z.object({ text: z.string(), speaker: z.string() })),
    /** The words may stand in a longer quotation. */
    contain: z.boolean().default(false),
    /** Capitals don't count in names. */
    nocase: z.boolean().default(false),
    /** Other names that are right too, by the name wanted; for every quotation; null where nobody may be told. */
    altsp: z.record(z.string(), z.array(z.string().nullable())).default({}),
    alt: z.array(z.string()).default([]),
    /** Other words in marks may be credited. */
    allow_extra: z.boolean().default(false),
    /** Words that stand in no quotation; that nobody is credited with; that this one isn't. */
    forbid_span: z.array(z.string()).default([]),
    forbid_credit: z.array(z.string()).default([]),
    forbid_credit_soft: z.array(z.string()).default([]),
    forbid_pair: z.array(z.tuple([z.string(), z.string()])).default([]),
    /** Nobody's name. */
    forbid_names: z.array(z.string()).default([]),
    /** Words in marks that are nobody's. */
    unatt: z.array(z.string()).default([]),
  }),
  after: z.string(),
});

export type AttributionCase = z.infer<typeof Case>;
type Expected = AttributionCase["expected"];

export const CASES: readonly AttributionCase[] = readFileSync(
  resolve(import.meta.dirname, "cases.jsonl"),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => Case.parse(JSON.parse(line)));

export function quotationsIn({ id, text }: AttributionCase): Attribution {
  return extractQuotations(articleFromText(id, text));
}

/** What is missing, wrong or too much; none where all is right. */
export function faultsOf({ text, expected }: AttributionCase, attribution: Attribution): string[] {
  const found = attribution.quotations.map((quotation) => printed(text, quotation));
  const nobodys = attribution.unattributed.map((span) => slice(text, span));
  return [
    ...expected.quotes.flatMap((wanted) => faultsOfQuote(expected, wanted, found)),
    ...(expected.allow_extra ? [] : faultsOfExtras(expected, found)),
    ...faultsOfCredits(expected, found),
    ...expected.unatt.filter((words) => !nobodys.includes(words)).map((words) => `${words} is somebody’s`),
  ];
}

interface Found {
  readonly words: string;
  /** An interrupted quotation is one, and may be wanted piece by piece. */
  readonly pieces: readonly string[];
  readonly kind: Quotation["kind"];
  /** The speaker's name and aliases; none where nobody is told. */
  readonly names: readonly string[];
}

function printed(text: string, { content, kind, speaker }: Quotation): Found {
  const names = speaker === null ? [] : [speaker.name, ...speaker.aliases];
  const pieces = content.map((span) => slice(text, span));
  return { words: pieces.join(" "), pieces, kind, names };
}

function faultsOfQuote(
  expected: Expected,
  { text, speaker }: Expected["quotes"][number],
  found: readonly Found[],
): string[] {
  const one = found.find((each) => holds(each, text, expected.contain));
  if (one === undefined) return [`misses ${text}`];
  const right = [speaker, ...(expected.altsp[speaker] ?? []), ...expected.alt];
  const isRight =
    one.names.length === 0 ? right.includes(null) : right.some((name) => names(one, name, expected));
  return isRight ? [] : [`credits ${text} to ${one.names[0] ?? "nobody"}, not ${speaker}`];
}

function holds({ words, pieces }: Found, wanted: string, partly: boolean): boolean {
  return words === wanted || pieces.includes(wanted) || (partly && words.includes(wanted));
}

function names({ names: all }: Found, wanted: string | null, { nocase }: Expected): boolean {
  const fold = (name: string): string => (nocase ? name.toLowerCase() : name);
  return wanted !== null && all.some((name) => fold(name).includes(fold(wanted)));
}

/** "person close to Ada Lind" isn't Ada Lind. */
function isOf(own: string, name: string): boolean {
  return own.includes(name) && !/ (?:to|of|for|with) /u.test(own);
}

/** Words in marks that are credited and no part of what is wanted. */
function faultsOfExtras({ quotes }: Expected, found: readonly Found[]): string[] {
  return found
    .filter(({ kind, names: all }) => kind !== "indirect" && all.length > 0)
    .filter(({ words }) => !quotes.some(({ text }) => words.includes(text)))
    .map(({ words, names: [name] }) => `credits ${words} to ${name}`);
}

function faultsOfCredits(expected: Expected, found: readonly Found[]): string[] {
  const credited = found.filter(({ names: all }) => all.length > 0);
  const bare = [...expected.forbid_credit, ...expected.forbid_credit_soft];
  const isCredited = (part: string, name = ""): boolean =>
    credited.some((one) => one.words.includes(part) && one.names.some((own) => own.includes(name)));
  return [
    ...expected.forbid_span
      .filter((part) => found.some(({ words }) => words.includes(part)))
      .map((part) => `quotes ${part}`),
    ...bare.filter((part) => isCredited(part)).map((part) => `credits ${part}`),
    ...expected.forbid_pair
      .filter(([part, name]) => isCredited(part, name))
      .map(([part, name]) => `credits ${part} to ${name}`),
    ...expected.forbid_names
      .filter((name) => credited.some((one) => one.names.some((own) => isOf(own, name))))
      .map((name) => `credits ${name}`),
  ];
}
