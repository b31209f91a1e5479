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
  const headings = runs.filter((run) => !isInBody(scene, run, zoneAt) || isCrossHeading(scene, run));
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

function isInBody({ runs }: Scene, run: number, zoneAt: (span: Span) => ZoneKind): boolean {
  const span = runs[run];
  return span !== undefined && zoneAt(span) === "body";
}

/** A few words alone in their paragraph without a full stop, or behind nothing but a number there ("3. “…”"). */
export function isCrossHeading({ tokens, places, shapes }: Scene, run: number): boolean {
  const [shape, place] = [shapes[run], places[run] ?? 0];
  if (shape === undefined || shape.words > MOST || shape.ending !== "none" || shape.after !== "")
    return false;
  const before = tokens.slice(Math.max(0, place - 2), place);
  const own = before.filter(({ paragraph }) => paragraph === tokens[place]?.paragraph);
  const opens = own.length < 2 || tokens[place - 3]?.paragraph !== tokens[place]?.paragraph;
  return opens && own.every(({ lower }) => /^(?:\d{1,3}|[.):])$/.test(lower));
}

/** Folded, each between blanks, so that no part of a word is found. */
function wordsOf(printed: string): string {
  const words = printed.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(fold);
  return ` ${words.filter((word) => word !== "").join(" ")} `;
}
