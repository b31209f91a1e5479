/** Takes a question as far as the step under test, on articles that stand in the test, judged by weights that stand there too. */

import type { Asked } from "../../../src/answer/asked.ts";
import type { Holdings } from "../../../src/answer/holdings.ts";
import type { Judging } from "../../../src/answer/judging.ts";
import { type Evidenced, evidenceFor } from "../../../src/answer/rank.ts";
import { resolve } from "../../../src/answer/resolve.ts";
import { type Earlier, threadFor } from "../../../src/answer/thread.ts";
import type { Thresholds } from "../../../src/answer/thresholds.ts";
import { askAfter, createShelves } from "../../../src/coverage.ts";
import type { Answer, Inquiry } from "../../../src/domain.ts";
import { read } from "../../../src/question/read.ts";
import { type ArticleParts, anArticle } from "../../an-article.ts";

export function holdingsOf(...articles: readonly ArticleParts[]): Holdings {
  return createShelves(articles.map((parts, at) => anArticle({ id: `article-${at}`, ...parts }))).holdings();
}

/** One article of these paragraphs, under a headline that says nothing. */
export function paragraphs(...texts: readonly string[]): ArticleParts {
  return { text: ["News", ...texts].join("\n\n") };
}

export function askedOf(question: string, holdings: Holdings, earlier: Earlier | null = null): Asked {
  const reading = read(question);
  return resolve(reading, threadFor(reading, earlier, holdings), holdings);
}

export function evidencedOf(question: string, holdings: Holdings, earlier: Earlier | null = null): Evidenced {
  return evidenceFor(askedOf(question, holdings, earlier), holdings);
}

/** Words on the subject in the sentence and the right speaker count; whatever comes first answers. */
const JUDGING: Judging = {
  weights: {
    rank: new Map(Object.entries({ senseSentence: 3, fit: 3, senseNear: 1 })),
    covers: new Map([["always", 3]]),
    answers: new Map([["always", 3]]),
  },
  thresholds: {
    covered: 0.5,
    shown: 0.5,
    whole: 0.5,
    notTheirs: 0.5,
    sure: 0.8,
    sameClaim: 0.3,
    within: 1.5,
    withinAll: 9,
    asGood: 0.5,
  },
  most: 3,
};

export function judgingBy(change: {
  readonly rank?: Readonly<Record<string, number>>;
  readonly covers?: Readonly<Record<string, number>>;
  readonly answers?: Readonly<Record<string, number>>;
  readonly thresholds?: Partial<Thresholds>;
  readonly most?: number;
}): Judging {
  const { rank, covers, answers, thresholds, most = JUDGING.most } = change;
  return {
    weights: {
      rank: rank === undefined ? JUDGING.weights.rank : new Map(Object.entries(rank)),
      covers: covers === undefined ? JUDGING.weights.covers : new Map(Object.entries(covers)),
      answers: answers === undefined ? JUDGING.weights.answers : new Map(Object.entries(answers)),
    },
    thresholds: { ...JUDGING.thresholds, ...thresholds },
    most,
  };
}

export function answerOf(
  question: string | Inquiry,
  holdings: Holdings,
  judging: Judging = JUDGING,
  earlier: Earlier | null = null,
): Answer {
  const inquiry = typeof question === "string" ? { text: question } : question;
  return askAfter(inquiry, earlier, holdings, judging).answer;
}

/** What the questions of a thread leave for the next one. */
export function after(
  questions: readonly string[],
  holdings: Holdings,
  judging: Judging = JUDGING,
): Earlier | null {
  return questions.reduce<Earlier | null>(
    (earlier, text) => askAfter({ text }, earlier, holdings, judging).earlier,
    null,
  );
}

export function texts({ citations }: Pick<Answer, "citations">): string[] {
  return citations.map(({ text }) => text);
}

export function credited({ citations }: Pick<Answer, "citations">): (string | null)[] {
  return citations.map(({ speaker }) => speaker?.name ?? null);
}
