/** A message as typed → what it may be asking for: slots, each with a weight. Pure, and local to the message: who is somebody in the
 * coverage it doesn't know, and nothing that it reads is a gate. */

import type { AskedWord, Reading, SpeakerPhrase } from "../domain/reading.ts";
import type { Span } from "../domain.ts";
import { ACTS, CHAT, REQUEST, SHORTHAND, TAKES } from "../language/english/asking-data.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { datesIn } from "../text/dates.ts";
import { followsOf } from "./follows.ts";
import { wantsOf } from "./wants.ts";
import { markedStretches } from "./wording.ts";

/** Longer messages are read up to here; a pasted article is no question. */
export const MOST_CHARACTERS = 4000;

export function read(text: string): Reading {
  const { typed, marked, framed } = frame(text);
  const wordings = marked.map(({ start, end }) => typed.slice(start, end).trim());
  const items = itemsOf(framed);
  const speakers = speakerPhrases(items, framed);
  const dates = datesIn(framed);
  return {
    question: text,
    wordings,
    words: contentOf(items, framed, dates),
    speakers,
    act: actIn(items),
    wants: wantsOf(framed),
    claims: claimsIn(items, framed),
    dates,
    remembered: rememberedIn(items, framed),
    follows: followsOf(framed, items),
  };
}

