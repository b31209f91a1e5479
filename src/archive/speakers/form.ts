/** All appearances under one form of a name ("Ada Lind", "Lind"), and what they say of its bearer, kept by counting. */
import type { Gender } from "../../language/language.ts";
import type { Texts } from "../counts.ts";
import { type Appearance, inOrder } from "./appearance.ts";
import {
  type Change,
  changeBy,
  roleWordsOf,
  shortFormsOf,
  type Tallies,
  talliesOf,
  tell,
} from "./tallies.ts";

export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  /** The words in a row. */
  readonly name: string;
  readonly suffix: string;
  readonly anonymous: boolean;
  /** In order; never empty while the form is known. */
  members: readonly Appearance[];
  /** Null where it has one member. */
  tallies: Tallies | null;
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
  /** Null: never any. */
  guests: Set<Form> | null;
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
    tallies: null,
    pieces: 0,
    cluster: null,
  };
}

export function enter(form: Form, appearance: Appearance): Change {
  const [only] = form.members;
  form.pieces += appearance.pieces ?? 0;
  form.members = form.members.toSpliced(placeIn(form.members, appearance), 0, appearance);
  if (only === undefined) return changeBy(appearance);
  form.tallies ??= talliesOf(only);
  return tell(form.tallies, appearance, 1);
}

export function leave(form: Form, appearance: Appearance): Change {
  form.pieces -= appearance.pieces ?? 0;
  form.members = form.members.toSpliced(placeIn(form.members, appearance), 1);
  if (form.tallies === null) return changeBy(appearance);
  const change = tell(form.tallies, appearance, -1);
  if (form.members.length === 1) form.tallies = null;
  return change;
}

/** Counted at once where they aren't kept: whoever needs one of them only asks for that. */
export function tallied(form: Form): Tallies {
  return form.tallies ?? talliesOf(firstOf(form));
}

export function namesIn({ tallies, members }: Form): Iterable<string> {
  return tallies?.names.keys() ?? members.map(({ speaker }) => speaker.name);
}

export function rolesIn(form: Form): Texts {
  return form.tallies?.roles ?? new Set(form.members.flatMap(({ speaker }) => speaker.roles));
}

export function roleWordsIn(form: Form): Texts {
  return form.tallies?.roleWords ?? roleWordsOf(form.members);
}

export function shortFormsIn(form: Form): Iterable<string> {
  return form.tallies?.shortForms.keys() ?? form.members.flatMap(shortFormsOf);
}

export function articlesIn({ tallies, members }: Form): Texts {
  return tallies?.articles ?? new Set(members.map(({ articleId }) => articleId));
}

export function firstOf({ members: [first] }: Form): Appearance {
  if (first === undefined) throw new Error("A form without appearances is forgotten");
  return first;
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

/** A name that singles somebody out by itself. */
export function isWhole({ words, anonymous }: Form): boolean {
  return words.length > 1 && !anonymous;
}

export function isPerson({ tallies, members }: Form): boolean {
  return tallies?.kinds.has("person") ?? members.some(({ speaker }) => speaker.kind === "person");
}

/** By their first appearances. */
export function byFirst(one: Form, other: Form): number {
  return inOrder(firstOf(one), firstOf(other));
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
