/** Whether a date printed in a sentence lies before or after its writing, by the verb that it hangs on. */
import {
  AHEAD,
  DETERMINERS,
  GOALS,
  IRREGULAR_PAST,
  LOOKED_BACK,
  NO_PAST,
  OPEN,
  OPENERS,
  PLANNED,
  PLANNING,
} from "../../language/english/tense-data.ts";

export type Direction = "past" | "future" | "open";

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[’']ll\b/gu;

const PART_OF_DAY = /^ (?:night|morning|afternoon|evening|noon)\b/u;

/** The nearest verb before the date decides; else one that follows at once ("the council on Friday voted"), or the first one after
 * a date that opens the sentence ("On Friday he …"): "the council meets on Friday, the mayor said" must not look back. */
export function directionOf(before: string, after: string): Direction {
  const earlier = wordsOf(before);
  for (let at = earlier.length - 1; at >= 0; at--) {
    const direction = directionAt(earlier, at);
    if (direction !== null) return direction;
  }
  const later = wordsOf(after.replace(PART_OF_DAY, ""));
  const next = directionAt(later, 0);
  if (next !== null) return next;
  if (!earlier.every((word, at) => OPENERS.has(word.toLowerCase()) || isSetting(earlier, at))) return "open";
  for (let at = 1; at < later.length; at++) {
    const direction = directionAt(later, at);
    if (direction !== null) return direction;
  }
  return "open";
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replaceAll("’", "'"));
}

/** "Speaking to editors on …": what follows the opening participle belongs to it. */
function isSetting(words: readonly string[], at: number): boolean {
  return at > 0 && (words[0] ?? "").endsWith("ing");
}

/** Null where the word tells nothing. */
function directionAt(words: readonly string[], at: number): Direction | null {
  const [word = "", previous = "", earlier = ""] = [words[at], words[at - 1], words[at - 2]].map((one) =>
    one?.toLowerCase(),
  );
  if (AHEAD.has(word) || word.endsWith("'ll")) return "future";
  if (OPEN.has(word)) return "open";
  if (word === "to") return isGoal(words[at + 1]) ? null : infinitiveAfter(previous, earlier);
  if (DETERMINERS.has(previous)) return null;
  if (PLANNED.has(word)) return LOOKED_BACK.has(previous) ? "open" : "future";
  return IRREGULAR_PAST.has(word) || isRegularPast(word) ? "past" : null;
}

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !NO_PAST.has(word);
}

/** "to reporters", "to Paris", "to the council" against "to meet". */
function isGoal(word: string | undefined): boolean {
  if (word === undefined || !/^\p{Ll}/u.test(word)) return true;
  return DETERMINERS.has(word) || GOALS.has(word) || /[^su]s$/u.test(word);
}

/** "is to meet" and "plans to meet" look ahead; "told them to come" and "wanted to come" leave it open. */
function infinitiveAfter(previous: string, earlier: string): Direction {
  return PLANNING.has(previous) && !LOOKED_BACK.has(earlier) ? "future" : "open";
}
