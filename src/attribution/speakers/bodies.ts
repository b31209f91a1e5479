/** The bodies and documents of an article: one entity for "Harrowmere Town Council", "the council" and "HTC". */

import { ABSENT } from "../../domain/absent.ts";
import { slice } from "../../domain.ts";
import { INSTITUTION_WORDS } from "../../language/english/nouns-data.ts";
import type { Mention } from "../mentions/mention.ts";
import { addForm, addRole, createEntity, type Entity, label } from "./entity.ts";
import { bodyBefore, MOST_IN_CLAUSE } from "./kinds.ts";
import { comparable } from "./names.ts";
import { withoutDeterminer } from "./roles.ts";
import { isReceiving, isSpeechless, LONGEST_RECEIVED } from "./speechless.ts";

/** The entity of each group and document mention, by mention number. An all-capital surname is its bearer's. */
export function bodiesOf(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<number, Entity>,
): ReadonlyMap<number, Entity> {
  const bodies = printedBodies(text, mentions);
  const found = new Map<number, Entity>();
  const byForm = new Map<string, Entity>();
  const surnames = formsOf(people);
  const abbreviated = new Set<string>();
  for (const body of bodies.filter(({ named }) => named)) {
    const bearer = body.printed === body.printed.toUpperCase() ? surnames.get(body.key) : undefined;
    const entity = bearer ?? entityFor(body, byForm);
    found.set(body.at, entity);
    if (bearer !== undefined || (abbreviated.has(body.printed) && !isBracketAfter(text, body))) continue;
    abbreviated.add(body.printed);
    addAbbreviations(text, body, entity, byForm);
  }
  const named = (at: number) => found.get(at) ?? bodyOf(people.get(at));
  const byNoun = namesByNoun(text, mentions, bodies, named);
  for (const body of bodies.filter(({ named }) => !named)) {
    // "The company that runs the lock, Weir Works," is its own name's before it is another company.
    const isBare = body.definite && body.key === body.noun;
    const meant = isBare ? (named(nameBeside(text, mentions, body.at)) ?? nearest(byNoun, body)) : null;
    found.set(body.at, meant ?? entityFor(body, byForm));
  }
  return found;
}

interface PrintedBody {
  /** Number of the mention. */
  readonly at: number;
  readonly mention: Mention;
  /** Without determiner. */
  readonly printed: string;
  readonly key: string;
  /** The last word of its head: "council". */
  readonly noun: string;
  readonly named: boolean;
  /** "the", "its", "that": it was mentioned before, or will be. */
  readonly definite: boolean;
}

function printedBodies(text: string, mentions: readonly Mention[]): PrintedBody[] {
  const bodies: PrintedBody[] = [];
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "group" && mention.kind !== "document") continue;
    const whole = slice(text, mention);
    const printed = label(withoutDeterminer(whole));
    const head = comparable(slice(text, mention.head));
    const noun = head.slice(head.lastIndexOf(" ") + 1);
    const named = isNamed(printed, whole, mention);
    const before = text.slice(Math.max(0, mention.start - LONGEST_RECEIVED), mention.start);
    if (isSpeechless(printed, noun, named) || isReceiving(before)) continue;
    bodies.push({
      at,
      mention,
      printed,
      key: comparable(printed),
      noun,
      named,
      definite: /^(?:the|its|their|that|this)\s/i.test(whole),
    });
  }
  return bodies;
}

/** Has a capital that is more than the head of its sentence ("Officials", "Critics of the plan"). */
function isNamed(printed: string, whole: string, { gender }: Mention): boolean {
  if (/\s\S*\p{Lu}/u.test(printed)) return true;
  return /^\p{Lu}/u.test(printed) && (printed !== whole || gender !== "plural");
}

function entityFor({ mention, printed, key, named }: PrintedBody, byForm: Map<string, Entity>): Entity {
  const author = mention.kind === "document" ? authorOf(printed) : null;
  const known = byForm.get(key) ?? byForm.get(comparable(author ?? printed)) ?? ofNation(key, byForm);
  if (known !== undefined) return known;
  const entity = createEntity(mention.kind === "document" ? "document" : "group", author ?? printed, named);
  if (author !== null) {
    addRole(entity, printed);
    byForm.set(comparable(author), entity);
  }
  entity.gender = mention.gender;
  byForm.set(key, entity);
  return entity;
}

/** "The Danish FSA" is the Danish Food Safety Agency: its initials behind the first word of its name. */
function ofNation(key: string, byForm: ReadonlyMap<string, Entity>): Entity | undefined {
  const [nation = "", initials, more] = key.split(" ");
  const known = initials === undefined || more !== undefined ? undefined : byForm.get(initials);
  const [name = ""] = known?.forms.keys() ?? [];
  return name.startsWith(`${nation} `) && name !== key ? known : undefined;
}

