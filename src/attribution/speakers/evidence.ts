/** What speaks for and against two appearances being one speaker. */
import type { Speaker } from "../../domain.ts";
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Gender } from "../../language/language.ts";
import { genderOfTitle, isPluralNoun, isRoleNoun } from "../mentions/lexicon.ts";
import type { Appearance } from "./appearance.ts";
import { comparable } from "./names.ts";
import { type Role, roleOf, roleShare, roleWords } from "./roles.ts";

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

/** Different genders, or roles on both sides that share no word. */
export function contradict(some: readonly Appearance[], others: readonly Appearance[]): boolean {
  const [one, other] = [genderOf(some), genderOf(others)];
  if (one !== null && other !== null && one !== other) return true;
  const [roles, otherRoles] = [rolesOf(some), rolesOf(others)];
  return roles.size > 0 && otherRoles.size > 0 && ![...roles].some((word) => otherRoles.has(word));
}

function genderOf(appearances: readonly Appearance[]): Gender {
  for (const { speaker } of appearances) {
    for (const phrase of [...speaker.roles, speaker.name]) {
      for (const word of phrase.split(/\s+/)) if (genderOfTitle(word) !== null) return genderOfTitle(word);
    }
  }
  for (const { speaker } of appearances) {
    const gender = speaker.name.includes(" ") ? genderOfGivenName(speaker.name.split(" ", 1)[0] ?? "") : null;
    if (gender !== null) return gender;
  }
  return null;
}

function rolesOf(appearances: readonly Appearance[]): ReadonlySet<string> {
  return new Set(appearances.flatMap(({ speaker }) => speaker.roles.flatMap((role) => [...roleWords(role)])));
}

/** Clusters that hold the whole of a role of at least two words: "Russian president", not "official". `holders` are those
 * with a role of the same noun, and these roles: of another noun, none could be it. */
export function roleHolders<Members extends readonly Appearance[]>(
  { name, kind }: Speaker,
  holders: ReadonlyMap<Members, readonly Role[]>,
): Members[] {
  const query = roleOf(name);
  if (kind !== "person" || query.words.size < 2 || !/\p{Lu}/u.test(name)) return [];
  const holding = [...holders].filter(([, roles]) => roles.some((role) => roleShare(role, query) === 1));
  return holding.map(([cluster]) => cluster);
}
