/** Whose feeling a fragment is: "Lind was “appalled”", "the mayor is “deeply sorry”". What somebody is called is another's word. */

import { ABSENT } from "../../domain/absent.ts";
import type { Scene } from "./scene.ts";
import { isAuxiliary } from "./senses.ts";

/** Last words of a feeling that only its owner can tell of. */
const FEELING =
  /(?:^|\s)(?:appalled|delighted|disappointed|shocked|saddened|furious|devastated|horrified|thrilled|pleased|proud|sorry|angry|outraged|heartbroken|disgusted|frustrated|relieved|worried|concerned|gutted|over the moon|stunned|surprised|honou?red|humbled|grateful|confident|hopeful|optimistic|upset|dismayed|alarmed|happy|sad|livid|lost for words|speechless|sickened|baffled|mystified|overwhelmed|ashamed|embarrassed|bitterly disappointed)[.,]?$/iu;
const LONGEST = 40;
/** Phrases behind the words among which somebody who says so is sought. */
const REACH = 4;

/** Number of the phrase right before "was", or -1; where somebody says so ("Berg said Lind was “proud”"), it may be theirs. */
export function feltBy(scene: Scene, run: number): number {
  const { text, runs, tokens, phrases, phraseAfter, places, shapes } = scene;
  const { inner } = runs[run] ?? {};
  const sentence = tokens[places[run] ?? 0]?.sentence;
  const behind = phrases.slice(phraseAfter[run] ?? 0, (phraseAfter[run] ?? 0) + REACH);
  const isSaid = behind.some(
    ({ strength, first }) => strength === "speech" && tokens[first]?.sentence === sentence,
  );
  if (inner === undefined || isSaid || (shapes[run]?.lead ?? ABSENT) >= 0) return ABSENT;
  if (inner.end - inner.start > LONGEST) return ABSENT;
  if (!FEELING.test(text.slice(inner.start, inner.end))) return ABSENT;
  const number = (phraseAfter[run] ?? 0) - 1;
  const phrase = phrases[number];
  const place = places[run] ?? 0;
  if (phrase === undefined || tokens[phrase.first]?.sentence !== sentence) return ABSENT;
  const between = tokens.slice(phrase.last + 1, place).filter(({ kind }) => kind === "word");
  const feels = between.length === 1 && /^(?:is|was|are|were|felt|feels)$/.test(between[0]?.lower ?? "");
  const hasFelt = between.length === 2 && isAuxiliary(between[0]) && between[1]?.lower === "been";
  return (feels || hasFelt) && phrase.mention.kind !== "document" ? number : ABSENT;
}
