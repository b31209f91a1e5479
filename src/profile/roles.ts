/** Where articles say who somebody is → the roles that they print, each once. */

import { namings } from "../answer/by-introduction.ts";
import { citePassage } from "../answer/cite.ts";
import type { Holdings, Statement } from "../answer/holdings.ts";
import { introducingSentences } from "../answer/introductions.ts";
import { byDate } from "../domain/order.ts";
import type { PrintedRole } from "../domain/profile.ts";
import { type Article, type Citation, type Span, type Speaker, slice } from "../domain.ts";

/** Articles that are read for roles, the newest, and roles that are told. */
const MOST_READ = 200;
const MOST_ROLES = 12;
/** Statements of one article whose credit is read for a role. */
const MOST_OF_ARTICLE = 20;

/** The one printed last first. */
export function rolesOf(statements: readonly Statement[], holdings: Holdings): PrintedRole[] {
  const roles = new Map<string, Printed[]>();
  for (const own of byArticle(statements).slice(0, MOST_READ))
    for (const printed of printedIn(own, holdings)) {
      const key = printed.text.toLowerCase();
      roles.set(key, [...(roles.get(key) ?? []), printed]);
    }
  return [...roles.values()].flatMap(inAllArticles).slice(0, MOST_ROLES);
}

/** The newest article first. */
function byArticle(statements: readonly Statement[]): Statement[][] {
  const articles = new Map<Article, Statement[]>();
  for (const one of statements)
    articles.set(one.passage.article, [...(articles.get(one.passage.article) ?? []), one]);
  return [...articles].sort(([one], [other]) => byDate(one, other)).map(([, own]) => own);
}

/** A role in one article. */
interface Printed {
  readonly text: string;
  readonly citation: Citation;
}

/** Those that this very article gives them, where it prints them beside their name or for them. */
function printedIn(statements: readonly Statement[], holdings: Holdings): Printed[] {
  const found = new Map<string, Printed>();
  for (const statement of statements.slice(0, MOST_OF_ARTICLE)) {
    const speaker = statement.quotation.speaker;
    if (speaker === null || speaker.roles.every((role) => found.has(role))) continue;
    for (const [role, printed] of rolesBy(speaker, statement, holdings))
      if (!found.has(role)) found.set(role, printed);
  }
  return [...found.values()];
}

function rolesBy(speaker: Speaker, statement: Statement, holdings: Holdings): [string, Printed][] {
  const places = [
    ...namings(speaker, statement, holdings),
    ...introducingSentences(speaker, statement, holdings),
  ];
  return places.flatMap(([passage, within]) => {
    const sentence = within ?? passage.span;
    const words = slice(passage.article.text, sentence);
    const names = namesIn(words, speaker);
    return speaker.roles.flatMap((role): [string, Printed][] => {
      const at = placesOf(role, words).find((place) => stands(place, names, words));
      if (at === undefined) return [];
      const span = { start: sentence.start + at.start, end: sentence.start + at.end };
      return [[role, { text: slice(passage.article.text, span), citation: citePassage(passage, sentence) }]];
    });
  });
}

/** In a sentence, from its beginning. */
function namesIn(words: string, { name, aliases }: Speaker): Span[] {
  const forms = [name, ...aliases].filter((form) => form !== "");
  return forms.flatMap((form) => placesOf(form, words));
}

/** Beside the name, with nothing but small words between: "the FBI director chastised Lind" doesn't say who she is. */
function stands(role: Span, names: readonly Span[], words: string): boolean {
  return names.some((name) => {
    const between = role.end <= name.start ? [role.end, name.start] : [name.end, role.start];
    const [from = 0, to = 0] = between;
    return from <= to && to - from <= FARTHEST && isSmall(words.slice(from, to));
  });
}

/** Characters. */
const FARTHEST = 40;
const SMALL: ReadonlySet<string> = new Set(
  "who is was has had been the a an its his her their our my former late then now also as of for".split(" "),
);

/** "The party's former leader, " says as well who that is; a verb or a full stop doesn't. */
function isSmall(between: string): boolean {
  if (/[.;!?“”"]/u.test(between)) return false;
  return (between.match(/[\p{L}’'-]+/gu) ?? []).every(
    (word) => SMALL.has(word.toLowerCase()) || /[’']s$/u.test(word),
  );
}

/** As whole words, whatever the case; none where letters change their number with their case. */
function placesOf(sought: string, words: string): Span[] {
  const [part, within] = [sought.toLowerCase(), words.toLowerCase()];
  if (part === "" || within.length !== words.length || part.length !== sought.length) return [];
  const found: Span[] = [];
  for (let at = within.indexOf(part); at >= 0; at = within.indexOf(part, at + part.length))
    if (!LETTER.test(within.charAt(at - 1)) && !LETTER.test(within.charAt(at + part.length)))
      found.push({ start: at, end: at + part.length });
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** `printed`: the newest first. */
function inAllArticles(printed: readonly Printed[]): PrintedRole[] {
  const dates = printed.flatMap(({ citation }) => citation.article.published ?? []).sort();
  return printed
    .slice(0, 1)
    .map((last) => ({ ...last, articles: printed.length, from: dates[0] ?? null, to: dates.at(-1) ?? null }));
}
