/** Who is named in an article, found again by name, surname and office. */
import type { Speaker } from "../../domain.ts";
import type { Gender, Language } from "../../language/language.ts";
import { comparable } from "./names.ts";

export interface Bearer {
  /** Its lists grow while the article is read. */
  readonly speaker: Speaker & { readonly aliases: string[]; readonly roles: string[] };
  gender: Gender;
  /** A given name, an office or a verb of speech shows a person. */
  isPerson: boolean;
}

/** Phrases are as printed. */
export interface Roster {
  /** In order of `add`. */
  readonly bearers: () => readonly Bearer[];
  readonly add: (kind: Speaker["kind"], name: string) => Bearer;
  /** Everybody whose name is, or ends with, these words (comparable); a genitive's "s" is no part of it. */
  readonly named: (words: readonly string[]) => readonly Bearer[];
  readonly holding: (office: string) => readonly Bearer[];
  /** By the very phrase. */
  readonly called: (phrase: string) => Bearer | undefined;
  /** Another form of the name. */
  readonly print: (bearer: Bearer, form: string) => void;
  /** An office as printed, with the noun that it is found by; a form of address is none. */
  readonly appoint: (bearer: Bearer, phrase: string, noun?: string) => void;
  readonly withoutDeterminer: (phrase: string) => string;
}

export function createRoster({ lexemeOf }: Language): Roster {
  const bearers: Bearer[] = [];
  const byName = new Map<string, Bearer[]>();
  const byOffice = new Map<string, Bearer[]>();
  const lexeme = (word: string) => lexemeOf(word.toLowerCase().replace(/\.$/u, ""));
  const withoutDeterminer = (phrase: string): string => {
    const [first = "", ...rest] = phrase.trim().split(" ");
    return lexeme(first).determiner ? rest.join(" ") : phrase.trim();
  };
  return {
    bearers: () => bearers,
    add: (kind, name) => {
      const speaker = { name, aliases: [], roles: [], kind };
      const words = wordsOf(name);
      const bearer: Bearer = { speaker, gender: null, isPerson: lexeme(words[0] ?? "").givenName };
      bearers.push(bearer);
      for (const at of words.keys()) put(byName, words.slice(at).join(" "), bearer);
      return bearer;
    },
    named: (words) => {
      const whole = words.join(" ");
      return byName.get(whole) ?? byName.get(whole.replace(/s$/u, "")) ?? [];
    },
    holding: (office) => byOffice.get(comparable(office)) ?? [],
    called: (phrase) =>
      byName.get(comparable(phrase))?.find(({ speaker }) => comparable(speaker.name) === comparable(phrase)),
    print: ({ speaker: { name, aliases } }, form) => {
      if (form !== name && !aliases.includes(form)) aliases.push(form);
    },
    appoint: (bearer, phrase, noun) => {
      const words = withoutDeterminer(phrase).split(" ");
      const printed = words.filter((word) => word !== "" && !lexeme(word).title);
      const last = printed.at(-1);
      if (last === undefined) return;
      const office = printed.join(" ");
      const { roles } = bearer.speaker;
      if (!roles.includes(office)) roles.push(office);
      put(byOffice, comparable(noun ?? last), bearer);
      bearer.isPerson = true;
    },
    withoutDeterminer,
  };
}

function put(index: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [bearer]);
  else if (!known.includes(bearer)) known.push(bearer);
}

/** Comparable. */
export function wordsOf(name: string): string[] {
  return comparable(name).split(" ");
}
