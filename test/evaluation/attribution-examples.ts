/** Gold articles → training examples: for each quoted run its candidates' features and which of them is the source. */

import { candidatesOf } from "../../src/attribution/ranking/candidates.ts";
import { createNameList } from "../../src/attribution/ranking/feature-sink.ts";
import { addFeatures } from "../../src/attribution/ranking/features.ts";
import { addNobodyFeatures } from "../../src/attribution/ranking/nobody-features.ts";
import { BEGINNING, NOBODY, pastAfter } from "../../src/attribution/ranking/ranker.ts";
import type { Past } from "../../src/attribution/ranking/situation.ts";
import { type Scene, sceneOf } from "../../src/attribution/scene/scene.ts";
import type { Span } from "../../src/domain.ts";
import type { GoldArticle, GoldQuotation } from "./quotation-gold.ts";

export interface RunExample {
  readonly run: number;
  /** Features of every candidate, "nobody" last. */
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
}

export interface ArticleExamples {
  readonly scene: Scene;
  readonly gold: GoldArticle;
  readonly runs: readonly RunExample[];
}

/** Every run knows the gold source of the run before. */
export function examplesOf(gold: GoldArticle): ArticleExamples {
  const scene = sceneOf(gold.text, [{ start: 0, end: gold.text.length }]);
  const runs: RunExample[] = [];
  let past = BEGINNING;
  for (const [run, span] of scene.runs.entries()) {
    const quotation = quotationAt(gold.quotes, span);
    const source = quotation === null ? NOBODY : goldPhrase(scene, quotation);
    // Headlines are read by rules of their own, and the gold leaves out their marked words.
    const unknown = (quotation !== null && source === NOBODY) || (quotation === null && span.paragraph === 0);
    if (!unknown) addExample(scene, run, past, source, runs);
    if (!unknown) past = pastAfter(past, source);
  }
  return { scene, gold, runs };
}

function addExample(scene: Scene, run: number, past: Past, source: number, runs: RunExample[]): void {
  const numbers = candidatesOf(scene, run, past.source);
  const right = source === NOBODY ? numbers.length : numbers.indexOf(source);
  if (right < 0) return;
  const names = createNameList();
  const candidates = numbers.map((phrase) => {
    addFeatures(scene, run, phrase, past, names);
    return names.take();
  });
  addNobodyFeatures(scene, run, past, names);
  candidates.push(names.take());
  runs.push({ run, candidates, right: [right] });
}

/** The quotation that shares at least half of its and the run's characters. */
export function quotationAt(quotations: readonly GoldQuotation[], run: Span): GoldQuotation | null {
  let best: GoldQuotation | null = null;
  let most = 0.5;
  for (const quotation of quotations) {
    const shared = overlap(quotation, run);
    if (shared === 0) continue;
    const union = quotation.end - quotation.start + run.end - run.start - shared;
    if (shared / union >= most) {
      best = quotation;
      most = shared / union;
    }
  }
  return best;
}

/** The phrase that shares most with the gold source up to its first comma. */
function goldPhrase(scene: Scene, { speaker }: GoldQuotation): number {
  if (speaker === null) return NOBODY;
  const comma = speaker.text.indexOf(",");
  const head = { start: speaker.start, end: comma > 0 ? speaker.start + comma : speaker.end };
  let best = NOBODY;
  let most = 0;
  for (const [number, { mention }] of scene.phrases.entries()) {
    const shared = overlap(mention, head);
    const share = shared / (mention.end - mention.start + head.end - head.start - shared);
    if (share > most) {
      best = number;
      most = share;
    }
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
