/** Speakers found by what a reader may call them: name, surname, alias, role, or a misspelt name. */

import { comparable, partsOfName, surnameOf, withoutTitles } from "../../attribution/speakers/names.ts";
import {
  type Role,
  roleOf,
  roleShare,
  roleWords,
  withoutDeterminer,
} from "../../attribution/speakers/roles.ts";
import type { Speaker } from "../../domain.ts";
import { editDistance, mayBeNear, slipsForgiven } from "../../text/edit-distance.ts";
import { createGroups, type Groups } from "../groups.ts";
import { roleRead } from "./role-read.ts";

/** Results are in no order. */
export interface SpeakerSearch {
  /** The same object isn't there yet. */
  add(speaker: Speaker): void;
  remove(speaker: Speaker): void;
  /** By name or role. */
  find(name: string): Found;
  /** By a name spelt nearly so, with or without a title. */
  spelt(name: string): Found;
  /** By name, surname or alias alone. */
  bearing(name: string): Found;
}

type Found = ReadonlySet<Speaker>;

interface Indexes {
  /** By comparable form: names, aliases, surnames, given names. */
  readonly names: Groups<Speaker>;
  /** Comparable forms of names by their length, for misspelt ones. */
  readonly byLength: Groups<string>;
  /** By the noun of a role. */
  readonly roles: Groups<Holder>;
  /** Groups and documents by each word of their names and roles, and by the initials of a name with capitals. */
  readonly worded: Groups<Speaker>;
  readonly initialled: Groups<Speaker>;
}

interface Holder {
  readonly speaker: Speaker;
  readonly role: Role;
}

export function createSpeakerSearch(): SpeakerSearch {
  const indexes: Indexes = {
    names: createGroups(),
    byLength: createGroups(),
    roles: createGroups(),
    worded: createGroups(),
    initialled: createGroups(),
  };
  const held = new Map<Speaker, readonly Holder[]>();
  return {
    add: (speaker) => {
      for (const form of formsOf(speaker)) {
        indexes.names.add(form, speaker);
        indexes.byLength.add(String(form.length), form);
      }
      const holders = speaker.roles.map((role) => ({ speaker, role: roleRead(role) }));
      held.set(speaker, holders);
      for (const holder of holders) indexes.roles.add(holder.role.noun, holder);
      for (const word of bodyWordsOf(speaker)) indexes.worded.add(word, speaker);
      for (const initials of initialsOf(speaker)) indexes.initialled.add(initials, speaker);
    },
    remove: (speaker) => {
      for (const form of formsOf(speaker)) {
        indexes.names.remove(form, speaker);
        if (indexes.names.of(form).size === 0) indexes.byLength.remove(String(form.length), form);
      }
      for (const holder of held.get(speaker) ?? []) indexes.roles.remove(holder.role.noun, holder);
      held.delete(speaker);
      for (const word of bodyWordsOf(speaker)) indexes.worded.remove(word, speaker);
      for (const initials of initialsOf(speaker)) indexes.initialled.remove(initials, speaker);
    },
    find: (name) => {
      const asked = comparable(withoutDeterminer(beforeComma(name)));
      return asked === "" ? NOBODY : foundBy(asked, readingsOf(name), indexes);
    },
    spelt: (name) => misspelt(withoutTitles(comparable(withoutDeterminer(beforeComma(name)))), indexes),
    bearing: (name) => indexes.names.of(comparable(withoutDeterminer(name))),
  };
}

const NOBODY: Found = new Set();

/** "Ada Lind, the mayor" is asked for by her name. */
function beforeComma(name: string): string {
  return /^[^,]*\p{L}[^,]*(?=,)/u.exec(name)?.[0] ?? name;
}

/** The first way of reading the name that finds anybody. */
function foundBy(asked: string, readings: readonly Reading[], indexes: Indexes): Found {
  for (const find of readings) {
    const found = find(asked, indexes);
    if (found.size > 0) return found;
  }
  return NOBODY;
}

type Reading = (asked: string, indexes: Indexes) => Found;

/** By name; by role; by role and name; by words of a body or document. */
const READINGS: readonly Reading[] = [
  bearers,
  (asked, { roles }) => holders(roles, asked),
  bearersWithRole,
  bodiesWith,
  bodiesAbbreviated,
];

