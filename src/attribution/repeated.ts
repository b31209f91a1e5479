/** Words in marks in a headline, or in a heading of their own, that stand in a quotation below it: they are its speaker's. */
import type { Quotation, Span, ZoneKind } from "../domain.ts";
import { slice } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Scene } from "./scene/scene.ts";

/** Fewest words that are known again: fewer are as often a title or a catchword. */
const FEWEST = 4;
/** Cross-headings are short. */
const MOST = 12;
/** A headline may quote freely what others said in nearly the same words. */
const SURE = 0.95;

/** One quotation for each run of a heading that nobody is credited with, `runs` by number, and whose words one speaker alone is quoted with. */
export function repeatedQuotations(
  scene: Scene,
  runs: readonly number[],
  told: readonly Quotation[],
  zoneAt: (span: Span) => ZoneKind,
): Quotation[] {
  const headings = runs.filter((run) => isHeading(scene, run, zoneAt));
  if (headings.length === 0) return [];
  const spoken = told.filter(({ zone, speaker }) => zone === "body" && speaker !== null);
  const wordings = spoken.map(({ content }) => content.map((piece) => wordsOf(slice(scene.text, piece))));
  return headings.flatMap((run) => {
    const span = scene.runs[run];
    if (span === undefined) return [];
    const words = wordsOf(slice(scene.text, span.inner));
    const length = words.trim().split(" ").length;
    if (length < FEWEST || length > MOST) return [];
    const holding = spoken.filter((_, at) => wordings[at]?.some((wording) => wording.includes(words)));
    const [first] = holding;
    if (first === undefined || holding.some(({ speaker }) => speaker !== first.speaker)) return [];
    const { start, end } = span;
    const zone = zoneAt(span);
    return [{ ...first, content: [{ start, end }], zone, cue: null, confidence: first.confidence * SURE }];
  });
}

/** In a headline or subheadline, or alone in its paragraph without a full stop. */
function isHeading({ runs, shapes }: Scene, run: number, zoneAt: (span: Span) => ZoneKind): boolean {
  const [span, shape] = [runs[run], shapes[run]];
  if (span === undefined || shape === undefined) return false;
  if (zoneAt(span) !== "body") return true;
  return shape.before === "" && shape.after === "" && shape.ending === "none";
}

/** Folded, each between blanks, so that no part of a word is found. */
function wordsOf(printed: string): string {
  const words = printed.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(fold);
  return ` ${words.filter((word) => word !== "").join(" ")} `;
}
