/** What a question comes to before any weight is learnt: how it is read, whom and what it asks for in the coverage, what is found, which
 * numbers the evidence is judged by, and what is answered by weights that stand in the tests. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Holdings } from "../../src/answer/holdings.ts";
import { type Match, matchesOf } from "../../src/answer/match.ts";
import { type Evidenced, evidenceFor } from "../../src/answer/rank.ts";
import { resolve } from "../../src/answer/resolve.ts";
import { type Earlier, threadFor } from "../../src/answer/thread.ts";
import { wordingIn } from "../../src/answer/worded.ts";
import { createShelves } from "../../src/coverage.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { Article, Inquiry } from "../../src/domain.ts";
import { readInquiry } from "../../src/question/parts.ts";
import { anArticle } from "../an-article.ts";
import { createDice } from "../evaluation/dice.ts";
import { madeQuestion } from "../evaluation/fuzz-questions.ts";
import { SEED_QUESTIONS } from "../evaluation/seed-questions-data.ts";
import { after, answerOf } from "../src/answer/a-question.ts";
import { CASES } from "../src/answer/graded-case.ts";
import { seedFiles } from "./articles-as-read.ts";

export const QUESTIONS_AS_ASKED = new URL("questions-as-asked.txt", import.meta.url);

/** On the sample coverage, and on what once was answered wrongly; of made questions about the sample coverage the sum. */
export function questionsAsAsked(): string {
  const seeds = createShelves(seedArticles()).holdings();
  const lines = [
    ...SEED_QUESTIONS.flatMap(({ question, thread = [] }) => linesOf(question, seeds, after(thread, seeds))),
    ...CASES.flatMap(({ files, question }) => linesOf(question, holdingsOf(files), null)),
    ...madeLines(seeds),
    ...readLines(),
  ];
  return `${lines.join("\n")}\n`;
}

/** As nobody should ask: slips, marks, fields, threads, several at once. */
function madeLines(seeds: Holdings): string[] {
  return Array.from({ length: MADE }, (_, at) => {
    const { inquiry, typed } = made(at + 1);
    return `made-${at + 1} ${linesOf(inquiry, seeds, after(typed, seeds)).slice(1).join(",").replace(/ +/gu, " ")}`;
  });
}

/** More of them, as they are read alone: some twenty a line. */
function readLines(): string[] {
  return Array.from({ length: READ }, (_, line) => {
    const readings = Array.from({ length: 20 }, (_one, at) =>
      readInquiry(made(1000 + 20 * line + at).inquiry),
    );
    return `read-${line + 1} ${sumOf(readings)}`;
  });
}

function made(seed: number): { readonly inquiry: Inquiry; readonly typed: readonly string[] } {
  const { inquiry, thread } = madeQuestion(SOURCES, createDice(seed));
  const typed = thread.flatMap(({ role, text }) => (role === "user" ? [text] : []));
  return { inquiry: { ...inquiry, text: inquiry.text.slice(0, LONGEST) }, typed };
}

const SOURCES = {
  questions: SEED_QUESTIONS.map(({ question }) => question),
  articles: seedFiles().map(([, text]) => text),
};
const READ = 30;
const MADE = 80;
/** Characters: longer ones take long, and show little more. */
const LONGEST = 300;

function seedArticles(): Article[] {
  return seedFiles().map(([name, text]) => anArticle({ id: name, text, published: publishedOf(name) }));
}

/** As its sidecar states it. */
function publishedOf(name: string): string | null {
  const sidecar = new URL(`../../seeds/${name.replace(/\.\w+$/u, "")}.json`, import.meta.url);
  try {
    return (JSON.parse(readFileSync(sidecar, "utf8")) as { readonly published?: string }).published ?? null;
  } catch {
    return null;
  }
}

function holdingsOf(files: (typeof CASES)[number]["files"]): Holdings {
  return createShelves(
    files.map(({ name, text, sidecar }) => anArticle({ id: name, text, ...sidecar })),
  ).holdings();
}

function linesOf(question: string | Inquiry, holdings: Holdings, earlier: Earlier | null): string[] {
  const inquiry = typeof question === "string" ? { text: question } : question;
  const answer = answerOf(inquiry, holdings, undefined, earlier);
  return [
    inquiry.text,
    ...readInquiry(inquiry).map((reading) => `  ${asked(reading, holdings, earlier)}`),
    `  ${answer.verdict} ${sumOf(answer)}`,
  ];
}

function asked(reading: Reading, holdings: Holdings, earlier: Earlier | null): string {
  const resolved = resolve(reading, threadFor(reading, earlier, holdings), holdings);
  const wording = wordingIn(resolved);
  const matches = wording === null ? [] : matchesOf(wording, holdings);
  const evidenced = evidenceFor(resolved, holdings);
  const hits = holdings.search(reading.question, HITS).map(({ passage, score }) => [passage, score]);
  return [
    `read ${sumOf(reading)}`,
    `asked ${sumOf(resolved)}`,
    `found ${sumOf(hits)}`,
    `${matches.length} matches ${sumOf(matches.map(told))}`,
    `${evidenced.marks.length} evidence ${sumOf(featuresOf(evidenced))}`,
  ].join(", ");
}

const HITS = 20;

function told({ passage, alignment, grade, statement, pieces }: Match): unknown {
  return [passage, alignment, grade, statement, pieces];
}

function featuresOf({ marks, featuresOf: tell }: Evidenced): unknown {
  return marks.map((one) => {
    const features: (readonly [string, number])[] = [];
    tell(one, (name, value) => features.push([name, value]));
    return features.filter(([, value]) => value !== 0);
  });
}

function sumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value, plainly)).digest("hex").slice(0, 8);
}

/** Articles by their names, sets and maps as lists, numbers as far as every machine has them alike. */
function plainly(key: string, value: unknown): unknown {
  if (key === "article" && typeof value === "object" && value !== null && "id" in value) return value.id;
  // What an article states of its corrections has no part in any question.
  if (key === "corrections") return undefined;
  if (value instanceof Set || value instanceof Map) return [...value];
  return typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;
}

const DIGITS = 9;
