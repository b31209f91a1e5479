/** What speaks for a phrase as the source of a quoted run. */

import { isFirstSubject, isSubject, type Scene } from "../scene/scene.ts";
import { closeClassBefore } from "../scene/word-classes.ts";
import type { FeatureSink } from "./feature-sink.ts";
import { addLeadFeatures } from "./lead-features.ts";
import { count, gap, type Past, type Situation, situationOf } from "./situation.ts";

/** Adds the features of one candidate, by its number among the phrases. */
export function addFeatures(scene: Scene, run: number, number: number, past: Past, sink: FeatureSink): void {
  const situation = situationOf(scene, run, number, past);
  if (situation === null) return;
  addPlaceFeatures(situation, sink);
  addLinkFeatures(situation, sink);
  addClauseFeatures(situation, sink);
  addKindFeatures(situation, sink);
  addLeadFeatures(situation, sink);
  addShapeFeatures(situation, sink);
  addPastFeatures(situation, sink);
  addRivalFeatures(situation, sink);
}

function addPlaceFeatures(
  { scene, run, shape, phrase, relation, before }: Situation,
  sink: FeatureSink,
): void {
  const place = scene.places[run] ?? 0;
  const between = count(crossed(scene, run, phrase.first, before));
  sink.add("place", relation);
  sink.add("place", relation, "crosses", between);
  sink.add("place", relation, gap(before ? place - phrase.last - 1 : phrase.first - place - 1));
  sink.add("place", relation, "crosses", between, phrase.order);
  if (shape.announced) sink.add("place", relation, "announced", phrase.order);
}

/** Other runs between the phrase and the run. */
function crossed({ runsBefore }: Scene, run: number, first: number, before: boolean): number {
  const at = runsBefore[first] ?? 0;
  return before ? run - at : at - run - 1;
}

function addLinkFeatures({ phrase, relation }: Situation, sink: FeatureSink): void {
  const { order, strength, lemma, parted, auxiliary, passive } = phrase;
  sink.add("link", order, strength);
  sink.add("link", order, strength, relation);
  if (lemma !== null) {
    sink.add("link", "lemma", lemma);
    sink.add("link", "lemma", lemma, relation);
  }
  if (parted) sink.add("link", "parted", relation);
  if (auxiliary) sink.add("link", "auxiliary", relation);
  if (passive) {
    sink.add("link", "passive", relation, strength);
    sink.add("link", "passive", lemma ?? "none");
  }
}

/** What opens the clause of a subject ("as Lind jeered", "what Lind calls", ", Lind said,"), and what follows its verb. */
function addClauseFeatures({ scene, phrase, relation, shape }: Situation, sink: FeatureSink): void {
  if (phrase.verb < 0) return;
  const from = Math.min(phrase.first, phrase.verb);
  const to = Math.max(phrase.last, phrase.verb);
  const opener = neighbourClass(scene, from - 1, from);
  const closer = neighbourClass(scene, to + 1, to);
  const own = phrase.verb === shape.lead ? "own" : "other";
  sink.add("clause", relation, opener, phrase.strength);
  sink.add("clause", relation, "to", closer, phrase.strength);
  sink.add("clause", opener, closer, relation, own);
  sink.add("clause", "opener", opener, own);
}

function neighbourClass({ tokens }: Scene, at: number, beside: number): string {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[beside]?.sentence) return "edge";
  return token.kind === "run" ? "run" : closeClassBefore(token.lower);
}

function addKindFeatures({ scene, phrase, relation }: Situation, sink: FeatureSink): void {
  const { mention } = phrase;
  // "he’d" is "he": a pronoun stands for itself.
  const pronoun = (scene.tokens[phrase.first]?.lower ?? "").replace(/'.*$/, "");
  const kind = mention.kind === "pronoun" ? pronoun : mention.kind;
  const state = mention.possessive ? "owner" : mention.governed ? "governed" : "free";
  sink.add("kind", kind);
  sink.add("kind", kind, relation);
  sink.add("kind", state, relation);
  sink.add("kind", state, phrase.order);
  sink.add("kind", kind, state, phrase.strength);
}

function addShapeFeatures({ shape, relation, phrase }: Situation, sink: FeatureSink): void {
  const opens = shape.opensSentence ? "opens" : "inside";
  sink.add("shape", opens, shape.ending, relation);
  sink.add("shape", opens, shape.ending, relation, phrase.order);
  sink.add("shape", shape.words < 4 ? "short" : shape.words < 9 ? "middling" : "long", relation);
  sink.add("shape", shape.opensCapital ? "capital" : "small", opens, relation);
}

/** Whether the run before has the same source, and how far off it is. */
function addPastFeatures(situation: Situation, sink: FeatureSink): void {
  const { scene, run, number, past, relation, shape, phrase } = situation;
  const paragraphs = count((scene.runs[run]?.paragraph ?? 0) - (scene.runs[run - 1]?.paragraph ?? 0));
  const opens = shape.opensSentence ? "opens" : "inside";
  if (past.source < 0) {
    sink.add("past", past.nobody ? "nobody" : "none", relation);
  } else if (past.source === number) {
    sink.add("past", "same", relation);
    sink.add("past", "same", paragraphs, scene.runs[run - 1]?.closed === false ? "open" : "closed");
    sink.add("past", sentencesSince(scene, run), paragraphs, opens, shape.ending);
    sink.add("past", "same", relation, phrase.order);
  } else {
    const since = phrase.first > (scene.phrases[past.source]?.first ?? 0) ? "later" : "earlier";
    sink.add("past", since, relation);
    sink.add("past", since, paragraphs, opens, phrase.strength);
  }
}

function sentencesSince({ tokens, places }: Scene, run: number): string {
  const sentences = (tokens[places[run] ?? 0]?.sentence ?? 0) - (tokens[places[run - 1] ?? 0]?.sentence ?? 0);
  return count(sentences);
}

/** Who else stands between the phrase and the run, and which subject of the sentence it is. */
function addRivalFeatures(
  { scene, run, number, phrase, relation, before }: Situation,
  sink: FeatureSink,
): void {
  const after = scene.phraseAfter[run] ?? 0;
  const from = scene.subjectsBefore[before ? number + 1 : after] ?? 0;
  const to = scene.subjectsBefore[before ? after : number] ?? 0;
  sink.add("rivals", relation, "rank", count(before ? after - number - 1 : number - after));
  sink.add("rivals", relation, count(to - from), isSubject(phrase) ? "subject" : "other");
  sink.add("rivals", relation, isFirstSubject(scene, number) ? "first" : "not-first", phrase.order);
  sink.add("rivals", relation, reportedBy(scene, number), phrase.strength);
}

/** "he" in "Lind said he would": the subject of what is reported, hardly of the report. */
function reportedBy({ phrases, tokens }: Scene, number: number): string {
  const phrase = phrases[number];
  const before = phrases[number - 1];
  if (phrase === undefined || before === undefined || before.verb < 0) return "unreported";
  const apart =
    tokens[before.verb]?.sentence !== tokens[phrase.first]?.sentence || before.verb > phrase.first;
  if (apart) return "unreported";
  return phrase.first - before.verb < 4 ? before.strength : "late";
}