/** "A Harbour Inspection Office report" is that office's word; "the Lind report" may be about Lind. */
function authorOf(printed: string): string | null {
  const author = /^(?<author>\p{Lu}.* (?<last>\p{Lu}\p{L}+)) \p{Ll}+$/u.exec(printed)?.groups;
  return author?.author !== undefined && INSTITUTION_WORDS.has(author.last?.toLowerCase() ?? "")
    ? author.author
    : null;
}

function formsOf(people: ReadonlyMap<number, Entity>): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>();
  for (const entity of new Set(people.values())) {
    for (const form of entity.forms.keys()) {
      forms.set(form, entity);
      forms.set(form.slice(form.lastIndexOf(" ") + 1), entity);
    }
  }
  return forms;
}

interface Place {
  readonly at: number;
  readonly entity: Entity;
}

/** Single named bodies by the noun of their names, or by the one that stands in apposition to them, in order. */
function namesByNoun(
  text: string,
  mentions: readonly Mention[],
  bodies: readonly PrintedBody[],
  entityOf: (at: number) => Entity | undefined,
): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { at, noun, named, mention } of bodies) {
    const entity = entityOf(named ? at : nameBeside(text, mentions, at));
    if (entity === undefined || mention.gender === "plural") continue;
    for (const called of BUSINESSES.has(noun) ? [noun, BUSINESS] : [noun]) {
      const same = places.get(called);
      if (same === undefined) places.set(called, [{ at, entity }]);
      else same.push({ at, entity });
    }
  }
  return places;
}

/** Each may be called by the others: "the group that owns it, Velmar, …; the company says". */
const BUSINESSES: ReadonlySet<string> = new Set(["company", "firm", "group", "business"]);
const BUSINESS = "any business";

/** A name that its neighbours have shown to be a body's. */
function bodyOf(entity: Entity | undefined): Entity | undefined {
  return entity?.kind === "group" ? entity : undefined;
}

/** Number of the mention that names a body by commas: "the group, Harbour Watch,", "Harbour Watch, the group that …"; -1 for none. */
function nameBeside(text: string, mentions: readonly Mention[], at: number): number {
  const [before, mention, after] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (mention === undefined) return ABSENT;
  const clause = clauseAfter(text, mentions, at);
  if (clause !== ABSENT) return clause;
  const isOpen = after !== undefined && /^,\s$/u.test(text.slice(mention.end, after.start));
  if (isOpen && /^[,.)]/u.test(text.slice(after.end, after.end + 1))) return at + 1;
  const follows =
    before !== undefined && !before.possessive && /^,\s$/u.test(text.slice(before.end, mention.start));
  return follows &&
    /^(?:[,.]|\s(?:that|which|of|for|behind|in)\s)/u.test(text.slice(mention.end, mention.end + 8))
    ? at - 1
    : ABSENT;
}

/** Number of the name that follows a clause on the body. */
function clauseAfter(text: string, mentions: readonly Mention[], at: number): number {
  for (let after = at + 1; after <= at + 1 + MOST_IN_CLAUSE; after += 1)
    if (bodyBefore(text, mentions, after) === at) return after;
  return ABSENT;
}

/** The last one before, or else the first one after. */
function nearest(places: ReadonlyMap<string, Place[]>, { noun, at }: PrintedBody): Entity | null {
  const same = places.get(noun) ?? [];
  const before = (others: readonly Place[]) => others.findLast((place) => place.at < at);
  const other = BUSINESSES.has(noun) ? before(places.get(BUSINESS) ?? []) : undefined;
  return (before(same) ?? other ?? same[0])?.entity ?? null;
}

function isBracketAfter(text: string, { mention }: PrintedBody): boolean {
  return text.startsWith(" (", mention.end);
}

const ABBREVIATION = /^ \(“?(\p{Lu}[\p{L}&.-]{1,9})”?\)/u;

/** "Office of Budget Review (OBR)", and the initials of a name where the article uses them later. */
function addAbbreviations(
  text: string,
  body: PrintedBody,
  entity: Entity,
  byForm: Map<string, Entity>,
): void {
  const { mention, printed } = body;
  const initials = (printed.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("");
  const bracketed = isBracketAfter(text, body)
    ? ABBREVIATION.exec(text.slice(mention.end, mention.end + 14))?.[1]
    : undefined;
  if (bracketed !== undefined && bracketed.charAt(0) === initials.charAt(0)) {
    addForm(entity, bracketed);
    byForm.set(comparable(bracketed), entity);
  }
  for (const short of shortFormsOf(initials.toLowerCase())) if (!byForm.has(short)) byForm.set(short, entity);
}

/** "The Chinese Center for Disease Control and Prevention" is the CDC: the initials, or three and more of them in a row. */
function shortFormsOf(initials: string): string[] {
  const short: string[] = initials.length < LEAST ? [] : [initials];
  for (let from = 0; from < Math.min(initials.length, MOST); from += 1)
    for (let to = from + LEAST + 1; to <= Math.min(initials.length, MOST); to += 1)
      short.push(initials.slice(from, to));
  return short;
}

/** Initials that tell a body, and letters of them that are looked at. */
const LEAST = 2;
const MOST = 8;
