/** Who announces a paragraph of quoted words: "Lind had one sentence:", and then the sentence. */
import { ABSENT } from "../../domain/absent.ts";
import { isSubject, type Scene } from "./scene.ts";

/** Number of the last subject before the colon in its sentence; `ABSENT` where there is none. */
export function announcerOf({ tokens, phrases, phraseAfter, places, shapes }: Scene, run: number): number {
  if (shapes[run]?.announced !== true) return ABSENT;
  const sentence = tokens[(places[run] ?? 0) - 1]?.sentence;
  for (let number = (phraseAfter[run] ?? 0) - 1; number >= 0; number -= 1) {
    const phrase = phrases[number];
    if (phrase === undefined || tokens[phrase.first]?.sentence !== sentence) break;
    if (isSubject(phrase)) return number;
  }
  return ABSENT;
}
