/** What the archive holds of an article. */
import type { Article, Attribution, Passage } from "../domain.ts";
import { compare } from "./order.ts";

/** One version of an article with what was made of it. */
export interface Edition {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly attribution: Attribution;
}

/** Newest first, unknown dates last, then by id. */
export function byDate(one: Article, other: Article): number {
  return compare(other.published ?? "", one.published ?? "") || compare(one.id, other.id);
}
