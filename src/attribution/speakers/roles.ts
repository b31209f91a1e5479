/** Role phrases as sets of words, so that "the former senator" finds "former Sen. Tom Reed". */
import { lexemeOf } from "../../language/english/lexemes.ts";
import { ROLE_ABBREVIATIONS, ROLE_SYNONYMS, TITLES } from "../../language/english/titles-data.ts";
import { wordSet } from "../../language/word-set.ts";
import { isRoleNoun } from "../mentions/lexicon.ts";
import { comparable } from "./names.ts";

const SMALL = wordSet("of the for at in inside within a an and to with on from one who");
/** They turn the role over: a former mayor is not the mayor. */
const TURNING = ["former", "ex", "deputy", "vice", "acting", "then"] as const;

/** Content words, abbreviations whole, so that "Sen." is "senator". */
export function roleWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of comparable(phrase)
    .replace(/'s\b/gu, "")
    .split(/[^\p{L}\p{N}]+/u))
    if (word !== "" && !SMALL.has(word)) words.add(wholeRole(word));
  return words;
}

function wholeRole(word: string): string {
  const whole = ROLE_ABBREVIATIONS.get(word) ?? word;
  return ROLE_SYNONYMS.get(whole) ?? whole;
}

/** A phrase without its article, possessive or number: "the mayor of Harrowmere" is "mayor of Harrowmere"; "one of the
 * doctors" stays, for "of the doctors" is nobody. */
export function withoutDeterminer(phrase: string): string {
  let rest = phrase.trim();
  for (
    let blank = rest.search(/\s/);
    blank > 0 && isDeterminer(rest.slice(0, blank));
    blank = rest.search(/\s/)
  ) {
    const without = rest.slice(blank).trimStart();
    if (/^of\s/iu.test(without)) break;
    rest = without;
  }
  return rest;
}

function isDeterminer(word: string): boolean {
  return lexemeOf(word.toLowerCase()).determiner;
}

/** A role phrase ready to be compared. */
export interface Role {
  /** As printed, without determiner. */
  readonly printed: string;
  /** "senator" of "former Sen." and of "senators from Ohio"; abbreviations whole. */
  readonly noun: string;
  readonly words: ReadonlySet<string>;
  /** Those of `words` that are names of places, peoples, bodies: they single out one holder. */
  readonly proper: readonly string[];
}

export function roleOf(phrase: string): Role {
  const printed = withoutDeterminer(phrase);
  return { printed, noun: nounOfRole(printed), words: roleWords(printed), proper: properWords(printed) };
}

/** "mayor" of "former mayor of Harrowmere": the last word before a preposition. */
function nounOfRole(printed: string): string {
  const [core = ""] = comparable(printed).split(/ (?:of|for|at|in|inside|within|to|on|with|from) |,/);
  return wholeRole(core.split(/[\s-]/).at(-1) ?? "");
}

/** "the senator" of somebody only known as a former one: possible, not likely. */
const FORMER = 0.4;

const NOWHERE: ReadonlySet<string> = new Set();

/** Share of the asked words that a printed role has, 0 where its noun is another, it is turned over, or a proper word
 * is asked that neither it nor its holder's origins have: "the Ohio senator" isn't just any senator. */
export function roleShare(role: Role, asked: Role, origins: ReadonlySet<string> = NOWHERE): number {
  if (role.noun !== asked.noun || asked.words.size === 0) return 0;
  if (asked.proper.some((word) => !role.words.has(word) && !origins.has(word))) return 0;
  for (const turning of TURNING) {
    if (role.words.has(turning) === asked.words.has(turning)) continue;
    return turning === "former" && role.words.has(turning) ? FORMER : 0;
  }
  let shared = 0;
  for (const word of asked.words) if (role.words.has(word) || origins.has(word)) shared++;
  return shared / asked.words.size;
}

function properWords(printed: string): string[] {
  // Most roles are in small letters: "the mayor".
  if (printed === printed.toLowerCase()) return [];
  const words = printed.match(/\p{Lu}[\p{L}]*/gu) ?? [];
  return words.map((word) => wholeRole(comparable(word))).filter((word) => !isCommon(word));
}

/** A capital at the head of a sentence or of a title. */
function isCommon(word: string): boolean {
  return (
    SMALL.has(word) || isRoleNoun(word) || TITLES.has(word) || TURNING.some((turning) => turning === word)
  );
}
