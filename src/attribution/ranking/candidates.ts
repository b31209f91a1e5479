/** Which phrases may be the source of a quoted run: those of its paragraph, of the end of the one before, and the last source. */
import { ABSENT } from "../../domain/absent.ts";
import type { Scene } from "../scene/scene.ts";

/** Phrases looked at on each side of a run; the gold source stands among them in 99 of 100 cases (PolNeAR train). */
const BEFORE = 10;
const AFTER = 5;
const PARAGRAPH_BEFORE = 4;

/** Numbers of phrases, in text order, each once. `last` is the source of the run before, or -1. */
export function candidatesOf(scene: Scene, run: number, last: number): number[] {
  const paragraph = scene.runs[run]?.paragraph ?? ABSENT;
  const after = scene.phraseAfter[run] ?? 0;
  const found = new Set<number>(last >= 0 ? [last] : []);
  let outside = 0;
  for (let phrase = after - 1; phrase >= 0 && phrase >= after - BEFORE - PARAGRAPH_BEFORE; phrase -= 1) {
    const distance = paragraph - paragraphOf(scene, phrase);
    if (distance > 1 || outside === PARAGRAPH_BEFORE) break;
    if (distance === 1) outside += 1;
    found.add(phrase);
  }
  for (let phrase = after; phrase < after + AFTER && paragraphOf(scene, phrase) === paragraph; phrase += 1)
    found.add(phrase);
  if (isSignedBelow(scene, run, after)) found.add(after);
  return [...found].sort((a, b) => a - b);
}

/** Number of the name that signs a run which opens its paragraph ("“…” — Ada Lind, baker"), or -1. A name that goes on to do
 * something is a new sentence's subject and signs nothing. */
export function signerOf(scene: Scene, run: number): number {
  const { tokens, phrases, places, phraseAfter } = scene;
  const [place, number] = [places[run] ?? 0, phraseAfter[run] ?? 0];
  const [own, dash, before] = [tokens[place], tokens[place + 1], tokens[place - 1]];
  const phrase = phrases[number];
  const opens = before === undefined || before.paragraph !== own?.paragraph;
  if (!opens || dash === undefined || !DASH.test(dash.lower)) return ABSENT;
  const signs = phrase?.first === place + 2 && phrase.order === "none" && phrase.mention.kind === "name";
  return signs ? number : ABSENT;
}

const DASH = /^[-–—―]$/u;

/** The run ends its paragraph, and the next one opens with a dash and a name. */
function isSignedBelow({ tokens, phrases, places }: Scene, run: number, after: number): boolean {
  const place = places[run] ?? 0;
  const next = tokens[place + 1];
  const dashed = next !== undefined && DASH.test(next.lower) && next.paragraph !== tokens[place]?.paragraph;
  return dashed && phrases[after]?.first === place + 2;
}

function paragraphOf(scene: Scene, phrase: number): number {
  const token = scene.phrases[phrase]?.first;
  return token === undefined ? -1 : (scene.tokens[token]?.paragraph ?? ABSENT);
}
