/** In what order texts and articles stand. */
import type { Article } from "../domain.ts";

/** By code units: the same on every machine. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Newest first, unknown dates last, then by id. */
export function byDate(one: Article, other: Article): number {
  return compare(other.published ?? "", one.published ?? "") || compare(one.id, other.id);
}

/** Oldest first, unknown dates last, then by id: who printed it first. */
export function byFirst(one: Article, other: Article): number {
  if (one.published === other.published) return compare(one.id, other.id);
  if (one.published === null || other.published === null) return one.published === null ? 1 : -1;
  return compare(one.published, other.published);
}
