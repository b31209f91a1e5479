/** The people of an article by name: whole names first, then who a bare surname or given name means at each place. */

import type { Gender } from "../../language/language.ts";
import { isOneStepOff } from "../../text/edit-distance.ts";
import type { Mention } from "../mentions/mention.ts";
import { addForm, createEntity, type Entity, genderOf } from "./entity.ts";
import { agree, comparable, isTail, type NameParts } from "./names.ts";
import { type PrintedName, printedNames } from "./printed-names.ts";

/** Letters from which on one wrong letter is rather a misprint than another surname. */
const MISPRINT_LENGTH = 6;

/** Whole mentions that are counted to choose between bearers of a surname; later ones change nothing. */
const MOST_COUNTED = 50;
/** Different names up to which misprints are looked for: no article has more, and a list of names would take for ever. */
const MOST_MISPRINTED = 300;

interface Person {
  readonly entity: Entity;
  readonly parts: NameParts;
  /** Numbers of the first mentions that print the whole name, or the surname with a form of address. */
  readonly whole: number[];
  /** How often the whole name is printed. */
  named: number;
}

/** People by surname, by given name and by nickname. */
type People = Map<string, Person[]>;

/** The entity of each name mention, by mention number. */
export function peopleOf(text: string, mentions: readonly Mention[]): ReadonlyMap<number, Entity> {
  const names = printedNames(text, mentions);
  const people: People = new Map();
  const found = new Map<number, Entity>();
  const record = (name: PrintedName, entity: Entity): void => {
    for (const at of name.mentions) found.set(at, entity);
  };
  for (const name of names) if (isWhole(name)) record(name, addWhole(people, name));
  absorbTails(people, found);
  const bare = countBare(names);
  // "Mr. Lind" says that there is one, before the bare Lind of a headline is asked for.
  for (const isAddressed of [true, false])
    for (const name of names)
      if (name.parts.words.length === 1 && name.bySurname === isAddressed)
        record(name, addPart(people, name, bare));
  return found;
}

function addWhole(people: People, name: PrintedName): Entity {
  const family = people.get(name.parts.words.at(-1) ?? "") ?? [];
  const known = family.find(
    ({ parts, entity }) => agree(parts, name.parts) && !against(entity.gender, name.gender),
  );
  if (known === undefined) return addPerson(people, name);
  if (isWhole(name)) known.named += 1;
  if (known.whole.length < MOST_COUNTED) known.whole.push(name.mentions[0]);
  addForms(known.entity, name);
  known.entity.gender ??= name.gender;
  return known.entity;
}

function addPerson(people: People, name: PrintedName): Entity {
  const entity = createEntity("person", name.printed, true);
  entity.gender = name.gender;
  addForms(entity, name);
  const person: Person = {
    entity,
    parts: name.parts,
    whole: [name.mentions[0]],
    named: Number(isWhole(name)),
  };
  const nickname = name.nickname === null ? [] : [comparable(name.nickname)];
  for (const word of new Set([name.parts.words.at(-1) ?? "", name.parts.words[0] ?? "", ...nickname])) {
    const bearers = people.get(word);
    if (bearers === undefined) people.set(word, [person]);
    else bearers.push(person);
  }
  return entity;
}

function isWhole({ parts }: PrintedName): boolean {
  return parts.words.length > 1;
}

function addForms(entity: Entity, { printed, nickname }: PrintedName): void {
  addForm(entity, printed);
  if (nickname === null) return;
  addForm(entity, nickname);
  addForm(entity, `${nickname} ${printed.slice(printed.lastIndexOf(" ") + 1)}`);
}

/** "Vale Ortega" is who "Marta Vale Ortega" is. */
function absorbTails(people: People, found: Map<number, Entity>): void {
  for (const [surname, family] of people) {
    for (const tail of family) {
      if (tail.parts.words.at(-1) !== surname) continue;
      const whole = family.find(({ parts }) => isTail(tail.parts.words, parts.words));
      if (whole === undefined) continue;
      for (const form of tail.entity.forms.values()) addForm(whole.entity, form);
      for (const mention of tail.whole) found.set(mention, whole.entity);
      remove(people, tail);
    }
  }
}

