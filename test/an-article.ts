/** Builds articles for tests: the example stands in the test, the rest is supplied here. */
import { articleFromText } from "../src/article/parse.ts";
import type { Article } from "../src/index.ts";

export interface ArticleParts {
  readonly id?: string;
  readonly text: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

export function anArticle({
  id = "article",
  text,
  publisher = null,
  published = null,
  url = null,
}: ArticleParts): Article {
  return { ...articleFromText(id, text), publisher, published, url };
}
