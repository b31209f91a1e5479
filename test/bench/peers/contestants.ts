/** Who is asked by the bench: each built of the same made articles, in a process of its own. */
import { passagesOf } from "../../../src/article/passages.ts";
import { createCoverage, type Turn } from "../../../src/index.ts";
import {
  flexSearch,
  fts5,
  fts5AllWords,
  lunrSearch,
  miniSearch,
  type SearchEngine,
  whosaid,
} from "../../evaluation/search-engines.ts";
import type { MadeArticle } from "../made/articles.ts";
import type { Question } from "../made/questions.ts";

/** Ready to be asked. */
export interface Asking {
  /** What was done for the questions before it in its thread when they were asked. */
  prepare(question: Question): void;
  ask(question: Question): unknown;
  /** What is kept outside the heap of JavaScript. */
  bytes(): number;
}

export interface Contestant {
  readonly name: string;
  /** What needn't be counted as building: the passages as the others take them. Gives what builds. */
  readonly build: (articles: readonly MadeArticle[]) => () => Asking;
}

export const WHOLE = "whosaid, whole answer";
/** Its process is Python's. */
export const TANTIVY = "Tantivy";

export const CONTESTANTS: readonly Contestant[] = [
  { name: WHOLE, build: wholeAnswers },
  searching("whosaid, retrieval", whosaid),
  searching("MiniSearch", miniSearch),
  searching("lunr", lunrSearch),
  searching("FTS5", fts5AllWords),
  searching("FTS5, stop words out", fts5),
  searching("FlexSearch", flexSearch),
];

function wholeAnswers(articles: readonly MadeArticle[]): () => Asking {
  return () => {
    const coverage = createCoverage(articles.map(({ article }) => article));
    const turns = (thread: readonly string[]): Turn[] => thread.map((text) => ({ role: "user", text }));
    return {
      prepare: ({ thread }) =>
        thread.forEach((text, at) => {
          coverage.answer(text, turns(thread.slice(0, at)));
        }),
      ask: ({ text, thread }) => coverage.answer(text, turns(thread)),
      bytes: () => 0,
    };
  };
}

/** A search engine knows no threads. */
function searching(name: string, engine: SearchEngine): Contestant {
  return {
    name,
    build: (articles) => {
      const passages = articles.flatMap(({ article }) => passagesOf(article));
      return () => {
        const search = engine(passages);
        return { prepare: () => {}, ask: ({ text }) => search(text), bytes: search.bytes ?? (() => 0) };
      };
    },
  };
}
