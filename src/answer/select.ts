/** Ranked evidence → what is shown of it. */
import type { Want } from "../domain/reading.ts";
import { overlaps, slice } from "../domain.ts";
import type { Evidence } from "./gather.ts";
import type { Ranked } from "./rank.ts";
import { hasSign, SIGNED } from "./signs.ts";

export interface Room {
  readonly most: number;
  /** How far behind the best others may be, in scores. */
  readonly within: number;
  readonly wants: ReadonlySet<Want>;
}

/** Folded where they overlap: the better one stands for both. Where none of them shows what kind of answer is wanted (a day, a refusal to
 * comment), the best of the article that does stands last. */
export function select(ranked: readonly Ranked[], room: Room): Ranked[] {
  const chosen = best(ranked, room);
  const [first] = chosen;
  const signed = SIGNED.filter(({ want }) => room.wants.has(want));
  const shows = ({ marks: { evidence } }: Ranked): boolean =>
    signed.some(({ want }) => hasSign(want, slice(evidence.passage.article.text, evidence.sentence)));
  if (first === undefined || signed.length === 0 || chosen.some(shows)) return chosen;
  const { article } = first.marks.evidence.passage;
  const also = ranked.find((one) => one.marks.evidence.passage.article === article && shows(one));
  return also === undefined ? chosen : [...chosen.slice(0, Math.max(1, room.most - 1)), also];
}

function best(ranked: readonly Ranked[], { most, within }: Room): Ranked[] {
  const chosen: Ranked[] = [];
  const highest = ranked[0]?.score ?? 0;
  for (const one of ranked) {
    if (chosen.length === most || one.score < highest - within) break;
    if (!chosen.some(({ marks }) => overlap(marks.evidence, one.marks.evidence))) chosen.push(one);
  }
  return chosen;
}

function overlap(a: Evidence, b: Evidence): boolean {
  return a.passage === b.passage && overlaps(a.shown, b.shown);
}
