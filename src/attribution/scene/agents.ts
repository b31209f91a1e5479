/** Who speaks where the cue is passive: "described by Lind as “a ruin”", "called “a ruin” by Lind", "the jury heard that it was “a
 * ruin”". */
import { ABSENT } from "../../domain/absent.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { hasTrait } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** What may stand between the agent and the words. */
const BETWEEN = /^(?:as|to|that|a|an|the|being|:|,)$/;
const MOST_BETWEEN = 3;

/** Phrases before a run among which who was told is sought. */
const REACH = 4;

/** Number of the agent's phrase, or -1. */
export function agentOf(scene: Scene, run: number): number {
  const { tokens, phrases, phraseAfter, places } = scene;
  const place = places[run] ?? 0;
  const after = phraseAfter[run] ?? 0;
  const [before, behind] = [phrases[after - 1], phrases[after]];
  if (isAgent(before) && tokens[before.first]?.sentence === tokens[place]?.sentence) {
    const between = tokens.slice(before.last + 1, Math.min(place, before.last + MOST_BETWEEN + 2));
    if (between.length <= MOST_BETWEEN && between.every(({ lower }) => BETWEEN.test(lower))) return after - 1;
  }
  if (isAgent(behind) && behind.first === place + 2 && behind.verb < place) return after;
  return tellerOf(scene, run);
}

/** "Lind had been told by Berg that the bridge was “a ruin”" */
function tellerOf({ tokens, phrases, phraseAfter, places, shapes }: Scene, run: number): number {
  const after = phraseAfter[run] ?? 0;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[places[run] ?? 0]?.sentence)
      return ABSENT;
    if (phrase.order === "agent" && hears(tokens, phrase) && phrase.verb === shapes[run]?.lead) return at;
  }
  return ABSENT;
}

/** "was told", "heard": the words came to the phrase. */
function hears(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.lemma === "hear" || hasTrait(tokens, phrase, "hearer");
}

function isAgent(phrase: Phrase | undefined): phrase is Phrase {
  return phrase?.order === "agent" && phrase.strength !== "loose";
}

/** "Lind was told the bridge was “a ruin”": somebody said so, and not Lind. No verb of speech stands nearer. */
export function isHeard({ tokens, phrases, phraseAfter, places, shapes }: Scene, run: number): boolean {
  const place = places[run] ?? 0;
  const after = phraseAfter[run] ?? 0;
  const lead = shapes[run]?.lead ?? ABSENT;
  for (let at = after - 1; at >= Math.max(0, after - REACH); at -= 1) {
    const phrase = phrases[at];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== tokens[place]?.sentence) return false;
    if (phrase.passive && hears(tokens, phrase)) return phrase.verb >= lead;
  }
  return false;
}

/** "The jury heard that Lind told her son “…”", "“…,” Lind was told": who heard it is no source where another says it, or
 * nobody does. */
export function isHearer(
  { tokens, phrases, phraseAfter, shapes }: Scene,
  run: number,
  number: number,
): boolean {
  const phrase = phrases[number];
  if (phrase === undefined || !phrase.passive || !hears(tokens, phrase)) return false;
  const after = phraseAfter[run] ?? 0;
  const lead = shapes[run]?.lead ?? ABSENT;
  const nearer = phrases.slice(Math.max(0, after - REACH), after);
  return number >= after || nearer.some(({ verb, passive }) => lead >= 0 && verb === lead && !passive);
}
