/** So many passages' worth of made articles. */
import { passagesOf } from "../../../src/article/passages.ts";
import { type MadeArticle, madeNews } from "./articles.ts";

export interface Stock {
  readonly articles: readonly MadeArticle[];
  readonly passages: number;
}

/** Whole articles, until there are `passages` of them or more. */
export function madeStock(passages: number, seed: number): Stock {
  const articles: MadeArticle[] = [];
  let made = 0;
  for (const one of madeNews(seed)) {
    if (made >= passages) break;
    articles.push(one);
    made += passagesOf(one.article).length;
  }
  return { articles, passages: made };
}