function remove(people: People, { parts, entity }: Person): void {
  for (const word of [parts.words.at(-1) ?? "", parts.words[0] ?? ""]) {
    const bearers = people.get(word) ?? [];
    people.set(
      word,
      bearers.filter((person) => person.entity !== entity),
    );
  }
}

function addPart(people: People, name: PrintedName, bare: ReadonlyMap<string, number>): Entity {
  const word = name.parts.words[0] ?? "";
  const bearers = (people.get(word) ?? []).filter((person) => fits(person, name));
  const meant = calledSo(bearers, bare.get(word) ?? 0);
  const person = choose(meant, name.mentions[0]) ?? misprinted(people, word);
  if (person === null) return addWhole(people, name);
  // "Mr. Hale" told the two Hales apart, and so do the bare Hales after it.
  if (name.bySurname && person.whole.length < MOST_COUNTED) person.whole.push(name.mentions[0]);
  addForm(person.entity, name.printed);
  person.entity.gender ??= name.gender;
  return person.entity;
}

/** How often each surname or given name stands alone. */
function countBare(names: readonly PrintedName[]): ReadonlyMap<string, number> {
  const bare = new Map<string, number>();
  for (const { parts, bySurname } of names) {
    const [word = ""] = parts.words;
    if (parts.words.length === 1 && !bySurname) bare.set(word, (bare.get(word) ?? 0) + 1);
  }
  return bare;
}

/** Whole names of one bearer from which on they tell him apart; as many as this share of the bare ones; and so many to one of another's. */
const TOLD_APART = { names: 4, share: 0.75, times: 2 } as const;

/** Whoever is called Eric Lind each time is told apart so from the Lind whom the article calls Lind. */
function calledSo(bearers: readonly Person[], bare: number): readonly Person[] {
  const others = bearers.filter(
    (person) =>
      person.named < Math.max(TOLD_APART.names, TOLD_APART.share * bare) ||
      !bearers.some((other) => other !== person && other.named * TOLD_APART.times <= person.named),
  );
  return others.length === 0 ? bearers : others;
}

/** "Tom Jr." isn't Tom; "Mrs. Lind" isn't Tom Lind, and "Mr. Lind" isn't Lind Berg. */
function fits(person: Person, name: PrintedName): boolean {
  const { entity, parts } = person;
  if (name.bySurname && !isSurname(person, name.parts.words[0] ?? "")) return false;
  if (name.parts.suffix !== "" && name.parts.suffix !== parts.suffix) return false;
  return !against(genderOf(entity), name.gender);
}

/** The nearest bearer, null where there is none. */
function choose(bearers: readonly Person[], at: number): Person | null {
  let best: Person | null = null;
  for (const person of bearers) if (best === null || nearness(person, at) > nearness(best, at)) best = person;
  return best;
}

/** A surname one letter off the only one like it, and long enough that this is no other name. */
function misprinted(people: People, word: string): Person | null {
  if (word.length < MISPRINT_LENGTH || word.includes("*") || people.size > MOST_MISPRINTED) return null;
  const near = new Set<Person>();
  for (const [name, bearers] of people) {
    if (!isOneStepOff(name, word)) continue;
    for (const person of bearers) if (isSurname(person, name)) near.add(person);
  }
  const [only, another] = near;
  return only !== undefined && another === undefined ? only : null;
}

function isSurname({ parts }: Person, word: string): boolean {
  return parts.words.length > 1 && parts.words.at(-1) === word;
}

/** Whole mentions so far count, the latest a little more: the person an article is about keeps the bare surname. */
function nearness({ whole }: Person, at: number): number {
  let score = 0;
  for (const mention of whole) score += mention < at ? 1 + 1 / (at - mention) : 0.1;
  return score;
}

function against(one: Gender, other: Gender): boolean {
  return one !== null && other !== null && one !== other;
}
