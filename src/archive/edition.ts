/** What the archive holds of an article. */
import type { Article, Attribution, Passage } from "../domain.ts";

/** One version of an article with what was made of it. */
export interface Edition {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly attribution: Attribution;
}