/** Only what has an article can be a body that speaks through somebody. */
function readingsOf(name: string): readonly Reading[] {
  return /^the /iu.test(name) ? [...READINGS, voices] : READINGS;
}

/** "The harbour board" speaks through its spokesman; Ada Lind and her spokesman are two. */
function voices(asked: string, { roles }: Indexes): Found {
  return new Set(SPEAKING_FOR.flatMap((noun) => [...holders(roles, `${asked} ${noun}`)]));
}

const SPEAKING_FOR = ["spokesperson", "press secretary"];

function formsOf(speaker: Speaker): ReadonlySet<string> {
  const forms = printedForms(speaker);
  return new Set([...forms, ...forms.map(withoutHyphens)]);
}

/** "Ban Ki-moon" is typed "ban ki moon". */
function withoutHyphens(form: string): string {
  return form.replaceAll("-", " ");
}

function printedForms(speaker: Speaker): readonly string[] {
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

/** None of a person. */
function bodyWordsOf({ kind, name, roles }: Speaker): ReadonlySet<string> {
  return kind === "person" ? NO_WORDS : roleWords([name, ...roles].join(" "));
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Everybody with a role that has all the words asked for. */
function holders(roles: Indexes["roles"], phrase: string): Found {
  const asked = roleOf(phrase);
  const same = [...roles.of(asked.noun)];
  return new Set(same.filter(({ role }) => roleShare(role, asked) === 1).map(({ speaker }) => speaker));
}

/** Everybody of the name; where it comes with a title that some of them hold ("Mayor Lind"), those. */
function bearers(asked: string, { names, roles }: Indexes): Found {
  const untitled = withoutTitles(asked);
  const found = new Set([...names.of(asked), ...names.of(untitled)]);
  const titled = [...roleWords(asked.slice(0, asked.length - untitled.length))].flatMap((title) => [
    ...holders(roles, title),
  ]);
  const both = titled.filter((speaker) => found.has(speaker));
  return both.length > 0 ? new Set(both) : found;
}

/** "the Lind report" is "report commissioned by Senator Ada Lind": all words asked for, two at least. */
function bodiesWith(asked: string, { worded }: Pick<Indexes, "worded">): Found {
  const [first, ...rest] = roleWords(asked);
  return first === undefined || rest.length === 0 ? NOBODY : withAll(worded.of(first), rest, worded);
}

/** "The HPB" is the Harbour and Port Board, "the HPB report" its report. */
function bodiesAbbreviated(asked: string, { worded, initialled }: Indexes): Found {
  const [initials = "", ...rest] = asked.split(" ");
  return initials.length < 2 ? NOBODY : withAll(initialled.of(initials), rest, worded);
}

function withAll(found: Found, words: readonly string[], worded: Indexes["worded"]): Found {
  return new Set([...found].filter((speaker) => words.every((word) => worded.of(word).has(speaker))));
}

/** In lower case; none of a person, nor of names in capitals only: they are initials already. */
function initialsOf({ kind, name }: Speaker): string[] {
  const words = kind === "person" ? [] : name.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < 2 ? [] : [comparable(words.map((word) => word.charAt(0)).join(""))];
}

/** "Kremlin spokesman Peskov": the last word is the name of somebody with the role before it. */
function bearersWithRole(asked: string, { names, roles }: Pick<Indexes, "names" | "roles">): Found {
  const blank = asked.lastIndexOf(" ");
  const bearers = blank < 0 ? NOBODY : names.of(asked.slice(blank + 1));
  if (bearers.size === 0) return NOBODY;
  const withRole = holders(roles, asked.slice(0, blank));
  return new Set([...bearers].filter((speaker) => withRole.has(speaker)));
}

/** Everybody at the least distance that the length of the name allows. */
function misspelt(asked: string, { names, byLength }: Pick<Indexes, "names" | "byLength">): Found {
  const most = slipsForgiven(asked.length);
  const isNear = mayBeNear(asked);
  let least = most;
  let found: Found = NOBODY;
  for (let length = asked.length - most; most > 0 && length <= asked.length + most; length += 1) {
    for (const form of slipsForgiven(length) === 0 ? [] : byLength.of(String(length))) {
      if (!isNear(least, form)) continue;
      const distance = editDistance(form, asked);
      if (distance > least) continue;
      found = new Set(distance < least ? names.of(form) : [...found, ...names.of(form)]);
      least = distance;
    }
  }
  return found;
}
