/** Questions and articles made and checked one after the other, by index: any of them can be made again alone. */
import { type Article, articleFromText, type Coverage, createCoverage } from "../../src/index.ts";
import { createDice, type Dice } from "./dice.ts";
import { type MadeArticle, madeArticle } from "./fuzz-articles.ts";
import { type Checked, checkArticle, checkQuestion } from "./fuzz-checks.ts";
import { type MadeQuestion, madeQuestion } from "./fuzz-questions.ts";
import type { FuzzSources } from "./fuzz-sources.ts";
import type { Part } from "./fuzz-state.ts";

export interface Trial extends Checked {
  readonly made: MadeQuestion | MadeArticle;
}

/** Questions that one coverage is asked in a row. */
const BLOCK = 1000;
/** Every fourth block asks a coverage of so many made articles. */
const MADE = 25;
/** Each so manieth question's answer is read as all readers have it, word by word; all others on one platform, for what is alive. */
const WHOLE = 50;

export type TrialOf = Readonly<Record<Part, (index: number) => Trial>>;

/** Same seed, same sources, same index: the same trial. */
export function trials(seed: number, sources: FuzzSources): TrialOf {
  const coverageAt = coverages(seed, sources);
  return {
    questions: (index) => {
      const { coverage, articles, texts } = coverageAt(Math.floor(index / BLOCK));
      const made = madeQuestion({ questions: sources.questions, articles: texts }, diceFor(seed, 1, index));
      return { made, ...checkQuestion(coverage, articles, made, index % WHOLE === 0 ? null : index) };
    },
    articles: (index) => {
      const made = madeArticle(sources.texts, diceFor(seed, 2, index));
      return { made, ...checkArticle(made) };
    },
  };
}

interface Asked {
  readonly coverage: Coverage;
  readonly articles: ReadonlyMap<string, Article>;
  readonly texts: readonly string[];
}

function coverages(seed: number, sources: FuzzSources): (block: number) => Asked {
  const kept = new Map<number, Asked>();
  let made: { readonly block: number; readonly asked: Asked } | null = null;
  return (block) => {
    if (block % 4 === 3) {
      if (made?.block !== block) made = { block, asked: asked(madeArticles(seed, block, sources)) };
      return made.asked;
    }
    const at = (block - Math.floor(block / 4)) % sources.coverages.length;
    const known = kept.get(at) ?? asked(sources.coverages[at] ?? []);
    kept.set(at, known);
    return known;
  };
}

function asked(articles: readonly Article[]): Asked {
  return {
    coverage: createCoverage(articles),
    articles: new Map(articles.map((article) => [article.id, article])),
    texts: articles.map(({ text }) => text),
  };
}

function madeArticles(seed: number, block: number, { texts }: FuzzSources): Article[] {
  return Array.from({ length: MADE }, (_, at) => {
    const made = madeArticle(texts, diceFor(seed, 3, block * MADE + at));
    const text = made.kind === "pasted" ? made.text : new TextDecoder().decode(made.source.bytes);
    return articleFromText(`made-${at}`, text);
  });
}

/** Each index has chance of its own. */
function diceFor(seed: number, part: number, index: number): Dice {
  return createDice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index * 4 + part, 0x85ebca6b));
}
