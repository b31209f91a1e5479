/** The words that report a quotation, and whether they affirm or deny it. */

import { ABSENT } from "../domain/absent.ts";
import type { Quotation, Span } from "../domain.ts";
import type { Scene } from "./scene/scene.ts";
import { isAdverb, isAuxiliary, reportingVerb } from "./scene/senses.ts";
import { isMarker } from "./scene/source-markers.ts";
import type { Token } from "./scene/tokens.ts";

const NEGATION = /^(?:not|never|no|neither|nor|hardly|declined|refused|refuses|failed|\p{L}+n't)$/u;
/** Tokens before a verb in which a negation belongs to it. */
const NEGATION_REACH = 3;

/** Number of the token of the cue that joins a run to its source, -1 where there is none. */
export function cueOf(scene: Scene, run: number, source: number): number {
  const phrase = scene.phrases[source];
  const shape = scene.shapes[run];
  const place = scene.places[run] ?? 0;
  if (phrase === undefined || shape === undefined) return ABSENT;
  const leads = phrase.last < shape.lead && shape.lead < place;
  if (leads) return shape.lead;
  return phrase.strength === "none" || phrase.strength === "plain" ? -1 : phrase.verb;
}

/** "according to" is one cue of two words. */
export function cueSpan({ tokens, language }: Pick<Scene, "tokens" | "language">, cue: number): Span | null {
  const first = tokens[cue];
  if (first === undefined) return null;
  const marker = language.sources.before.find((words) => isMarker(tokens, cue, words));
  const last = tokens[cue + (marker?.length ?? 1) - 1] ?? first;
  return { start: first.start, end: last.end };
}

/** "denied that …", "never said …", "did not call it …". */
export function polarityOf(tokens: readonly Token[], cue: number): Quotation["polarity"] {
  const denies = reportingVerb(tokens[cue])?.traits.has("denies") ?? false;
  return denies !== isNegated(tokens, cue) ? "denied" : "affirmed";
}

function isNegated(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - NEGATION_REACH); at -= 1) {
    const token = tokens[at];
    if (NEGATION.test(token?.lower ?? "")) return true;
    if (!isAuxiliary(token) && !isAdverb(token) && token?.lower !== "to") return false;
  }
  return false;
}
