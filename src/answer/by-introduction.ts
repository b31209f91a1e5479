/** "Who is Siobhán Quill?": where the articles say who somebody is, whether they quote or only name them. */

import { byDate } from "../domain/order.ts";
import { type Article, type Citation, type Passage, type Speaker, slice } from "../domain.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Asked, Thread } from "./asked.ts";
import { citePassage } from "./cite.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { introducingSentences } from "./introductions.ts";
import { shortened } from "./listed.ts";
import type { Place } from "./measure.ts";
import { cited, type Ruling } from "./ruling.ts";
import { meantBy } from "./speakers.ts";
import { bearing, describesPerson } from "./whom.ts";

/** Null where the question asks for more, or for nobody whom an article names. */
export function rulingOnWho({ reading, thread }: Asked, holdings: Holdings, most: number): Ruling | null {
  const question = reading.question.trim().replace(/\s+/gu, " ");
  const name = nameAskedFor(question);
  if (name === undefined) return null;
  const isOfShown = THAT_ONE.test(name);
  const people = isOfShown ? whoWasShown(thread) : meantBy(name, peopleCalled(name, holdings));
  const [person] = people;
  if (isOfShown && person === undefined) return null;
  const told = (all: readonly Citation[]): Ruling | null => {
    const ruling = cited("found-passage", all);
    return ruling === null ? null : shortened(ruling, most, reading, holdings);
  };
  if (person === undefined) return told(mentionsOf(name, holdings));
  if (people.length > 1 && !describesPerson(name))
    return { verdict: "ambiguous-speaker", choice: people.map((one) => one.name).sort() };
  return told(introductionsOf(people, holdings));
}

