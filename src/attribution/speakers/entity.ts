/** One person, body or document of an article while its forms are being gathered. */

import { ABSENT } from "../../domain/absent.ts";
import type { Speaker } from "../../domain.ts";
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Gender } from "../../language/language.ts";
import { comparable } from "./names.ts";
import { type Role, roleOf, roleShare, withoutDeterminer } from "./roles.ts";

export interface Entity {
  kind: Speaker["kind"];
  /** As printed, by comparable form; the first printed wins. */
  readonly forms: Map<string, string>;
  readonly roles: Map<string, Role>;
  /** Words of the place and party printed with the name: "ohio", "republican". */
  readonly origins: Set<string>;
  /** Told by the text (title, noun, apposition), never from a list. */
  gender: Gender;
  /** By the given name, from the list. */
  readonly given: Gender;
  /** Number of the first mention, once the cast is complete; -1 until then. */
  first: number;
  /** Whether it is a name, not a role that stands for somebody unnamed. */
  readonly named: boolean;
}

/** Who is who, by mention number; pronouns have none. */
export type Cast = ReadonlyMap<number, Entity>;

export function createEntity(kind: Speaker["kind"], name: string, named: boolean): Entity {
  const key = comparable(name);
  const given = named && kind === "person" ? genderOfGivenName(key.split(" ", 1)[0] ?? "") : null;
  return {
    kind,
    forms: new Map([[key, label(name)]]),
    roles: new Map(),
    origins: new Set(),
    gender: null,
    given,
    first: ABSENT,
    named,
  };
}

/** A name as a label, not as printed words: no-break spaces and doubled blanks are blanks. */
export function label(printed: string): string {
  return /\s\s|[^\S ]/.test(printed) ? printed.replace(/\s+/gu, " ") : printed;
}

/** What the text tells, or else what the given name does. */
export function genderOf(entity: Entity): Gender {
  return entity.gender ?? entity.given;
}

/** By given name and surname, or with a role. */
export function isFullyNamed(entity: Entity): boolean {
  if (entity.roles.size > 0) return true;
  for (const form of entity.forms.keys()) if (form.includes(" ")) return true;
  return false;
}

export function addForm(entity: Entity, printed: string): void {
  const form = label(printed);
  for (const known of entity.forms.values()) if (known === form) return;
  const key = comparable(printed);
  if (key !== "" && !entity.forms.has(key)) entity.forms.set(key, form);
}

export function addRole(entity: Entity, phrase: string): void {
  const printed = withoutDeterminer(phrase);
  const key = printed.toLowerCase();
  if (key !== "" && !entity.roles.has(key)) entity.roles.set(key, roleOf(printed));
}

/** How well the best of the entity's roles fits, in 0..1; 0 where none has the noun. */
export function roleFit(entity: Entity, asked: Role): number {
  let best = 0;
  for (const role of entity.roles.values()) best = Math.max(best, roleShare(role, asked, entity.origins));
  return best;
}

/** The longest form is the name; the others are aliases, in the order printed. */
export function speakerOf(entity: Entity): Speaker {
  const forms = [...entity.forms.values()];
  const name = forms.reduce((longest, form) => (wordsIn(form) > wordsIn(longest) ? form : longest));
  const aliases = forms.filter((form) => form !== name);
  return {
    name,
    aliases,
    roles: [...entity.roles.values()].map(({ printed }) => printed),
    kind: entity.kind,
  };
}

function wordsIn(form: string): number {
  return form.split(" ").length * 1000 + form.length;
}
