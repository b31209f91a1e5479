/** Which clause a cue reports, by where the cue stands in its sentence: what the learnt chain is told beforehand. */

import { ABSENT } from "../../domain/absent.ts";
import type { Span } from "../../domain.ts";
import { ISSUED, ISSUING } from "../../language/english/issuing-data.ts";
import { reportingVerb } from "../../language/english/reporting-verbs.ts";
import type { Phrase } from "../scene/phrase.ts";
import { isSubject, type Scene } from "../scene/scene.ts";
import { clauseAfter, clauseBefore, thatAfter } from "./clauses.ts";

export interface RuledClause {
  readonly content: readonly [Span, ...Span[]];
  /** Number of the cue's token. */
  readonly cue: number;
  /** Number of the source's phrase. */
  readonly source: number;
}

/** Subjects before a further verb ("…, adding that …") that are looked at. */
const SUBJECT_REACH = 10;

/** In order of their cues. */
export function ruledClauses(scene: Scene): RuledClause[] {
  const linked = new Map<number, RuledClause>();
  for (const source of scene.phrases.keys()) {
    const report = linkedReport(scene, source);
    // Of "The auditor, Nadia Brill, wrote" the name is kept.
    const rival = report === null ? undefined : linked.get(report.cue);
    if (report !== null && (rival === undefined || isName(scene, source))) linked.set(report.cue, report);
  }
  const further = furtherReports(scene, linked);
  return [...linked.values(), ...further].sort((a, b) => a.cue - b.cue);
}

function isName({ phrases }: Scene, source: number): boolean {
  return phrases[source]?.mention.kind === "name";
}

/** "Asked whether it was safe, Lind …": Lind was asked. "A clerk who asked not to be named": nothing is told by it. */
export function asksNothing({ tokens }: Scene, cue: number): boolean {
  if (reportingVerb(tokens[cue]?.lower ?? "")?.lemma !== "ask") return false;
  const opens = tokens[cue - 1]?.sentence !== tokens[cue]?.sentence;
  const next = [1, 2, 3].map((step) => tokens[cue + step]?.lower).join(" ");
  return opens || next === "not to be";
}

/** "Lind said …", "…, Lind said", "…, said Lind", "according to Lind, …", "with Lind saying …". */
function linkedReport(scene: Scene, source: number): RuledClause | null {
  const phrase = scene.phrases[source];
  if (phrase === undefined || phrase.verb < 0 || phrase.passive || asksNothing(scene, phrase.verb))
    return null;
  const { order, verb: cue } = phrase;
  if (order === "according") return asReport(accordingTo(scene, phrase.last, cue), cue, source);
  if (order === "verb-subject" && phrase.strength !== "speech") return null;
  if (order === "verb-subject") return asReport(clauseBefore(scene, cue), cue, source);
  if (order === "none" || order === "verb" || order === "agent" || !reports(scene, cue)) return null;
  if (order === "owner") return asReport(ownersClause(scene, phrase), cue, source);
  const after = clauseAfter(scene, cue);
  return asReport(
    after ?? (isInterrupting(scene, cue) ? null : clauseBefore(scene, phrase.first)),
    cue,
    source,
  );
}

/** "Lind's claim that …", "the conclusion by the auditors that …". */
function ownersClause(scene: Scene, { verb, last }: Phrase): Span | null {
  if (scene.tokens[verb + 1]?.lower === "that") return clauseAfter(scene, verb);
  return scene.tokens[last + 1]?.lower === "that" ? clauseAfter(scene, last) : null;
}

/** `The rule, he added, “was written …”`: what stands before is only the beginning of what is quoted. `Asked if it was so, he
 * said: “…”`: what he said stands behind. */
export function isInterrupting({ tokens }: Scene, cue: number): boolean {
  return /^[,:]$/.test(tokens[cue + 1]?.lower ?? "") && tokens[cue + 2]?.kind === "run";
}

function accordingTo(scene: Scene, last: number, cue: number): Span | null {
  const opens = scene.tokens[cue - 1]?.sentence !== scene.tokens[cue]?.sentence;
  const comma = scene.tokens[last + 1]?.lower === "," ? last + 1 : last;
  return opens ? clauseAfter(scene, comma) : clauseBefore(scene, cue);
}

/** Cues whose subject stands further off: ", adding that …", "and warned that …". */
function furtherReports(scene: Scene, taken: ReadonlyMap<number, RuledClause>): RuledClause[] {
  const found: RuledClause[] = [];
  let next = 0;
  for (const [cue, token] of scene.tokens.entries()) {
    while (next < scene.phrases.length && (scene.phrases[next]?.first ?? 0) < cue) next += 1;
    if (token.kind !== "word" || taken.has(cue) || !carriesOn(scene, cue)) continue;
    const source = subjectBefore(scene, next, token.sentence);
    const report = source < 0 ? null : asReport(clauseAfter(scene, cue), cue, source);
    if (report !== null) found.push(report);
  }
  return found;
}

function carriesOn({ tokens }: Scene, cue: number): boolean {
  const verb = reportingVerb(tokens[cue]?.lower ?? "");
  const before = tokens[cue - 1]?.lower;
  if (verb === null || verb.strength === "loose" || !reports({ tokens }, cue)) return false;
  if (verb.form === "participle") return before === "," || before === "and";
  return before === "and" || before === "but";
}

function subjectBefore({ phrases, tokens }: Scene, next: number, sentence: number): number {
  for (let number = next - 1; number >= Math.max(0, next - SUBJECT_REACH); number -= 1) {
    const phrase = phrases[number];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== sentence) return ABSENT;
    if (isSubject(phrase) && phrase.order !== "participle") return number;
  }
  return ABSENT;
}

/** A verb of speech, belief or judgement; one that mostly does something else only before "that". */
function reports({ tokens }: Pick<Scene, "tokens">, cue: number): boolean {
  const verb = reportingVerb(tokens[cue]?.lower ?? "");
  if (verb === null || thatAfter(tokens, cue) >= 0) return true;
  if (ISSUING.has(verb.lemma)) return [1, 2, 3].some((step) => ISSUED.has(tokens[cue + step]?.lower ?? ""));
  return verb.strength === "loose" ? verb.traits.has("bare") : !verb.traits.has("that");
}

function asReport(content: Span | null, cue: number, source: number): RuledClause | null {
  return content === null ? null : { content: [content], cue, source };
}
