/** Words as print has them: a few in every sentence, and for ever new ones. The commonest are English; whatever follows them is invented. */
import { COMMON_WORDS } from "../../../src/text/common-words-data.ts";
import type { Dice } from "../../evaluation/dice.ts";

/** Whom nobody invented: what is made here mustn't seem to speak of them. */
const REAL_PEOPLE = new Set(
  "trump donald biden joe harris johnson putin vladimir musk desantis obama clinton kim bush cuomo pence xi mccarthy".split(
    " ",
  ),
);

const KNOWN: readonly string[] = COMMON_WORDS.map((line) => /^[^=*]*/u.exec(line)?.[0] ?? "").filter(
  (word) => /^[a-z]+$/u.test(word) && !REAL_PEOPLE.has(word),
);
/** Ranks below it are function words for the most part. */
const COMMONEST = 150;

/** Two laws in one, as real counts fall off: by 1 / rank while words are common (Zipf and Mandelbrot), faster behind them, so that the number of
 * different words grows as a power of all (Heaps). Fitted to rtqa-evidence, and checked against it by `vocabulary.ts`. */
const COMMON_SHARE = 0.87;
const SHIFT = 1.6;
const TAIL = 1.95;

/** A share in 0..1, above 0. */
export function share(dice: Dice): number {
  return (dice.below(2 ** 30) + 1) / 2 ** 30;
}

/** From 0, the commonest. */
function rankBy(dice: Dice): number {
  const from = share(dice);
  const last = KNOWN.length + SHIFT;
  const isCommon = dice.below(1000) < 1000 * COMMON_SHARE;
  const place = isCommon
    ? (0.5 + SHIFT) * (last / (0.5 + SHIFT)) ** from - SHIFT
    : last * from ** (-1 / (TAIL - 1)) - SHIFT;
  return Math.min(Math.floor(place), KNOWN.length + INVENTED - 1);
}

/** A word that says what a text is about. */
export function topicBy(dice: Dice): string {
  let rank = rankBy(dice);
  while (rank < COMMONEST) rank = rankBy(dice);
  return wordOf(rank);
}

export function wordBy(dice: Dice): string {
  return wordOf(rankBy(dice));
}

/** One of the commonest words, nearly all of them function words. */
export function functionWordBy(dice: Dice): string {
  return KNOWN[dice.below(COMMONEST / 3)] ?? "";
}

function wordOf(rank: number): string {
  return KNOWN[rank] ?? invented(rank - KNOWN.length, 3);
}

const ONSETS = "b br d dr f fl g gr h k kl l m n p pl r st t v".split(" ");
const VOWELS = "a e i o u".split(" ");
const ENDS = "n l r k m sk".split(" ");
const SYLLABLES = ONSETS.length * VOWELS.length;
/** Words of three syllables. */
const INVENTED = ENDS.length * SYLLABLES ** 3;
/** Shares no divisor with their number, so that each number gives another word, and neighbours are no neighbours in print: vocabularies are
 * sparse, and a slip of the pen seldom makes another word. */
const STEP = 1_618_033;

/** Another for each number below the number of words of so many syllables. */
export function invented(number: number, syllables: number): string {
  const size = ENDS.length * SYLLABLES ** syllables;
  let left = (number * STEP + 7) % size;
  const end = ENDS[left % ENDS.length] ?? "";
  left = Math.floor(left / ENDS.length);
  let word = "";
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    const of = left % SYLLABLES;
    word += (ONSETS[of % ONSETS.length] ?? "") + (VOWELS[Math.floor(of / ONSETS.length)] ?? "");
    left = Math.floor(left / SYLLABLES);
  }
  return word + end;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
