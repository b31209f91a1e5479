/** What speaks for and against two speakers being one. */
import { genderOfTitle, isPluralNoun, isRoleNoun } from "../../attribution/mentions/lexicon.ts";
import { comparable, withoutTitles } from "../../attribution/speakers/names.ts";
import { roleWords } from "../../attribution/speakers/roles.ts";
import type { Speaker } from "../../domain.ts";
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Gender } from "../../language/language.ts";
import type { Texts } from "../counts.ts";
import { remembered } from "../remembering.ts";

/** "senior official", "council": without a capital it names nobody beyond its article. */
export function isPlaceholder({ name, roles, kind }: Speaker): boolean {
  return (
    !/\p{Lu}/u.test(name) ||
    isPluralNoun(name) ||
    roles.includes(name) ||
    (kind === "person" && isOffice(name))
  );
}

/** "THE CHAIR" of a transcript. */
function isOffice(name: string): boolean {
  return /^the /i.test(name) && isRoleNoun(comparable(name).split(" ").at(-1) ?? "");
}

/** By the first word of a role or of the name that tells: "spokeswoman", "Mrs.". */
export function titleGenderOf({ roles, name }: Speaker): Gender {
  for (const role of roles) {
    const gender = genderOfPhrase(role);
    if (gender !== null) return gender;
  }
  return genderOfPhrase(name);
}

const MOST_PHRASES = 10_000;
const genderOfPhrase = remembered((phrase: string): Gender => {
  for (const word of phrase.split(/\s+/)) {
    const gender = genderOfTitle(word);
    if (gender !== null) return gender;
  }
  return null;
}, MOST_PHRASES);

export function givenGenderOf(name: string): Gender {
  const [given = "", last] = name.split(" ", 2);
  return last === undefined ? null : genderOfGivenName(given);
}

/** What is known of somebody by all forms of their name together. */
export interface Portrait {
  readonly gender: Gender;
  /** The words of their roles, by form. */
  readonly roleWords: readonly Texts[];
}

/** Different genders, or roles on both sides that share no word. */
export function contradict(one: Portrait, other: Portrait): boolean {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return true;
  if (isWithoutRole(one) || isWithoutRole(other)) return false;
  return !one.roleWords.some((words) => hasRoleWord(other, words.keys()));
}

function isWithoutRole({ roleWords }: Portrait): boolean {
  return roleWords.every(({ size }) => size === 0);
}

/** Whether one of the words stands in a role. */
export function hasRoleWord({ roleWords }: Portrait, words: Iterable<string>): boolean {
  for (const word of words) if (roleWords.some((known) => known.has(word))) return true;
  return false;
}

/** Of the titles in front of a name: "MAYOR LIND" means the Lind who is mayor, where several Linds are known. */
export function titlesOf(name: string): ReadonlySet<string> {
  return roleWords(name.slice(0, name.length - withoutTitles(name).length));
}
