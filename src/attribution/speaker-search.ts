/** Speakers found by what a reader may call them: name, surname, alias, role, or a misspelt name. */
import type { Speaker } from "../domain.ts";
import { distanceOf } from "./name-distance.ts";
import { comparable, partsOfName, surnameOf, withoutTitles } from "./speaker-names.ts";
import { type Role, roleOf, roleShare, withoutDeterminer } from "./speaker-roles.ts";

/** Results keep the order of the speakers given. */
export type SpeakerSearch = (name: string) => readonly Speaker[];

/** Numbers of speakers by comparable form. */
type Index = ReadonlyMap<string, ReadonlySet<number>>;

interface Indexes {
  /** Names, aliases, surnames, given names. */
  readonly names: Index;
  /** By the noun of a role. */
  readonly roles: ReadonlyMap<string, readonly { readonly at: number; readonly role: Role }[]>;
}

export function createSpeakerSearch(speakers: readonly Speaker[]): SpeakerSearch {
  const indexes: Indexes = { names: indexNames(speakers), roles: indexRoles(speakers) };
  return (name) => {
    const asked = comparable(withoutDeterminer(name));
    const found = asked === "" ? [] : numbersFor(asked, indexes);
    return [...found].sort((one, other) => one - other).flatMap((at) => speakers[at] ?? []);
  };
}

/** By name, or else by role, or else by role and name, or else by a name nearly so written. */
function numbersFor(asked: string, { names, roles }: Indexes): ReadonlySet<number> {
  const untitled = withoutTitles(asked);
  const byName = new Set([...(names.get(asked) ?? []), ...(names.get(untitled) ?? [])]);
  if (byName.size > 0) return byName;
  const byRole = holders(roles, asked);
  if (byRole.size > 0) return byRole;
  const byBoth = bearersWithRole(asked, { names, roles });
  return byBoth.size > 0 ? byBoth : misspelt(untitled, names);
}

function indexNames(speakers: readonly Speaker[]): Index {
  const index = new Map<string, Set<number>>();
  for (const [at, speaker] of speakers.entries()) {
    for (const form of formsOf(speaker)) {
      const known = index.get(form);
      if (known === undefined) index.set(form, new Set([at]));
      else known.add(at);
    }
  }
  return index;
}

function formsOf(speaker: Speaker): readonly string[] {
  const forms = [speaker.name, ...speaker.aliases].map((form) => comparable(withoutDeterminer(form)));
  if (speaker.kind !== "person" || speaker.roles.includes(speaker.name)) return forms;
  const name = partsOfName(withoutTitles(speaker.name));
  const [first = "", last = ""] = [name.words[0], name.words.at(-1)];
  return [...forms, surnameOf(name), last, `${first} ${last}`, first];
}

function indexRoles(speakers: readonly Speaker[]): Map<string, { at: number; role: Role }[]> {
  const index = new Map<string, { at: number; role: Role }[]>();
  for (const [at, speaker] of speakers.entries()) {
    for (const printed of speaker.roles) {
      const role = roleOf(printed);
      const known = index.get(role.noun);
      if (known === undefined) index.set(role.noun, [{ at, role }]);
      else known.push({ at, role });
    }
  }
  return index;
}

/** Everybody with a role that has all the words asked for. */
function holders(roles: Indexes["roles"], phrase: string): ReadonlySet<number> {
  const asked = roleOf(phrase);
  const same = roles.get(asked.noun) ?? [];
  return new Set(same.filter(({ role }) => roleShare(role, asked) === 1).map(({ at }) => at));
}

/** "Kremlin spokesman Peskov": the last word is the name of somebody with the role before it. */
function bearersWithRole(asked: string, { names, roles }: Indexes): ReadonlySet<number> {
  const blank = asked.lastIndexOf(" ");
  const bearers = blank < 0 ? undefined : names.get(asked.slice(blank + 1));
  if (bearers === undefined) return new Set();
  const withRole = holders(roles, asked.slice(0, blank));
  return new Set([...bearers].filter((at) => withRole.has(at)));
}

/** Everybody at the least distance that the length of the name allows. */
function misspelt(asked: string, names: Index): ReadonlySet<number> {
  let least = allowance(asked);
  let found = new Set<number>();
  for (const [form, numbers] of least === 0 ? [] : names) {
    if (Math.abs(form.length - asked.length) > least || allowance(form) === 0) continue;
    const distance = distanceOf(form, asked);
    if (distance > least) continue;
    found = distance < least ? new Set(numbers) : new Set([...found, ...numbers]);
    least = distance;
  }
  return found;
}

/** Letters that may be wrong: none below four, one below eight, two from there. */
function allowance(name: string): number {
  if (name.length < 4) return 0;
  return name.length < 8 ? 1 : 2;
}
