/** A citation that was shown → what became of it in a coverage that goes on being its folder. */
import type { CitationNow, Coverage, ShownCitation } from "../../src/index.ts";
import type { Watch } from "./watch.ts";

export interface Standing extends CitationNow {
  /** Why its article is held back, where it is there and nobody may see it; null where it isn't. */
  readonly held: string | null;
}

export type StandingOf = (cited: ShownCitation) => Standing;

export function createStanding(
  coverage: Pick<Coverage, "standing">,
  watch: Pick<Watch, "held"> | null,
): StandingOf {
  return (cited) => {
    const now = coverage.standing(cited);
    const held = now.article === null ? (watch?.held(cited.article) ?? null) : null;
    if (held === null) return { ...now, held };
    return { ...now, held: held.why, corrections: held.article.corrections.slice(cited.corrections) };
  };
}
