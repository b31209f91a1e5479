/** Clauses that have a subject and a cue of their own, whoever speaks the rest of the sentence: "Lind said it was late, while
 * Berg spoke of “a fall”", "…, with Berg calling it “a fall”", "…; Berg called it “a fall”". */
import { ABSENT } from "../../domain/absent.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** What opens such a clause. After "and" and "but" it is as often part of what was said. */
const OPENERS: ReadonlySet<string> = new Set([
  "while",
  "whereas",
  "though",
  "although",
  "as",
  "when",
  "which",
  ";",
]);
/** The same before a participle. */
const PARTICIPLE_OPENERS: ReadonlySet<string> = new Set(["with", "and"]);

/** Tokens between the cue and the run: "of", "it". */
const MOST_BETWEEN = 2;
/** Phrases looked at: the subject, its apposition, an object. */
const REACH = 4;

/** Number of the subject's phrase, or -1. Right in 46 of 56 such sentences of PolNeAR train, the ranker alone in 39; of the
 * other ten, half name the same person in other words. */
export function subjectOfOwnClause(scene: Scene, run: number): number {
  const { phrases, tokens, phraseAfter, places } = scene;
  const place = places[run] ?? 0;
  const after = phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[place]?.sentence) return ABSENT;
    const near = phrase.verb < place && place - phrase.verb <= MOST_BETWEEN + 1;
    const isShown = near && isShownSaying(scene, at);
    if (isShown || (near && opensClause(phrase, tokens[phrase.first - 1]?.lower ?? "")))
      return named(phrases, at);
  }
  return ABSENT;
}

/** "footage of Lind saying" */
function isShownSaying({ phrases, tokens }: Scene, at: number): boolean {
  const [phrase, before] = [phrases[at], phrases[at - 1]];
  if (phrase?.order !== "participle" || phrase.strength !== "speech" || before === undefined) return false;
  const isOf = before.last === phrase.first - 2 && tokens[phrase.first - 1]?.lower === "of";
  return isOf && before.mention.kind === "document";
}

/** "when the ferry company, Norland Line, told": the name. */
function named(phrases: readonly Phrase[], at: number): number {
  const next = phrases[at + 1];
  return next?.mention.kind === "name" && next.verb === phrases[at]?.verb ? at + 1 : at;
}

function opensClause({ order, passive, strength, mention }: Phrase, opener: string): boolean {
  if (passive || strength === "loose") return false;
  if (order === "participle") return mention.kind !== "document" && PARTICIPLE_OPENERS.has(opener);
  return order === "subject-verb" && OPENERS.has(opener);
}
