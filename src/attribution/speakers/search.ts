/** Speakers found by what a reader may call them: name, surname, alias, role, or a misspelt name. */
import type { Speaker } from "../../domain.ts";
import { editDistance, mayBeWithin, slipsForgiven } from "../../text/edit-distance.ts";
import { comparable, partsOfName, surnameOf, withoutTitles } from "./names.ts";
import { type Role, roleOf, roleShare, roleWords, withoutDeterminer } from "./roles.ts";

/** Results keep the order of the speakers given. */
export interface SpeakerSearch {
  /** By name or role. */
  find(name: string): readonly Speaker[];
  /** By a name spelt nearly so, with or without a title. */
  spelt(name: string): readonly Speaker[];
  /** By name, surname or alias alone. */
  bearing(name: string): readonly Speaker[];
}

/** Numbers of speakers by comparable form. */
type Index = ReadonlyMap<string, ReadonlySet<number>>;

interface Indexes {
  /** Names, aliases, surnames, given names. */
  readonly names: Index;
  /** Comparable forms of names by their length, for misspelt ones. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** By the noun of a role. */
  readonly roles: ReadonlyMap<string, readonly { readonly at: number; readonly role: Role }[]>;
  /** Groups and documents with the words of their names, and the initials of those with capitals. */
  readonly bodies: readonly Body[];
}

interface Body {
  readonly at: number;
  readonly words: ReadonlySet<string>;
  readonly initials: string;
}

export function createSpeakerSearch(speakers: readonly Speaker[]): SpeakerSearch {
  const bodies = speakers.flatMap(({ kind, name, roles }, at) =>
    kind === "person"
      ? []
      : [{ at, words: roleWords([name, ...roles].join(" ")), initials: initialsOf(name) }],
  );
  const names = indexNames(speakers);
  const indexes: Indexes = { names, byLength: byLength(names.keys()), roles: indexRoles(speakers), bodies };
  const inOrder = (found: Iterable<number>): Speaker[] =>
    [...found].sort((one, other) => one - other).flatMap((at) => speakers[at] ?? []);
  return {
    find: (name) => {
      const asked = comparable(withoutDeterminer(beforeComma(name)));
      return inOrder(asked === "" ? [] : numbersFor(asked, readingsOf(name), indexes));
    },
    spelt: (name) =>
      inOrder(misspelt(withoutTitles(comparable(withoutDeterminer(beforeComma(name)))), indexes)),
    bearing: (name) => inOrder(names.get(comparable(withoutDeterminer(name))) ?? []),
  };
}

/** "Ada Lind, the mayor" is asked for by her name. */
function beforeComma(name: string): string {
  return /^[^,]*\p{L}[^,]*(?=,)/u.exec(name)?.[0] ?? name;
}

/** The first way of reading the name that finds anybody. */
function numbersFor(asked: string, readings: readonly Reading[], indexes: Indexes): ReadonlySet<number> {
  for (const find of readings) {
    const found = find(asked, indexes);
    if (found.size > 0) return found;
  }
  return new Set();
}

type Reading = (asked: string, indexes: Indexes) => ReadonlySet<number>;

/** By name; by role; by role and name; by words of a body or document. */
const READINGS: readonly Reading[] = [
  bearers,
  (asked, { roles }) => holders(roles, asked),
  bearersWithRole,
  (asked, { bodies }) => bodiesWith(asked, bodies),
  (asked, { bodies }) => bodiesAbbreviated(asked, bodies),
];

/** Only what has an article can be a body that speaks through somebody. */
function readingsOf(name: string): readonly Reading[] {
  return /^the /iu.test(name) ? [...READINGS, voices] : READINGS;
}

/** "The harbour board" speaks through its spokesman; Ada Lind and her spokesman are two. */
function voices(asked: string, { roles }: Indexes): ReadonlySet<number> {
  return new Set(SPEAKING_FOR.flatMap((noun) => [...holders(roles, `${asked} ${noun}`)]));
}

const SPEAKING_FOR = ["spokesperson", "press secretary"];

function indexNames(speakers: readonly Speaker[]): Index {
  const index = new Map<string, Set<number>>();
  for (const [at, speaker] of speakers.entries()) {
    const forms = formsOf(speaker);
    for (const form of [...forms, ...forms.map(withoutHyphens)]) {
      const known = index.get(form);
      if (known === undefined) index.set(form, new Set([at]));
      else known.add(at);
    }
  }
  return index;
}