/** The text as it is read, of one length with the typed one; `framed` has no words in marks. */
export function frame(text: string): { typed: string; marked: readonly Span[]; framed: string } {
  const typed = text.slice(0, MOST_CHARACTERS).replace(/[\u2018\u2019`´]/gu, "'");
  const marked = meantWordForWord(markedStretches(typed), typed);
  return { typed, marked, framed: without(marked, typed) };
}

function without(marked: readonly Span[], typed: string): string {
  return marked.reduce(
    (rest, { start, end }) => rest.slice(0, start) + MARKED.repeat(end - start) + rest.slice(end),
    typed,
  );
}

/** One or two words in marks, in a question that names two things beside them, only name what it is about: the “mill” sale. */
function meantWordForWord(marked: readonly Span[], typed: string): readonly Span[] {
  const isShort = ({ start, end }: Span): boolean => tokenize(typed.slice(start, end)).length < SHORT;
  if (!marked.some(isShort)) return marked;
  const kinds = itemsOf(without(marked, typed)).map(({ kind }) => kind);
  const naming = kinds.filter((kind) => kind === "n" || kind === "N").length;
  const isSaid = /[st][xv,]{0,3}q/u.test(kinds.join(""));
  return naming < NAMING || isSaid ? marked : marked.filter((span) => !isShort(span));
}

const SHORT = 3;
const NAMING = 2;

/** Stands for a letter in marks; a character of no script. */
const MARKED = "\uFFFC";

/** What a word does in a question, a letter each: a auxiliary, w question word, s verb of speaking, t noun for what was said, o "about",
 * f "from", c "according", p pronoun, x chat, v other small word, n any other word, N one with 's; "," a break, q words in marks. */
export type Kind = "a" | "w" | "s" | "t" | "o" | "f" | "c" | "p" | "x" | "v" | "n" | "N" | "," | "q";

export interface Item {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly token: Token | null;
}

const AUXILIARY =
  /^(?:did|do|does|has|have|had|is|was|are|were|will|would|can|could|should|didnt|doesnt|dont|hasnt|havent|hadnt|isnt|wasnt|wont)$/u;
const ASKING =
  /^(?:who|whos|whose|whom|what|whats|when|whens|where|wheres|why|whys|how|hows|which|whod|whatd|whyd)$/u;
const ABOUT = /^(?:about|on|over|regarding|re|abt|concerning|bout)$/u;
const FROM = /^(?:from|by|per|of)$/u;
const PRONOUN =
  /^(?:he|she|they|him|her|them|his|their|hes|shes|theyre|himself|herself|themselves|it|its|itself)$/u;

export function itemsOf(framed: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const token of tokenize(framed)) {
    items.push(...breaksIn(framed, at, token.start));
    items.push({ kind: kindOf(token, framed), start: token.start, end: token.end, token });
    at = token.end;
  }
  return nounsApart([...items, ...breaksIn(framed, at, framed.length)]);
}

/** "What did the Lind report find": a verb of speaking before another is a noun, if it follows one. */
function nounsApart(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const isNoun =
      (item.kind === "s" || item.kind === "t") &&
      items[at + 1]?.kind === "s" &&
      /[nNv]/u.test(items[at - 1]?.kind ?? "");
    return isNoun ? { ...item, kind: "n" } : item;
  });
}

function breaksIn(framed: string, from: number, to: number): Item[] {
  const between = framed.slice(from, to);
  const items: Item[] = [];
  if (between.includes(MARKED)) items.push({ kind: "q", start: from, end: to, token: null });
  else if (BREAK.test(between) && !isAbbreviated(framed, from, between))
    items.push({ kind: ",", start: from, end: to, token: null });
  return items;
}

const BREAK = /[,;:?!()…–—\n]|\.(?=\s|$|\.)|\s-+\s|\s[+&/]\s/u;

/** "Sen. Lind", "dr. lind": a full stop that ends no sentence. */
function isAbbreviated(framed: string, at: number, between: string): boolean {
  return between.trimEnd() === "." && ABBREVIATION.test(framed.slice(0, at));
}

const ABBREVIATION =
  /(?:^|[\s-])(?:\p{Lu}\p{L}{0,3}|mr|mrs|ms|dr|sen|gov|rep|gen|lt|col|capt|prof|rev|st|jr|sr|vs|acc)$/u;

function kindOf({ word, term, start, end, stop }: Token, framed: string): Kind {
  if (AUXILIARY.test(word)) return "a";
  if (ASKING.test(word)) return "w";
  if (word === "according" || word === "acc") return "c";
  if (ABOUT.test(word)) return "o";
  if (FROM.test(word)) return "f";
  if (PRONOUN.test(word)) return "p";
  const isName = /^\p{Lu}\p{Ll}/u.test(framed.slice(start, end)) && start > 0;
  if (!isName && TAKES.has(term)) return "t";
  if (!isName && ACTS.has(term) && !isAgent(word, term)) return "s";
  if (CHAT.has(word)) return "x";
  if (REQUEST.has(word)) return "x";
  if (stop) return "v";
  return /['’]s?$/u.test(framed.slice(start, end)) || framed.slice(end, end + 1) === "'" ? "N" : "n";
}

/** "Reporters" do what the verb of the same stem says. */
function isAgent(word: string, term: string): boolean {
  return /ers?$/u.test(word) && !term.endsWith("er");
}

/** A name, a role or a description: content words with small ones between. */
const NP = "(?:v{0,2}(?:[nN](?:[nNvf]{0,5}[nN])?))";

/** Words that ask for what somebody said whom a pronoun stands for. */
const OF_THEM = "(?:[wa][xv]{0,2}p[xv]{0,3}[st]|cv{0,2}p|p[xvn]{0,2}t)";

interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly by: SpeakerPhrase["by"];
}

/** Where in a question whoever is to be heard is named; the first group is the name. Read off the kinds of its words. */
const RULES: readonly Rule[] = [
  // Of rules that are as likely the first counts: "what did his spokesman say" isn't about just any spokesman.
  { by: "companion", weight: 1, pattern: new RegExp(`p(${NP})[vxp]{0,3}[st]`, "gd") },
  { by: "companion", weight: 1, pattern: new RegExp(`^[x,v]{0,6}w?op(${NP})`, "gd") },
  { by: "subject", weight: 1, pattern: new RegExp(`a[xvp]{0,6}(${NP})[vxpw]{0,6}[st]`, "gd") },
  { by: "subject", weight: 1, pattern: new RegExp(`c[fv]?(${NP})`, "gd") },
  { by: "from", weight: 1, pattern: new RegExp(`(?:t|x)[xv]{0,6}f(${NP})`, "gd") },
  { by: "possessive", weight: 1, pattern: /((?:v?[nv]{0,4})N)[nvx]{0,2}t/dg },
  // "Lind, what did she say".
  { by: "opening", weight: 1, pattern: new RegExp(`^[x,vt]{0,8}(${NP})(?=[^q]*,[^q]*${OF_THEM})`, "gd") },
  // "Lind - what are the traders told?"
  {
    by: "label",
    weight: 0.9,
    pattern: new RegExp(`^[x,vt]{0,3}(${NP}),(?=[xv]{0,2}(?:w[xvn]{0,3})?a)`, "gd"),
  },
  { by: "take", weight: 0.9, pattern: new RegExp(`(?:^|,|x|wa?(?=v))(${NP})t+(?:$|[of,xv])`, "gd") },
  // "Lind (the mayor) on the ferry".
  {
    by: "opening",
    weight: 0.9,
    pattern: new RegExp(`(?:^|,|x)[xvt]{0,6}(${NP})(?:,[nvxf]{1,5},)?[xv]{0,6}o`, "gd"),
  },
  { by: "subject", weight: 0.8, pattern: new RegExp(`(?:^|[,xtv])(${NP})[xvap]{0,6}s`, "gd") },
  { by: "which", weight: 0.6, pattern: new RegExp(`w(${NP})[xva]{0,6}s`, "gd") },
  { by: "beside", weight: 0.7, pattern: new RegExp(`q,?[xvwa]{0,6}(${NP})`, "gd") },
  { by: "beside", weight: 0.7, pattern: new RegExp(`(${NP})[xvs]{0,6},?q`, "gd") },
  { by: "about", weight: 0.75, pattern: new RegExp(`^[x,v]{0,6}w?op?(${NP})`, "gd") },
  { by: "opening", weight: 0.5, pattern: new RegExp(`^[x,vt]{0,8}(${NP})`, "gd") },
  { by: "bare", weight: 1, pattern: new RegExp(`^[x,v]{0,8}(${NP})[xt,]{0,8}$`, "gd") },
];

/** Opens no name: "to the traders", "in the ferry story". */
const NO_NAME = /^(?:at|in|for|with|to|into|near|behind|during|since|after|before|than|as)$/u;

/** Where the one who is asked for speaks ("who called X …"): those named after it are spoken of. */
function whoActs(kinds: string, items: readonly Item[]): number {
  const match = /w[axpv]{0,8}s/u.exec(kinds);
  const asking = match === null ? undefined : items[match.index]?.token?.word;
  const act = match === null ? undefined : items[match.index + match[0].length - 1];
  return act !== undefined && asking?.startsWith("who") === true ? act.end : Number.POSITIVE_INFINITY;
}

/** The first verb of speaking; a noun of the same letters where an auxiliary stands before it ("what did X promise"). */
function actIn(items: readonly Item[]): string | null {
  const auxiliary = items.findIndex(({ kind }) => kind === "a");
  const act = items.find(
    ({ kind, token }, at) =>
      kind === "s" || (kind === "t" && auxiliary >= 0 && at > auxiliary && ACTS.has(token?.term ?? "")),
  );
  return act?.token?.word ?? null;
}

/** "Did X say", but not "what did X say"; "X said Y, right?". */
function claimsIn(items: readonly Item[], framed: string): boolean {
  const kinds = items.map(({ kind }) => kind).join("");
  const match = CLAIM.exec(kinds);
  return (match !== null && !/w[^,]*$/u.test(kinds.slice(0, match.index))) || DOUBTS.test(framed);
}

const CLAIM = new RegExp(`a[xvp]{0,6}(?:${NP}|p)[vxp]{0,6}[st]`, "u");
const DOUBTS =
  /\bis it true\b|\bright\?|\by\/n\b|\b(?:did|has|does|is|was)n'?t (?:he|she|they|it)\b|\bor am i\b/iu;

/** Likeliest first; the same words once. */
function speakerPhrases(items: readonly Item[], framed: string): SpeakerPhrase[] {
  const kinds = items.map(({ kind }) => kind).join("");
  if (endingWho(kinds, items) !== null && !kinds.startsWith("q")) return [];
  const found = new Map<string, SpeakerPhrase>();
  const named = whoActs(kinds, items);
  for (const { pattern, weight, by } of RULES) {
    for (const match of kinds.matchAll(pattern)) {
      const [from, to] = match.indices?.[1] ?? [0, 0];
      const phrase = phraseOf(items.slice(from, to), framed);
      if (phrase === null || (by !== "which" && phrase.start >= named)) continue;
      const before = found.get(phrase.text);
      if (before === undefined || before.weight < weight) found.set(phrase.text, { ...phrase, weight, by });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.start - b.start);
}

/** Without its 's; null where it opens as no name does. */
function phraseOf(words: readonly Item[], framed: string): (Span & { readonly text: string }) | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || NO_NAME.test(first.token?.word ?? "")) return null;
  const { start } = first;
  const { end } = last;
  return { text: framed.slice(start, end).replace(/['’]s?$/u, ""), start, end };
}

/** "did X say (that) …", "who said …", "… – who said that": what is left. */
const AFTER_ACT = [/a[xv]{0,6}[nN][nNvf]*[vxp]{0,6}s/du, /a[xvp]{1,6}s/du, /w[axpv]{0,8}s/du];
const BEFORE_ACT = /,?[x]*w[axpvs]{0,8},?$/du;
/** Opens or ends what is remembered, and is none of it. */
const OPENING = /^(?:\s|[,:;–—-]|that\b|the words?\b|the phrase\b|something like\b|(?:smth|sth) like\b)+/iu;
const GAP = String.raw`[\s,;:–—?!.-]`;
const TAG = "(?:right|correct|true|y/n|real|really|lol|pls|please)";
/** No end begins behind what would be of it, or a message of blanks would take the square of its time. */
const ENDING = new RegExp(String.raw`(?<!${GAP}|\b${TAG})(?:${GAP}|\b${TAG}\b)+$`, "iu");

function rememberedIn(items: readonly Item[], framed: string): string | null {
  const kinds = items.map(({ kind }) => kind).join("");
  const trimmed = (words: string): string | null => {
    const rest = words.replace(OPENING, "").replace(ENDING, "").replaceAll(MARKED, "").trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : null;
  };
  const end = endingWho(kinds, items);
  if (end !== null) return trimmed(framed.slice(0, items[end]?.start ?? 0));
  for (const pattern of AFTER_ACT) {
    const match = pattern.exec(kinds);
    const last = match === null ? undefined : items[match.index + match[0].length - 1];
    if (last !== undefined) return trimmed(framed.slice(last.end));
  }
  return items.length >= LEAST_REMEMBERED ? trimmed(framed) : null;
}

/** Words. */
const LEAST_REMEMBERED = 3;

/** Where "… – who said that" begins, if a message ends so and says something before it. */
function endingWho(kinds: string, items: readonly Item[]): number | null {
  const end = BEFORE_ACT.exec(kinds);
  if (end === null || end.index < LEAST_REMEMBERED) return null;
  const asking = items[end.index + end[0].indexOf("w")]?.token?.word;
  return asking?.startsWith("who") === true ? end.index : null;
}

/** What a word that only asks is worth beside one that names something. */
const ASKS = 0.2;

function contentOf(items: readonly Item[], framed: string, dates: readonly string[]): AskedWord[] {
  const words = items.flatMap(({ kind, token }): AskedWord[] => {
    if (token === null) return [];
    const { word, term, start, end } = token;
    const meant = SHORTHAND.get(word) ?? [];
    const also = meant.flatMap((one) => tokenize(one).map((other) => other.term));
    const base = { term, word, start, end, also };
    if (kind === "n" || kind === "N") return [{ ...base, weight: CHAT.has(word) ? 0 : 1 }];
    if (kind === "s" || kind === "t") return [{ ...base, weight: ASKS }];
    if (kind === "x" && REQUEST.has(word)) return [{ ...base, weight: ASKS / 2 }];
    return [];
  });
  const isDate = ({ start, end }: AskedWord): boolean =>
    dates.some((date) => {
      const at = framed.indexOf(date);
      return at >= 0 && at <= start && end <= at + date.length;
    });
  return fewOfEach(words.filter((word) => word.weight > 0 && !isDate(word)));
}

/** How often one word counts: a message of one word a thousand times is no question of a thousand. */
const MOST_OF_EACH = 3;

/** The first few of each. */
export function fewOfEach(words: readonly AskedWord[]): AskedWord[] {
  const counts = new Map<string, number>();
  return words.filter(({ term }) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= MOST_OF_EACH;
  });
}
