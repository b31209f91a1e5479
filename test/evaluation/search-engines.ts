/** The engines that `evaluate:retrieval` and `bench` compare, each as a function of the passages. */

import { Index } from "flexsearch";
import Database from "libsql";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { z } from "zod";
import { type Passage, slice } from "../../src/domain.ts";
import { createRetrieval } from "../../src/retrieval/retrieve.ts";
import { analyse, analyseQuestion, askedTokens, type Token, tokenize } from "../../src/text/analyse.ts";

interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Indexes passages, and gives the best hundred for a question. */
export type SearchEngine = (passages: readonly Passage[]) => Search;

interface Search {
  (question: string): Ranked[];
  /** What is kept outside the heap of JavaScript. */
  readonly bytes?: () => number;
}

const SHOWN = 100;

export const whosaid: SearchEngine = (passages) => {
  const retrieval = createRetrieval();
  retrieval.add(passages);
  return (question) =>
    retrieval.search(question, { k: SHOWN }).map(({ passage, score }) => ({ id: idOf(passage), score }));
};

/** BM25 as the textbooks have it (k1 1.2, b 0.75) over headline and text as one field, with our own analyser. */
export const textbook: SearchEngine = (passages) => {
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const passage of passages) {
    const terms = analyse(fullText(passage));
    const id = idOf(passage);
    lengths.set(id, terms.length);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<string, number>();
      postings.set(term, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
  }
  const average = [...lengths.values()].reduce((sum, length) => sum + length, 0) / lengths.size;
  return (question) => {
    const terms = analyseQuestion(question);
    const scores = new Map<string, number>();
    let most = 0;
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<string, number>();
      const idf = Math.log(1 + (lengths.size - counts.size + 0.5) / (counts.size + 0.5));
      most += idf;
      for (const [id, count] of counts) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths.get(id) ?? 0)) / average);
        scores.set(id, (scores.get(id) ?? 0) + (idf * count * 2.2) / (count + norm));
      }
    }
    return best([...scores].map(([id, score]) => ({ id, score: score / most })));
  };
};

export const miniSearch: SearchEngine = (passages) => {
  const engine = new MiniSearch({ fields: ["title", "text"] });
  engine.addAll(passages.map(fieldsOf));
  return (question) => best(engine.search(question).map(({ id, score }) => ({ id: String(id), score })));
};

/** Its defaults (stop words, Porter, BM25 with k1 1.2 and b 0.75), any of the question's words. */
export const lunrSearch: SearchEngine = (passages) => {
  const index = lunr((builder) => {
    builder.field("title");
    builder.field("text");
    for (const passage of passages) builder.add(fieldsOf(passage));
  });
  return (question) => {
    const words = lunr.tokenizer(withoutStopWords(question).join(" "));
    return best(index.query((query) => query.term(words, {})).map(({ ref, score }) => ({ id: ref, score })));
  };
};

const Row = z.object({ id: z.string(), score: z.number() });

const Size = z.object({ bytes: z.number() });

/** SQLite's FTS5 as its manual has it: porter over unicode61, any of the question's words, `bm25()`. */
const fts5With =
  (wordsOf: (question: string) => string[]): SearchEngine =>
  (passages) => {
    const database = new Database(":memory:");
    database.exec(
      "CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
    );
    const insert = database.prepare("INSERT INTO passages VALUES (?, ?, ?)");
    database.exec("BEGIN");
    for (const passage of passages) {
      const { id, title, text } = fieldsOf(passage);
      insert.run(id, title, text);
    }
    database.exec("COMMIT");
    const select = database.prepare(
      `SELECT id, -bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ${SHOWN}`,
    );
    const search = (question: string): Ranked[] => {
      const words = wordsOf(question).map((word) => `"${word}"`);
      return words.length === 0 ? [] : best(select.all(words.join(" OR ")).map((row) => Row.parse(row)));
    };
    const size = database.prepare(
      "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size",
    );
    return Object.assign(search, { bytes: () => Size.parse(size.get()).bytes });
  };

/** As the table of docs/retrieval.md has it: it ranks better without them. */
export const fts5 = fts5With(withoutStopWords);
export const fts5AllWords = fts5With((question) => printed(question, tokenize(question)));

/** Its defaults, but for `suggest`: without it a passage must hold all words, and a question finds none. */
export const flexSearch: SearchEngine = (passages) => {
  const index = new Index();
  passages.forEach((passage, at) => {
    const { title, text } = fieldsOf(passage);
    index.add(at, `${title} ${text}`);
  });
  return (question) =>
    index
      .search(question, { limit: SHOWN, suggest: true })
      .map((at, place) => ({ id: String(at), score: SHOWN - place }));
};

/** As written, the words of asking and other stop words out: lunr and FTS5 rank better without them. */
function withoutStopWords(question: string): string[] {
  return printed(question, askedTokens(question));
}

function printed(question: string, tokens: readonly Token[]): string[] {
  return tokens.map(({ start, end }) => question.slice(start, end));
}

/** Its place; the one passage of a collection's article is the article. */
function idOf({ article, span }: Passage): string {
  return span.start === 0 ? article.id : `${article.id}#${span.start}`;
}

function fieldsOf(passage: Passage): { readonly id: string; readonly title: string; readonly text: string } {
  const { article, span } = passage;
  return { id: idOf(passage), title: article.headline ?? "", text: slice(article.text, span) };
}

function fullText(passage: Passage): string {
  const { title, text } = fieldsOf(passage);
  return `${title}\n${text}`;
}

/** Ties by id, last first, as trec_eval has them. */
function best(ranked: Ranked[]): Ranked[] {
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).slice(0, SHOWN);
}
