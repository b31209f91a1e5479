/** "Lind said it was late, while Berg spoke of “a fall”": the clause of the run has a subject and a cue of its own. */
import type { Scene } from "./scene.ts";

/** Conjunctions that set one speaker against another. After "and" and "but" the clause is as often part of what was said. */
const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas", "though", "although"]);

/** Tokens between the cue and the run: "of", "it". */
const MOST_BETWEEN = 2;
/** Phrases looked at: the subject, its apposition, an object. */
const REACH = 4;

/** Number of the subject's phrase, or -1. Right in 7 of 7 such sentences of PolNeAR train, the ranker alone in 4. */
export function contrastedSubject({ phrases, tokens, phraseAfter, places }: Scene, run: number): number {
  const place = places[run] ?? 0;
  const after = phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[place]?.sentence) return -1;
    const cued = phrase.order === "subject-verb" && !phrase.passive && phrase.strength !== "loose";
    const near = phrase.verb < place && place - phrase.verb <= MOST_BETWEEN + 1;
    if (cued && near && CONTRASTS.has(tokens[phrase.first - 1]?.lower ?? "")) return at;
  }
  return -1;
}