/** "Ban Ki-moon" is typed "ban ki moon". */
function withoutHyphens(form: string): string {
  return form.replaceAll("-", " ");
}

function formsOf(speaker: Speaker): readonly string[] {
  const forms = [speaker.name, ...speaker.aliases].map((form) => comparable(withoutDeterminer(form)));
  if (speaker.kind !== "person") return [...forms, ...[speaker.name, ...speaker.roles].flatMap(commonNounOf)];
  if (speaker.roles.includes(speaker.name)) return forms;
  const name = partsOfName(withoutTitles(speaker.name));
  const [first = "", last = ""] = [name.words[0], name.words.at(-1)];
  return [...forms, surnameOf(name), last, `${first} ${last}`, first];
}

/** "The Lind report" is also "the report"; a name has no such noun. */
function commonNounOf(name: string): string[] {
  const last = / (?<noun>\p{Ll}[\p{Ll}-]*)$/u.exec(name)?.groups?.noun;
  return last === undefined ? [] : [comparable(last)];
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

/** Everybody of the name; where it comes with a title that some of them hold ("Mayor Lind"), those. */
function bearers(asked: string, { names, roles }: Indexes): ReadonlySet<number> {
  const untitled = withoutTitles(asked);
  const found = new Set([...(names.get(asked) ?? []), ...(names.get(untitled) ?? [])]);
  const titled = [...roleWords(asked.slice(0, asked.length - untitled.length))].flatMap((title) => [
    ...holders(roles, title),
  ]);
  const both = titled.filter((at) => found.has(at));
  return both.length > 0 ? new Set(both) : found;
}

/** "the Lind report" is "report commissioned by Senator Ada Lind": all words asked for, two at least. */
function bodiesWith(asked: string, bodies: Indexes["bodies"]): ReadonlySet<number> {
  const words = roleWords(asked);
  const holding = bodies.filter((body) => words.size > 1 && [...words].every((word) => body.words.has(word)));
  return new Set(holding.map(({ at }) => at));
}

/** "The HPB" is the Harbour and Port Board, "the HPB report" its report. */
function bodiesAbbreviated(asked: string, bodies: Indexes["bodies"]): ReadonlySet<number> {
  const [initials = "", ...rest] = asked.split(" ");
  if (initials.length < 2) return new Set();
  const meant = bodies.filter(
    (body) => body.initials === initials && rest.every((word) => body.words.has(word)),
  );
  return new Set(meant.map(({ at }) => at));
}

/** In lower case; of names in capitals only, nothing: they are initials already. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < 2 ? "" : comparable(words.map((word) => word.charAt(0)).join(""));
}

/** "Kremlin spokesman Peskov": the last word is the name of somebody with the role before it. */
function bearersWithRole(
  asked: string,
  { names, roles }: Pick<Indexes, "names" | "roles">,
): ReadonlySet<number> {
  const blank = asked.lastIndexOf(" ");
  const bearers = blank < 0 ? undefined : names.get(asked.slice(blank + 1));
  if (bearers === undefined) return new Set();
  const withRole = holders(roles, asked.slice(0, blank));
  return new Set([...bearers].filter((at) => withRole.has(at)));
}

function byLength(forms: Iterable<string>): Map<number, string[]> {
  const index = new Map<number, string[]>();
  for (const form of forms) {
    const same = index.get(form.length);
    if (same === undefined) index.set(form.length, [form]);
    else same.push(form);
  }
  return index;
}

/** Everybody at the least distance that the length of the name allows. */
function misspelt(asked: string, { names, byLength }: Pick<Indexes, "names" | "byLength">): Set<number> {
  const most = slipsForgiven(asked.length);
  let least = most;
  let found = new Set<number>();
  for (let length = asked.length - most; most > 0 && length <= asked.length + most; length += 1) {
    for (const form of slipsForgiven(length) === 0 ? [] : (byLength.get(length) ?? [])) {
      if (!mayBeWithin(least, form, asked)) continue;
      const distance = editDistance(form, asked);
      if (distance > least) continue;
      const numbers = names.get(form) ?? [];
      found = distance < least ? new Set(numbers) : new Set([...found, ...numbers]);
      least = distance;
    }
  }
  return found;
}
