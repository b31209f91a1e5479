/** Quotations of articles → answers as the readers of a platform have them, and what is wrong with those. */
import type { Answer, Citation, Span } from "../../src/index.ts";
import { slice } from "../../src/index.ts";
import { fragmentLink } from "../../src/text/fragment-link.ts";
import { anAnswer } from "../an-answer.ts";
import { anArticle } from "../an-article.ts";
import { type GoldSpan, readGold } from "./quotation-gold.ts";

const FOLDER = "../shared/gold/quotations";

/** The smaller one of all kinds last. */
export const GOLD = ["direct.train", "direct.dev", "pronoun.dev", "train", "dev"].map((part) =>
  part.includes(".") ? `${FOLDER}/polnear-${part}.jsonl` : `${FOLDER}/polnear.${part}.jsonl`,
);

export interface Quoted {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Span & { readonly speaker?: GoldSpan | null })[];
}

export interface Tally {
  readonly quotations: number;
  readonly answers: number;
  /** Which article, which answer to it, and what. */
  readonly faults: readonly string[];
}

export function quotationsOf(file: string): Quoted[] {
  return readGold(file).map(({ id, text, quotes }) => ({ id, text, spans: quotes }));
}

/** Passages in one answer, so that pages are turned as well as filled. */
const IN_AN_ANSWER = 7;

/** `faultsOf`: what is wrong with an answer on every page of it, for a reader of the platform. */
export function rendered(
  articles: readonly Quoted[],
  faultsOf: (answer: Answer) => readonly string[],
): Tally {
  let quotations = 0;
  let answers = 0;
  const faults: string[] = [];
  for (const quoted of articles) {
    const citations = citationsOf(quoted);
    quotations += citations.length;
    for (let at = 0; at < citations.length; at += IN_AN_ANSWER) {
      answers += 1;
      const found = faultsOf(answerOf(citations.slice(at, at + IN_AN_ANSWER)));
      faults.push(...found.map((fault) => `${quoted.id}, from quotation ${at + 1}: ${fault}`));
    }
  }
  return { quotations, answers, faults };
}

export function citationsOf({ id, text, spans }: Quoted): Citation[] {
  const url = `https://paper.example/${encodeURIComponent(id)}`;
  const article = anArticle({ id, text, url, publisher: "The Paper", published: "2016-09-12" });
  const whole = { start: 0, end: text.length };
  return spans.map(({ start, end, speaker = null }) => ({
    article,
    zone: "body",
    paragraph: 1,
    start,
    end,
    text: slice(text, { start, end }),
    kind: "direct",
    speaker: speaker === null ? null : { name: speaker.text, source: speaker, how: "named" },
    dates: [],
    link: fragmentLink(url, text, { start, end }, whole),
  }));
}

function answerOf(citations: readonly Citation[]): Answer {
  const [first, ...others] = citations;
  if (first === undefined) throw new Error("An answer needs a citation");
  return anAnswer("found", [first, ...others]);
}
