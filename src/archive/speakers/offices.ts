/** Who holds an office under a name, and where an office stands without one: "Kremlin spokesman" may be somebody whom another
 * article names. */
import { type Role, roleShare } from "../../attribution/speakers/roles.ts";
import { createGroups } from "../groups.ts";
import type { Form } from "./form.ts";
import { roleRead } from "./role-read.ts";

export interface Offices {
  /** A whole name has a role that it hadn't. */
  readonly hold: (form: Form, printed: string) => void;
  /** It has the role no more. */
  readonly release: (form: Form, printed: string) => void;
  /** A form without a name, as its appearances are now; without any it is forgotten. */
  readonly seek: (form: Form) => void;
  /** Whole names with the role that a form is. */
  readonly holders: (form: Form) => Form[];
  /** Forms that are a role which somebody has. */
  readonly seekers: (printed: string) => readonly Form[];
}

interface Held {
  readonly form: Form;
  readonly printed: string;
  readonly role: Role;
}

export function createOffices(): Offices {
  const held = createGroups<Held>();
  const holdings = new Map<Form, readonly Held[]>();
  const sought = new Map<Form, Role>();
  const seekers = createGroups<Form>();
  return {
    hold: (form, printed) => {
      const one = { form, printed, role: roleRead(printed) };
      // A spread would leave room for sixteen more.
      holdings.set(form, (holdings.get(form) ?? []).concat(one));
      for (const key of keysOf(one.role)) held.add(key, one);
    },
    release: (form, printed) => {
      const theirs = holdings.get(form) ?? [];
      const one = theirs.find((other) => other.printed === printed);
      if (one === undefined) return;
      for (const key of keysOf(one.role)) held.remove(key, one);
      if (theirs.length === 1) holdings.delete(form);
      else
        holdings.set(
          form,
          theirs.filter((other) => other !== one),
        );
    },
    seek: (form) => {
      const before = sought.get(form);
      if (before !== undefined) seekers.remove(tellingKey(before), form);
      const role = soughtBy(form);
      if (role === null) sought.delete(form);
      else {
        sought.set(form, role);
        seekers.add(tellingKey(role), form);
      }
    },
    holders: (form) => {
      const role = sought.get(form);
      if (role === undefined) return [];
      return [...held.of(tellingKey(role))]
        .filter((one) => roleShare(one.role, role) === 1)
        .map((one) => one.form);
    },
    seekers: (printed) => {
      const role = roleRead(printed);
      return keysOf(role)
        .flatMap((key) => [...seekers.of(key)])
        .filter((form) => isSought(role, sought.get(form)));
    },
  };
}

/** A role of at least two words singles somebody out: "Russian president", not "official". */
function soughtBy({ members: [first] }: Form): Role | null {
  if (first?.speaker.kind !== "person" || !/\p{Lu}/u.test(first.speaker.name)) return null;
  const role = roleRead(first.speaker.name);
  return role.words.size < 2 ? null : role;
}

function isSought(role: Role, sought: Role | undefined): boolean {
  return sought !== undefined && roleShare(role, sought) === 1;
}

/** Whoever has all words of a role has this one: fewer have it than the noun. */
function tellingKey({ noun, words }: Role): string {
  const [longest = noun] = [...words]
    .filter((word) => word !== noun)
    .sort((one, other) => other.length - one.length);
  return keyFor(noun, longest);
}

function keysOf({ noun, words }: Role): string[] {
  return Array.from(words, (word) => keyFor(noun, word));
}

function keyFor(noun: string, word: string): string {
  return `${noun}\n${word}`;
}
