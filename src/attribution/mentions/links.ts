/** Small words inside names: "van der" in "Ada van der Lind", "of the" in "Department of the Interior". */

import type { Judge } from "./judge.ts";
import { isCapital, isGivenName, nounOf } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Most small words in a row ("van der", "de la", "of the"). */
const MOST_LINKS = 2;
/** Offices that are named with what they are over. */
const OFFICES = new Set(["secretary", "bureau", "house", "minister", "director", "attorney"]);

/** Whether a lower-case word links the capital before it to a name word after it. */
export function linksName(words: readonly Word[], at: number, isName: Judge): boolean {
  const word = words[at];
  if (word?.lower === "and") return isOver(words, at) || isFounded(words, at);
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

/** Words of a name before and after an "and" that are looked at. */
const AROUND = 4;

/** "Department of Fish and Game", "Citizenship and Immigration Services": what a body is over goes on, unless another body or a person follows. */
function isOver(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.joined !== true || next.shape !== "capital" || next.lexeme.institution || isGivenName(next))
    return false;
  const end = endOfCapitals(words, at + 1);
  const isRemit = end > at + 2 && REMITS.has(words[end - 1]?.lower ?? "");
  if (end > at + 2 && !isRemit) return false;
  for (let before = at - 1; before > at - AROUND; before -= 1) {
    const word = words[before];
    if (word === undefined || word.possessive || (before < at - 1 && words[before + 1]?.joined !== true))
      return false;
    if (word.lower === "of" || word.lower === "for") return words[before - 1]?.lexeme.institution === true;
    if (!isCapital(word) || isGivenName(word)) return false;
    if (isRemit && before < at - 1) return true;
  }
  return false;
}

/** Past the capitals of a name, at most as many as are looked at. */
function endOfCapitals(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (
    at < from + AROUND &&
    words[at]?.joined === true &&
    words[at] !== undefined &&
    isCapital(words[at] as Word)
  )
    at += 1;
  return at;
}

/** What offices are over, by its last word, where several words tell it. */
const REMITS = new Set([
  "services",
  "service",
  "care",
  "protection",
  "enforcement",
  "prevention",
  "development",
  "affairs",
  "security",
  "welfare",
  "safety",
  "administration",
  "education",
  "commission",
  "industries",
  "works",
  "research",
  "planning",
  "relief",
  "standards",
]);

/** "The Bill and Mary Gale Foundation". */
function isFounded(words: readonly Word[], at: number): boolean {
  const [the, first] = [words[at - 2], words[at - 1]];
  if (the?.lower !== "the" || first?.shape !== "capital" || !first.joined || first.lexeme.institution)
    return false;
  for (let after = at + 1; after < at + AROUND; after += 1) {
    const word = words[after];
    if (word?.joined !== true || !isCapital(word)) return false;
    if (word.lexeme.institution) return after > at + 1;
  }
  return false;
}
