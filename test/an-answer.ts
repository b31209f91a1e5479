/** Builders of answers for the tests of the adapters: each gives what a test doesn't care about. */
import type { Answer, Article, Citation, CitedVerdict, Searched } from "../src/index.ts";

const TEXT = `Ferry stays, says mayor

The Lower Quay ferry will sail until spring.

“The ferry stays,” Mayor Ada Lind told the council.

She was less sure of the price. “We will see about the fares,” she said.`;

export function anArticle(given: Partial<Article> = {}): Article {
  const text = given.text ?? TEXT;
  return {
    id: "ferry-stays",
    file: "ferry-stays.txt",
    headline: "Ferry stays, says mayor",
    publisher: "The Quay Courier",
    published: "2025-03-04",
    language: null,
    status: null,
    embargo: null,
    audiences: [],
    corrections: [],
    url: "https://courier.example/ferry-stays",
    version: "0123456789abcdef",
    zones: [{ kind: "body", start: 0, end: text.length }],
    ...given,
    text,
  };
}

/** Of words that the article holds. */
export function aCitation(words = "“The ferry stays,”", given: Partial<Citation> = {}): Citation {
  const article = given.article ?? anArticle();
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`The article doesn't hold “${words}”`);
  return {
    article,
    zone: "body",
    paragraph: 2,
    start,
    end: start + words.length,
    text: words,
    kind: "direct",
    speaker: { name: "Ada Lind", source: null, how: "named" },
    dates: [],
    link: article.url,
    ...given,
  };
}

export const SEARCHED: Searched = {
  articles: 14,
  passages: 210,
  quotations: 90,
  from: "2025-01-05",
  to: "2026-03-03",
};

const BASE = {
  question: "who said the ferry stays?",
  asked: { wording: null, speaker: null },
  searched: SEARCHED,
  nearest: [],
  notes: [],
  parts: [],
};

export function anAnswer(
  verdict: CitedVerdict = "found",
  citations: readonly [Citation, ...Citation[]] = [aCitation()],
  given: Partial<Pick<Answer, "question" | "asked" | "nearest" | "notes" | "searched" | "left">> = {},
): Answer {
  return { ...BASE, ...given, verdict, citations };
}

export function anAbsence(
  given: Partial<Pick<Answer, "question" | "nearest" | "notes" | "searched">> = {},
): Answer {
  return { ...BASE, ...given, verdict: "not-in-coverage", citations: [] };
}

export function aChoice(...choice: readonly string[]): Answer {
  return { ...BASE, verdict: "ambiguous-speaker", choice, citations: [] };
}

/** Of a message that holds several questions, as the core puts it together. */
export function anAnswerInParts(first: Answer, ...others: readonly Answer[]): Answer {
  const parts = [first, ...others];
  const all = {
    question: parts.map(({ question }) => question).join(" "),
    citations: once(parts.flatMap(({ citations }) => citations)),
    nearest: once(parts.flatMap(({ nearest }) => nearest)),
    notes: once(parts.flatMap(({ notes }) => notes)),
    parts,
  };
  // Its citations begin with those that its verdict promises.
  return { ...first, ...all } as Answer;
}

function once<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** What is shown of an answer, question by question, in the order of the numbers. */
export function citedOf({ citations, further = [], nearest, parts }: Answer): readonly Citation[] {
  const more = further.map(({ citation }) => citation);
  return parts.length === 0 ? [...citations, ...more, ...nearest] : parts.flatMap(citedOf);
}
