/** Ranked evidence → what is shown of it. */
import { overlaps } from "../domain.ts";
import type { Evidence } from "./gather.ts";
import type { Ranked } from "./rank.ts";

/** Folded where they overlap: the better one stands for both. */
export function select(
  ranked: readonly Ranked[],
  { most, within }: { readonly most: number; readonly within: number },
): Ranked[] {
  const chosen: Ranked[] = [];
  const best = ranked[0]?.score ?? 0;
  for (const one of ranked) {
    if (chosen.length === most || one.score < best - within) break;
    if (!chosen.some(({ marks }) => overlap(marks.evidence, one.marks.evidence))) chosen.push(one);
  }
  return chosen;
}

function overlap(a: Evidence, b: Evidence): boolean {
  return a.passage === b.passage && overlaps(a.shown, b.shown);
}
