/** Participles that leave their subject out: "while chanting “…”", "After saying that it was “late”, Lind left". */

import { ABSENT } from "../../domain/absent.ts";
import { isSubject, type Scene } from "./scene.ts";
import { reportingVerbAt } from "./senses.ts";

/** What leads to such a participle. */
const OPENERS: ReadonlySet<string> = new Set(["while", "after", "before", "when"]);
/** Tokens between the participle and the run: "that it was a". */
const MOST_BETWEEN = 8;
/** Phrases of the sentence among which the subject is sought. */
const REACH = 16;

/** Number of the phrase whose participle leads to a run, or -1. */
export function subjectOfParticiple(scene: Scene, run: number): number {
  const { tokens, shapes, places } = scene;
  const [lead, place] = [shapes[run]?.lead ?? ABSENT, places[run] ?? 0];
  const verb = lead < 0 ? null : reportingVerbAt(tokens, lead);
  const opener = tokens[lead - 1];
  if (verb?.form !== "participle" || verb.strength !== "speech" || opener === undefined) return ABSENT;
  if (place - lead - 1 > MOST_BETWEEN || opener.sentence !== tokens[place]?.sentence) return ABSENT;
  if (!OPENERS.has(opener.lower)) return ABSENT;
  const isFronted = tokens[lead - 2]?.sentence !== opener.sentence;
  return isFronted ? subjectBehind(scene, run) : firstSubject(scene, lead);
}

/** "After saying that it was “late”, Lind left" */
function subjectBehind({ tokens, phrases, phraseAfter, places }: Scene, run: number): number {
  const place = places[run] ?? 0;
  const number = phraseAfter[run] ?? 0;
  const phrase = phrases[number];
  const isNext = phrase !== undefined && phrase.first - place <= 2 && isSubject(phrase);
  return isNext && tokens[phrase.first]?.sentence === tokens[place]?.sentence ? number : ABSENT;
}

/** "The marchers passed the hall where a band played, while chanting “…”": the sentence's, not that of "After Lind left" before it. */
function firstSubject(scene: Scene, lead: number): number {
  const { phrases, tokens } = scene;
  const sentence = tokens[lead]?.sentence;
  let found = ABSENT;
  const last = lastBefore(scene, lead);
  for (let at = last; at >= Math.max(0, last - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== sentence) break;
    const isBetter = found < 0 || !phrase.mention.governed || phrases[found]?.mention.governed === true;
    if (isSubject(phrase) && isBetter) found = at;
  }
  return found;
}

function lastBefore({ phrases, phraseAfter, runsBefore }: Scene, token: number): number {
  let at = (phraseAfter[runsBefore[token] ?? 0] ?? phrases.length) - 1;
  while (at >= 0 && (phrases[at]?.first ?? 0) >= token) at -= 1;
  return at;
}