/** With nothing else but small talk around it. */
const WHO_IS =
  /^(?:(?:so|and|but|hey|hi|ok|okay|wait|sorry|btw|remind me|again)\b[\s,.:-]{0,3}){0,3}who(?:['’]?s|\s(?:is|was|are|were))\s(?<name>[^,?!\s]{1,30}(?:\s[^,?!\s]{1,30}){0,6}?)(?:\s(?:again|please|pls|plz|exactly|anyway)){0,2}\s?[?!.]{0,5}$/iu;

/** "Who does he play for", "which club is Quill with", "what's her job": asked of nobody whom the articles don't introduce. */
const WHAT_THEY_ARE = [
  /^(?:(?:so|and|but|ok|okay|wait)\b[\s,.:-]{0,3}){0,2}(?:who|where|(?:which|what) (?:agency|club|company|firm|paper|party|school|team)) does (?<name>[^,?!\s]{1,30}(?:\s[^,?!\s]{1,30}){0,4}?) (?:belong to|work|(?:play|speak|work) for)\s?[?!.]{0,5}$/iu,
  /^(?:(?:so|and|but|ok|okay|wait)\b[\s,.:-]{0,3}){0,2}(?:which|what) (?:agency|club|company|firm|paper|party|school|team) is (?<name>[^,?!\s]{1,30}(?:\s[^,?!\s]{1,30}){0,4}?) (?:at|from|in|with)\s?[?!.]{0,5}$/iu,
  /^(?:(?:so|and|but|ok|okay|wait)\b[\s,.:-]{0,3}){0,2}what(?:['’]?s|\s(?:is|was)) (?<name>his|her|their|[^,?!\s]{1,30}(?:\s[^,?!\s]{1,30}){0,3}?['’]s) (?:job|occupation|position|role|title)\s?[?!.]{0,5}$/iu,
];

function nameAskedFor(question: string): string | undefined {
  const found = [WHO_IS, ...WHAT_THEY_ARE].map((pattern) => pattern.exec(question)?.groups?.name);
  return found.find((name) => name !== undefined)?.replace(/['’]s$/u, "");
}

/** "Who is she", "who's that": of whoever was shown first. */
const THAT_ONE = /^(?:s?he|his|her|that|this|they|their|it)$/iu;

function whoWasShown({ statements: [first] }: Thread): readonly Speaker[] {
  const speaker = first?.speaker ?? null;
  return speaker?.kind === "person" ? [speaker] : [];
}

function peopleCalled(name: string, holdings: Holdings): readonly Speaker[] {
  const bare = withoutArticle(name);
  const called = describesPerson(bare) ? holdings.speakersNamed(bare) : bearing(bare, holdings);
  return [...called].filter(({ kind }) => kind === "person");
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?) /iu, "");
}

interface Introduction {
  readonly citation: Citation;
  /** Whether it says what they are. */
  readonly tells: boolean;
}

/** One sentence of each article, those that hold what somebody is first, then the newest. */
function introductionsOf(people: readonly Speaker[], holdings: Holdings): Citation[] {
  const known = new Map<Article, Introduction>();
  for (const speaker of people)
    for (const statement of holdings.statementsBy(speaker)) {
      const { article } = statement.passage;
      if (known.get(article)?.tells === true || holdings.successor(article) !== null) continue;
      const found = introducing(speaker, statement, holdings);
      if (found !== null && (found.tells || !known.has(article))) known.set(article, found);
    }
  return [...known.values()]
    .sort((a, b) => Number(b.tells) - Number(a.tells) || byDate(a.citation.article, b.citation.article))
    .map(({ citation }) => citation);
}

/** By the whole name, which a namesake hasn't, or else by where the statement is credited. */
function introducing(speaker: Speaker, statement: Statement, holdings: Holdings): Introduction | null {
  const places = [
    ...namings(speaker, statement, holdings),
    ...introducingSentences(speaker, statement, holdings),
  ];
  const tells = ([{ article, span }, within]: Place): boolean => {
    const text = slice(article.text, within ?? span).toLowerCase();
    return speaker.roles.some((role) => text.includes(role.toLowerCase()));
  };
  const place = places.find(tells) ?? places[0];
  if (place === undefined) return null;
  const [passage, span] = place;
  return { citation: citePassage(passage, span ?? passage.span), tells: tells(place) };
}

/** Of somebody who says nothing: the sentence of each article that names them first, the newest first. */
function mentionsOf(name: string, holdings: Holdings): Citation[] {
  const words = tokenize(withoutArticle(name));
  // "The mayor" and "he" are no names.
  if (describesPerson(name) || words.every(({ stop }) => stop)) return [];
  const asked = words.map(({ word }) => word);
  const found = holdings.search(name, LOOKED_INTO, ["body"]).map(({ passage }) => passage.article);
  return [...new Set(found)]
    .filter((article) => holdings.successor(article) === null)
    .sort(byDate)
    .flatMap((article) => {
      const [first] = holdings.passagesOf(article).flatMap((passage) => namedIn(passage, asked, holdings));
      return first ?? [];
    });
}

const LOOKED_INTO = 20;

/** Only with capitals, and not where a sentence begins, since any word has one there; "George Bush" may have more names between. */
function namedIn(passage: Passage, asked: readonly string[], holdings: Holdings): Citation[] {
  const { article, zone, span } = passage;
  if (zone !== "body") return [];
  const names = holdings
    .words(passage)
    .map((word) => (/^\p{Lu}/u.test(slice(article.text, word)) ? word : null));
  return names.flatMap((first, at) => {
    if (first === null || !standsFrom(at, asked, names)) return [];
    const sentence = sentenceAround(article.text, span, { start: first.start, end: first.end });
    const before = article.text.slice(sentence.start, first.start);
    return /^\P{L}*$/u.test(before) ? [] : [citePassage(passage, sentence)];
  });
}

/** `names`: the words of a passage that have a capital, in order, null for any other. */
function standsFrom(at: number, asked: readonly string[], names: readonly (Token | null)[]): boolean {
  let next = 0;
  for (const name of names.slice(at, at + asked.length + BETWEEN)) {
    if (name === null) return false;
    if (name.word === asked[next]) next += 1;
    else if (next === 0) return false;
    if (next === asked.length) return true;
  }
  return false;
}

/** Other names between those asked for at most. */
const BETWEEN = 2;

/** The first sentence of the body that has the whole name. */
export function namings({ name }: Speaker, { passage: { article } }: Statement, holdings: Holdings): Place[] {
  for (const passage of holdings.passagesOf(article)) {
    const at = passage.zone === "body" ? slice(article.text, passage.span).indexOf(name) : -1;
    if (at < 0) continue;
    const start = passage.span.start + at;
    return [[passage, sentenceAround(article.text, passage.span, { start, end: start + name.length })]];
  }
  return [];
}
