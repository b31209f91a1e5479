/** Small words inside names: "van der" in "Ada van der Lind", "of the" in "Department of the Interior". */

import type { Judge } from "./judge.ts";
import { isCapital, nounOf } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Most small words in a row ("van der", "de la", "of the"). */
const MOST_LINKS = 2;
/** Offices that are named with what they are over. */
const OFFICES = new Set(["secretary", "bureau", "house", "minister", "director", "attorney"]);

/** Whether a lower-case word links the capital before it to a name word after it. */
export function linksName(words: readonly Word[], at: number, isName: Judge): boolean {
  const word = words[at];
  if (word === undefined || !isLink(word)) return false;
  const before = lastCapital(words, at);
  return (
    before !== undefined &&
    (word.lexeme.particle || ruled(words, at, before)) &&
    leadsToName(words, at, isName)
  );
}

function isLink({ lexeme, lower }: Word): boolean {
  return lexeme.particle || lower === "of" || lower === "for" || lower === "the";
}

/** The capital before, over other links. */
function lastCapital(words: readonly Word[], at: number): Word | undefined {
  for (let before = at - 1; before >= at - MOST_LINKS; before--) {
    const word = words[before];
    if (word === undefined || words[before + 1]?.joined !== true || word.possessive) return undefined;
    if (isCapital(word)) return word;
    if (!isLink(word)) return undefined;
  }
  return undefined;
}

/** "of", "for" and "the" link only to bodies and offices. */
function ruled(words: readonly Word[], at: number, before: Word): boolean {
  if (words[at]?.lower === "the" && words[at - 1]?.lower !== "of") return false;
  return before.lexeme.institution || OFFICES.has(before.lower);
}

function leadsToName(words: readonly Word[], at: number, isName: Judge): boolean {
  for (let next = at + 1; next <= at + MOST_LINKS; next++) {
    const word = words[next];
    if (word?.joined !== true) return false;
    if (isCapital(word)) return isName(words, next) || nounOf(word) !== null;
    if (!isLink(word)) return false;
  }
  return false;
}
