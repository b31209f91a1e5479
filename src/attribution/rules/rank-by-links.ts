/** The source of each run by rules alone, for a language of which nothing was learnt: the phrase whose verb of speech stands beside
 * the words, else whoever spoke before. */
import { ABSENT } from "../../domain/absent.ts";
import { type Choice, NOBODY, type Ranker, UNKNOWN } from "../ranking/ranker.ts";
import { isHandled } from "../scene/labels.ts";
import { namesOfLines } from "../scene/name-lines.ts";
import type { Phrase } from "../scene/phrase.ts";
import type { Scene } from "../scene/scene.ts";
import { isStatement } from "../scene/statements.ts";

/** Phrases on either side of a run among which its source is sought. */
const REACH = 6;
/** Words from which an unmarked sentence in marks is somebody's, not a title. */
const SENTENCE = 4;

export const rankByLinks: Ranker = function* (scene) {
  const labels = namesOfLines(scene);
  let past = NOBODY;
  const choices: Choice[] = [];
  for (const run of scene.runs.keys()) {
    yield;
    const label = labels[run] ?? NOBODY;
    const phrase = label >= 0 ? label : sourceOf(scene, run, past);
    if (phrase >= 0) past = phrase;
    choices.push({ phrase, by: "clause", odds: 0, somebody: 0 });
  }
  return choices;
};

function sourceOf(scene: Scene, run: number, past: number): number {
  if (isHandled(scene, run)) return NOBODY;
  const linked = [besideOf(scene, run), inSentence(scene, run), announcer(scene, run)];
  const source = linked.find((phrase) => phrase >= 0);
  if (source !== undefined) return source;
  if (!isSpoken(scene, run)) return NOBODY;
  return isNear(scene, run, past) ? past : UNKNOWN;
}

/** "„…“, sagte Lind", "„…“, so Lind", "„…“, hat Lind gesagt": the link behind the words, with no other phrase between. */
function besideOf(scene: Scene, run: number): number {
  const { phrases, phraseAfter, places, tokens } = scene;
  const after = phraseAfter[run] ?? 0;
  const phrase = phrases[after];
  const place = places[run] ?? 0;
  if (phrase === undefined || !isLinked(phrase) || tokens[phrase.first]?.sentence !== tokens[place]?.sentence)
    return NOBODY;
  return Math.min(phrase.first, phrase.verb < 0 ? phrase.first : phrase.verb) - place <= 3 ? after : NOBODY;
}

/** The nearest link of its sentence, those before the words first. */
function inSentence({ phrases, phraseAfter, places, tokens }: Scene, run: number): number {
  const after = phraseAfter[run] ?? 0;
  const sentence = tokens[places[run] ?? 0]?.sentence;
  const here = (number: number): boolean => {
    const phrase = phrases[number];
    return phrase !== undefined && isLinked(phrase) && tokens[phrase.first]?.sentence === sentence;
  };
  for (let number = after - 1; number >= Math.max(0, after - REACH); number -= 1)
    if (here(number)) return number;
  for (let number = after; number < after + REACH; number += 1) if (here(number)) return number;
  return NOBODY;
}

/** "Lind sagte am Montag:", and the words open the next sentence or paragraph. */
function announcer({ phrases, phraseAfter, places, tokens }: Scene, run: number): number {
  const colon = tokens[(places[run] ?? 0) - 1];
  const number = (phraseAfter[run] ?? 0) - 1;
  const phrase = phrases[number];
  if (colon?.lower !== ":" || phrase === undefined || !isLinked(phrase)) return NOBODY;
  return tokens[phrase.first]?.sentence === colon.sentence ? number : NOBODY;
}

function isLinked({ strength, verb }: Phrase): boolean {
  return verb >= 0 && (strength === "speech" || strength === "naming");
}

/** A sentence of its own, no title and no scare quote. */
function isSpoken(scene: Scene, run: number): boolean {
  const { opensSentence, opensCapital, words, ending, clausal, titled } = scene.shapes[run] ?? {};
  if (isStatement(scene, run)) return true;
  const whole = opensSentence === true && opensCapital === true && ending === "stop";
  return whole && (clausal === true || (titled === false && (words ?? 0) >= SENTENCE));
}

/** Whoever spoke in this paragraph or the one before goes on. */
function isNear({ phrases, places, tokens }: Scene, run: number, past: number): boolean {
  const [source, place] = [tokens[phrases[past]?.first ?? ABSENT], tokens[places[run] ?? 0]];
  return source !== undefined && place !== undefined && place.paragraph - source.paragraph <= 1;
}
