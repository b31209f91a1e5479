/** Questions as people ask them, with what the coverage prints of them: ../shared/gold/asked, whose README tells the rest, and our own
 *  over the same articles (own-questions.jsonl). */
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import type { Article, Span, Turn } from "../../src/index.ts";

export const ASKED = resolve(import.meta.dirname, "../../../shared/gold/asked");
export const ASKED_ARTICLES = join(ASKED, "articles");

/** `none` holds those that nothing printed answers, or whose premise is false; `own` some of these too. */
export type AskedPart = "tune" | "dev" | "none" | "own";

export interface WantedAnswer {
  /** File name. */
  readonly article: string;
  readonly text: string;
  /** Any of several names; none where nobody is asked for. */
  readonly speaker?: string | readonly string[] | null;
  readonly kind?: string;
}

export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly context?: readonly Turn[];
  readonly answers: readonly WantedAnswer[];
  /** Whom no citation may be credited to. */
  readonly notSpeakers?: readonly string[];
  /** The article that a careless answer would cite. */
  readonly near?: string;
}

export function isAskedHere(): boolean {
  return existsSync(ASKED);
}

/** Written for this project in November 2026 from 108 of the articles alone, without sight of the product or of the gold's questions. */
const OWN = join(import.meta.dirname, "own-questions.jsonl");

export function readAsked(part: AskedPart): AskedQuestion[] {
  // All are ours to read, not input from outside.
  return part === "own"
    ? readLines(OWN).map((line) => withTexts(JSON.parse(line) as OwnQuestion))
    : readLines(join(ASKED, `questions.${part}.jsonl`)).map((line) => JSON.parse(line) as AskedQuestion);
}

function readLines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** Our own name the place of a wanted answer instead of its text, which isn't ours. */
type Placed = Omit<WantedAnswer, "text"> & Span;
type OwnQuestion = Omit<AskedQuestion, "answers"> & { readonly answers: readonly Placed[] };

function withTexts({ answers, ...question }: OwnQuestion): AskedQuestion {
  return {
    ...question,
    answers: answers.map(({ start, end, ...answer }) => ({
      ...answer,
      text: textOf(answer.article).slice(start, end),
    })),
  };
}

const texts = new Map<string, string>();

function textOf(article: string): string {
  const text = texts.get(article) ?? readFileSync(join(ASKED_ARTICLES, article), "utf8");
  texts.set(article, text);
  return text;
}

export async function readAskedArticles(): Promise<readonly Article[]> {
  const read = await readFolder(ASKED_ARTICLES);
  if (!read.ok) throw new Error(`${ASKED_ARTICLES} could not be read`);
  return read.value.articles;
}

/** By article: what is learnt from one fold has seen no question on an article of another. */
export function foldOf(question: AskedQuestion, folds: number): number {
  return hashOf(articleOf(question)) % folds;
}

/** The file that answers, or that a careless answer would cite. */
export function articleOf({ id, answers, near }: AskedQuestion): string {
  return basename(answers[0]?.article ?? near ?? id);
}

export function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}
