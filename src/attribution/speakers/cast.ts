/** Who each mention of an article is: names, then the roles beside them, then roles and bodies that stand alone. */
import { slice } from "../../domain.ts";
import { TITLES } from "../../language/english/titles-data.ts";
import type { Gender } from "../../language/language.ts";
import { isRoleNoun } from "../mentions/lexicon.ts";
import type { Mention } from "../mentions/mention.ts";
import { agesOf, ofAge } from "./ages.ts";
import { appositions } from "./appositions.ts";
import { bodiesOf } from "./bodies.ts";
import { addRole, type Cast, createEntity, type Entity, genderOf, roleFit } from "./entity.ts";
import { epithetOf } from "./epithets.ts";
import { markBodies } from "./kinds.ts";
import { originsOf } from "./origins.ts";
import { peopleOf } from "./people.ts";
import { type Role, roleOf, withoutDeterminer } from "./roles.ts";

/** Share of a role phrase's words that somebody must hold to be meant by it ("the outgoing mayor" of a "mayor" isn't quite enough). */
const LEAST_FIT = 0.5;

/** Mentions that are looked through for the holder of a role, either way: more than an article has. */
const REACH = 500;

export function castOf(text: string, mentions: readonly Mention[]): Cast {
  const cast = new Map<number, Entity>(peopleOf(text, mentions));
  addPrintedRoles(text, mentions, cast);
  markBodies(text, mentions, cast);
  for (const [at, entity] of bodiesOf(text, mentions, cast)) cast.set(at, entity);
  const links = appositions(text, mentions);
  for (const [role, name] of links) linkRole(text, mentions, cast, role, name);
  const ages = agesOf(text, mentions, cast);
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "role" || cast.has(at)) continue;
    const phrase = slice(text, mention);
    if (isUnnamed(phrase)) continue;
    cast.set(
      at,
      ofAge(phrase, ages) ??
        standaloneRole(phrase, mention, cast, at, () => epithetOf(text, mentions, cast, at)),
    );
  }
  for (const at of mentions.keys()) {
    const entity = cast.get(at);
    if (entity !== undefined && entity.first < 0) entity.first = at;
  }
  return cast;
}

/** "Kremlin spokesman" of "Kremlin spokesman Dmitry Peskov"; "Mr." alone is no role. */
function addPrintedRoles(
  text: string,
  mentions: readonly Mention[],
  cast: ReadonlyMap<number, Entity>,
): void {
  for (const [at, mention] of mentions.entries()) {
    const entity = cast.get(at);
    if (mention.kind !== "name" || entity === undefined) continue;
    for (const origin of originsOf(text, mention)) entity.origins.add(origin);
    if (mention.start === mention.head.start) continue;
    const role = withoutDeterminer(text.slice(mention.start, mention.head.start));
    if (isRole(role)) addRole(entity, role);
  }
}

/** It must end in a title or role noun that is more than a form of address. */
function isRole(prefix: string): boolean {
  const last = roleOf(prefix).noun;
  if (/^(?:mr|mrs|ms|miss|mx|sir|madam|madame)$/.test(last)) return false;
  return TITLES.has(last) || isRoleNoun(last);
}

function linkRole(
  text: string,
  mentions: readonly Mention[],
  cast: Map<number, Entity>,
  role: number,
  name: number,
): void {
  const entity = cast.get(name);
  const mention = mentions[role];
  if (entity === undefined || mention === undefined || entity.kind !== "person") return;
  cast.set(role, entity);
  addRole(entity, slice(text, mention));
  entity.gender ??= mention.gender;
}

/** "the mayor" is whoever is called mayor, the latest first, or whoever was just named; "a mayor" and a role nobody has is somebody unnamed. */
function standaloneRole(
  phrase: string,
  mention: Mention,
  cast: ReadonlyMap<number, Entity>,
  at: number,
  epithet: () => Entity | null,
): Entity {
  const known = isIndefinite(phrase) ? null : holderOf(phrase, mention, cast, at);
  if (known !== null) return known;
  const meant = epithet();
  const entity = meant ?? createEntity("person", withoutDeterminer(phrase), false);
  entity.gender ??= mention.gender;
  addRole(entity, phrase);
  return entity;
}

/** "one", "another", "a third": somebody whom nothing tells from others. */
function isUnnamed(phrase: string): boolean {
  return /^(?:one|another|others|some|many|several|both|neither|a (?:second|third|fourth|fifth))$/iu.test(
    phrase,
  );
}

function isIndefinite(phrase: string): boolean {
  return /^(?:an?|one|another|some|any|every|each|two|three)\s/i.test(phrase);
}

/** Who holds the role best among those before, the nearest of several that do equally; or else, as in headlines,
 * among those named later. */
function holderOf(
  phrase: string,
  mention: Mention,
  cast: ReadonlyMap<number, Entity>,
  at: number,
): Entity | null {
  const search: Search = { asked: roleOf(phrase), gender: mention.gender, best: null, fit: LEAST_FIT };
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) consider(search, cast.get(before));
  if (search.best !== null || /^(?:his|her|their|its|my|our)\s/i.test(phrase)) return search.best;
  for (let after = at + 1; after < at + REACH; after++) {
    const entity = cast.get(after);
    if (entity?.named === true) consider(search, entity);
  }
  return search.best;
}

interface Search {
  readonly asked: Role;
  readonly gender: Gender;
  best: Entity | null;
  fit: number;
}

function consider(search: Search, entity: Entity | undefined): void {
  if (entity === undefined || entity === search.best || !couldBe(entity, search)) return;
  const fit = roleFit(entity, search.asked);
  if (fit <= search.fit) return;
  search.best = entity;
  search.fit = fit;
}

function couldBe(entity: Entity, { gender }: Pick<Mention, "gender">): boolean {
  if (entity.kind !== "person") return false;
  const own = genderOf(entity);
  return gender === null || own === null || own === gender;
}
