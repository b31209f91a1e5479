/** Whether the verb that leads to a run, or follows it at once, is a phrase's own. */

import type { Phrase } from "../scene/phrase.ts";
import { isFirstSubject, isSubject, type Scene } from "../scene/scene.ts";
import { reportingVerbAt } from "../scene/senses.ts";
import { classAfter, classBefore } from "../scene/word-classes.ts";
import type { FeatureSink } from "./feature-sink.ts";
import { count, gap, type Situation } from "./situation.ts";

/** Phrases between a subject and a verb that are looked at. */
const REACH = 8;

export function addLeadFeatures(situation: Situation, sink: FeatureSink): void {
  if (situation.before) addBeforeFeatures(situation, sink);
  else addTailFeatures(situation, sink);
}

function addBeforeFeatures(
  { scene, run, shape, phrase, number, relation }: Situation,
  sink: FeatureSink,
): void {
  const verb = reportingVerbAt(scene.tokens, shape.lead);
  const speech = sideOf(scene, number, phrase, shape.speech);
  sink.add("lead", "speech", speech, relation);
  if (verb === null) {
    sink.add("lead", "no-verb", relation, phrase.strength);
    return;
  }
  const side = sideOf(scene, number, phrase, shape.lead);
  const after = scene.phraseAfter[run] ?? 0;
  const rivals = (scene.subjectsBefore[after] ?? 0) - (scene.subjectsBefore[number + 1] ?? 0);
  sink.add("lead", "speech", speech, side, relation);
  sink.add("lead", side, relation);
  sink.add("lead", side, gap(shape.leadGap));
  sink.add("lead", side, verb.form, verb.strength);
  sink.add("lead", side, verb.lemma);
  sink.add("lead", side, "before", classBefore(shape.before));
  sink.add("lead", side, "rivals", count(rivals));
  sink.add("lead", side, verb.form, "after", classBefore(scene.tokens[shape.lead - 1]?.lower ?? ""));
}

/** own: the phrase is the verb's subject; sole, first, nearest, between: it is one of the subjects before the verb;
 * ahead: it stands before the verb without being a subject; behind: it comes after. */
function sideOf(scene: Scene, number: number, phrase: Phrase, verb: number): string {
  if (verb < 0) return "none";
  if (phrase.verb === verb) return "own";
  if (phrase.last >= verb) return "behind";
  if (!isSubject(phrase)) return "ahead";
  const nearest = !hasSubjectBetween(scene, number, verb);
  const first = isFirstSubject(scene, number);
  return nearest ? (first ? "sole" : "nearest") : first ? "first" : "between";
}

function hasSubjectBetween(scene: Scene, number: number, token: number): boolean {
  for (let next = number + 1; next < number + REACH; next += 1) {
    const phrase = scene.phrases[next];
    if (phrase === undefined || phrase.first >= token) return false;
    if (isSubject(phrase)) return true;
  }
  return false;
}

/** `“…,” said Lind`, `“…,” Lind said`: the phrase or its verb comes at once. */
function addTailFeatures({ scene, run, phrase, shape, relation }: Situation, sink: FeatureSink): void {
  const place = scene.places[run] ?? 0;
  const { order, strength } = phrase;
  const first = order === "verb-subject" || order === "according" ? phrase.verb : phrase.first;
  const between = first - place - 1;
  const comma = between === 1 && scene.tokens[place + 1]?.kind === "mark";
  const at = between === 0 || comma ? "at-once" : between < 4 ? "soon" : "late";
  sink.add("lead", at, order, strength, relation);
  sink.add("lead", at, order, "ending", shape.ending);
  sink.add("lead", at, order, strength, shape.opensSentence ? "opens" : "inside");
  sink.add(
    "lead",
    order,
    strength,
    classBefore(scene.tokens[first - 1]?.lower ?? ""),
    classAfter(scene.tokens[phrase.last + 1]?.lower ?? ""),
  );
}
