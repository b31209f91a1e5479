/** The engines that `evaluate:retrieval` compares, each as a function of the passages. */

import Database from "libsql";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { z } from "zod";
import type { Passage } from "../../src/domain.ts";
import { createRetrieval } from "../../src/retrieval/retrieve.ts";
import { analyse, analyseQuestion, askedTokens } from "../../src/text/analyse.ts";

interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Indexes passages, and gives the best hundred for a question. */
export type SearchEngine = (passages: readonly Passage[]) => (question: string) => Ranked[];

const SHOWN = 100;

export const whosaid: SearchEngine = (passages) => {
  const retrieval = createRetrieval();
  retrieval.add(passages);
  return (question) =>
    retrieval.search(question, { k: SHOWN }).map(({ passage, score }) => ({ id: passage.article.id, score }));
};

/** BM25 as the textbooks have it (k1 1.2, b 0.75) over headline and text as one field, with our own analyser. */
export const textbook: SearchEngine = (passages) => {
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const passage of passages) {
    const terms = analyse(fullText(passage));
    lengths.set(passage.article.id, terms.length);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<string, number>();
      postings.set(term, counts.set(passage.article.id, (counts.get(passage.article.id) ?? 0) + 1));
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
  engine.addAll(
    passages.map((passage) => ({
      id: passage.article.id,
      title: passage.article.headline ?? "",
      text: passage.article.text,
    })),
  );
  return (question) => best(engine.search(question).map(({ id, score }) => ({ id: String(id), score })));
};

/** Its defaults (stop words, Porter, BM25 with k1 1.2 and b 0.75), any of the question's words. */
export const lunrSearch: SearchEngine = (passages) => {
  const index = lunr((builder) => {
    builder.field("title");
    builder.field("text");
    for (const { article } of passages) {
      builder.add({ id: article.id, title: article.headline ?? "", text: article.text });
    }
  });
  return (question) => {
    const words = lunr.tokenizer(wordsOf(question).join(" "));
    return best(index.query((query) => query.term(words, {})).map(({ ref, score }) => ({ id: ref, score })));
  };
};

const Row = z.object({ id: z.string(), score: z.number() });

/** SQLite's FTS5 as its manual has it: porter over unicode61, any of the question's words, `bm25()`. */
export const fts5: SearchEngine = (passages) => {
  const database = new Database(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare("INSERT INTO passages VALUES (?, ?, ?)");
  database.exec("BEGIN");
  for (const { article } of passages) insert.run(article.id, article.headline ?? "", article.text);
  database.exec("COMMIT");
  const select = database.prepare(
    `SELECT id, -bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ${SHOWN}`,
  );
  return (question) => {
    const words = wordsOf(question).map((word) => `"${word}"`);
    return best(select.all(words.join(" OR ")).map((row) => Row.parse(row)));
  };
};

/** As written, the words of asking and other stop words out: lunr and FTS5 rank better without them. */
function wordsOf(question: string): string[] {
  return askedTokens(question).map(({ start, end }) => question.slice(start, end));
}

function fullText({ article }: Passage): string {
  return `${article.headline ?? ""}\n${article.text}`;
}

/** Ties by id, last first, as trec_eval has them. */
function best(ranked: Ranked[]): Ranked[] {
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).slice(0, SHOWN);
}
