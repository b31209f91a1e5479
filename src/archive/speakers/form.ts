/** All appearances under one form of a name ("Ada Lind", "Lind"), and what they say of its bearer, kept by counting. */
import { comparable } from "../../attribution/speakers/names.ts";
import type { Gender } from "../../language/language.ts";
import { type Counts, count } from "../counts.ts";
import { type Appearance, inOrder } from "./appearance.ts";
import { roleRead } from "./role-read.ts";

export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  /** The words in a row. */
  readonly name: string;
  readonly suffix: string;
  readonly anonymous: boolean;
  /** In order; never empty while the form is known. */
  readonly members: Appearance[];
  readonly names: Counts;
  /** Names among them. */
  readonly aliases: Counts;
  readonly kinds: Counts;
  readonly roles: Counts;
  readonly roleWords: Counts;
  /** What else may mean its bearer: surname and other endings of a person's name, aliases of a body. */
  readonly shortForms: Counts;
  /** By id. */
  readonly articles: Counts;
  /** Pieces of quotations. */
  pieces: number;
  /** Whom it means; null until that is known. */
  cluster: Cluster | null;
}

/** The forms that mean one person or body. */
export interface Cluster {
  /** Whole names in the order in which they joined, fullest first; or the one form that stands apart. */
  readonly forms: readonly Form[];
  /** Bare surnames, abbreviations and roles that can mean nobody else. */
  readonly guests: Set<Form>;
}

/** Those that came or went altogether. */
export interface Change {
  readonly roles: readonly string[];
  readonly shortForms: readonly string[];
}

/** Without members. */
export function formFor(appearance: Appearance): Form {
  const { parts, anonymous } = appearance;
  return {
    key: appearance.form,
    words: parts.words,
    name: parts.words.join(" "),
    suffix: parts.suffix,
    anonymous,
    members: [],
    names: new Map(),
    aliases: new Map(),
    kinds: new Map(),
    roles: new Map(),
    roleWords: new Map(),
    shortForms: new Map(),
    articles: new Map(),
    pieces: 0,
    cluster: null,
  };
}

export function enter(form: Form, appearance: Appearance): Change {
  form.members.splice(placeIn(form.members, appearance), 0, appearance);
  return change(form, appearance, 1);
}

export function leave(form: Form, appearance: Appearance): Change {
  form.members.splice(placeIn(form.members, appearance), 1);
  return change(form, appearance, -1);
}

/** Of the appearance, or where it belongs: by halves, since a name may have thousands. */
function placeIn(members: readonly Appearance[], appearance: Appearance): number {
  let [from, to] = [0, members.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = members[middle];
    if (other !== undefined && inOrder(other, appearance) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function change(form: Form, appearance: Appearance, by: 1 | -1): Change {
  const { articleId, speaker } = appearance;
  form.pieces += by * (appearance.pieces ?? 0);
  count(form.articles, articleId, by);
  count(form.names, speaker.name, by);
  count(form.kinds, speaker.kind, by);
  for (const alias of [speaker.name, ...speaker.aliases]) count(form.aliases, alias, by);
  const roles = speaker.roles.filter((role) => count(form.roles, role, by));
  for (const role of roles) for (const word of roleRead(role).words) count(form.roleWords, word, by);
  return { roles, shortForms: shortFormsOf(appearance).filter((short) => count(form.shortForms, short, by)) };
}

function shortFormsOf({ speaker, parts: { words } }: Appearance): readonly string[] {
  if (speaker.kind !== "person") return speaker.aliases.map(comparable);
  return words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
}

/** A name that singles somebody out by itself. */
export function isWhole({ words, anonymous }: Form): boolean {
  return words.length > 1 && !anonymous;
}

export function isPerson({ kinds }: Form): boolean {
  return kinds.has("person");
}

/** By their first appearances. */
export function byFirst(one: Form, other: Form): number {
  const [first, second] = [one.members[0], other.members[0]];
  if (first === undefined || second === undefined) throw new Error("A form without appearances is forgotten");
  return inOrder(first, second);
}

/** Titles tell before given names do, and the first that tells is right. */
export function genderIn(forms: readonly Form[]): Gender {
  return firstIn(forms, "titleGender") ?? firstIn(forms, "givenGender");
}

function firstIn(forms: readonly Form[], evidence: "titleGender" | "givenGender"): Gender {
  for (const { members } of forms) {
    for (const member of members) if (member[evidence] !== null) return member[evidence];
  }
  return null;
}
