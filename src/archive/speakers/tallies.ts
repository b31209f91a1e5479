/** What the appearances of a name say of its bearer: counted where it has several, read off the only one where it hasn't, as nine of ten. */
import { comparable } from "../../attribution/speakers/names.ts";
import { type Counts, count, type Texts } from "../counts.ts";
import type { Appearance } from "./appearance.ts";
import { roleRead } from "./role-read.ts";

export interface Tallies {
  readonly names: Counts;
  /** Names among them. */
  readonly aliases: Counts;
  readonly kinds: Counts;
  readonly roles: Counts;
  readonly roleWords: Counts;
  /** What else may mean the bearer: surname and other endings of a person's name, aliases of a body. */
  readonly shortForms: Counts;
  /** By id. */
  readonly articles: Counts;
}

/** Those that came or went altogether. */
export interface Change {
  readonly roles: readonly string[];
  readonly shortForms: readonly string[];
}

export function talliesOf(appearance: Appearance): Tallies {
  const tallies: Tallies = {
    names: new Map(),
    aliases: new Map(),
    kinds: new Map(),
    roles: new Map(),
    roleWords: new Map(),
    shortForms: new Map(),
    articles: new Map(),
  };
  tell(tallies, appearance, 1);
  return tallies;
}

/** One more (by 1), or one less. */
export function tell(tallies: Tallies, appearance: Appearance, by: 1 | -1): Change {
  const { articleId, speaker } = appearance;
  count(tallies.articles, articleId, by);
  count(tallies.names, speaker.name, by);
  count(tallies.kinds, speaker.kind, by);
  for (const alias of [speaker.name, ...speaker.aliases]) count(tallies.aliases, alias, by);
  const roles = speaker.roles.filter((role) => count(tallies.roles, role, by));
  for (const role of roles) for (const word of roleRead(role).words) count(tallies.roleWords, word, by);
  const shortForms = shortFormsOf(appearance).filter((short) => count(tallies.shortForms, short, by));
  return { roles, shortForms };
}

/** Of the only one. */
export function changeBy(appearance: Appearance): Change {
  return {
    roles: [...new Set(appearance.speaker.roles)],
    shortForms: [...new Set(shortFormsOf(appearance))],
  };
}

export function roleWordsOf(appearances: readonly Appearance[]): Texts {
  const [role, ...others] = appearances.flatMap(({ speaker }) => speaker.roles);
  if (role !== undefined && others.length === 0) return roleRead(role).words;
  return new Set([role ?? [], others].flat().flatMap((one) => [...roleRead(one).words]));
}

export function shortFormsOf({ speaker, parts: { words } }: Appearance): readonly string[] {
  if (speaker.kind !== "person") return speaker.aliases.map(comparable);
  return words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
}
