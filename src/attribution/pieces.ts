/** Which quoted runs are pieces of one quotation: interrupted by its source, or carried on in the next paragraph. */
import { isCall } from "./addressed.ts";
import type { Scene } from "./scene/scene.ts";

export interface AttributedRun {
  readonly run: number;
  readonly source: number;
  readonly probability: number;
  readonly kind: "direct" | "mixed";
}

/** In order; every run once. */
export function joinPieces(scene: Scene, attributed: readonly AttributedRun[]): AttributedRun[][] {
  const groups: AttributedRun[][] = [];
  let before: AttributedRun | null = null;
  for (const one of attributed) {
    const group = groups.at(-1);
    if (group !== undefined && before !== null && goesOn(scene, before, one)) group.push(one);
    else groups.push([one]);
    before = one;
  }
  return groups;
}

function goesOn({ text, runs }: Scene, before: AttributedRun, one: AttributedRun): boolean {
  const first = runs[before.run];
  const second = runs[one.run];
  if (
    first === undefined ||
    second === undefined ||
    before.source !== one.source ||
    one.run !== before.run + 1
  )
    return false;
  if (isCall(text.slice(second.inner.start, second.inner.end))) return false;
  if (!first.closed) return second.paragraph === first.paragraph + 1;
  return first.paragraph === second.paragraph && before.kind === "direct" && one.kind === "direct";
}
