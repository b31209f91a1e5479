/** The words of a message, each by what it does in a question. */
import { ACTS, CHAT, REQUEST, TAKES } from "../language/english/asking-data.ts";
import { type Token, tokenize } from "../text/analyse.ts";

/** Stands for a letter in marks; a character of no script. */
export const MARKED = "\uFFFC";

/** Stands before a place, a time or whoever something is done to. */
export const PREPOSITION = /^(?:at|in|for|with|to|into|near|behind|during)$/u;

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
  return inItsPlace([...items, ...breaksIn(framed, at, framed.length)], framed);
}

/** What the words beside it make of one. */
function inItsPlace(items: readonly Item[], framed: string): Item[] {
  return items.map((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    return { ...item, kind: kindBeside(item, { before, after }, framed) };
  });
}

interface Beside {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

function kindBeside(item: Item, beside: Beside, framed: string): Kind {
  const { kind, token } = item;
  if (/[wpav]/u.test(kind) && isInitials(item, beside.before, framed)) return "n";
  // "What does Lind make of it".
  if (MAKE.test(token?.word ?? "") && beside.after?.token?.word === "of") return "s";
  return kind === "s" || kind === "t" ? speechBeside(item, kind, beside) : kind;
}

const MAKE = /^ma(?:kes?|de|king)$/u;

/** "What did the Lind report find": a verb of speaking before another is a noun, if it follows one; and behind "the", "his" or "Lind's" it is
 * one of speech ("the talks"), or tells which ("the state budget"). */
function speechBeside({ token }: Item, kind: Kind, { before, after }: Beside): Kind {
  if (token?.word === "back" && before?.kind === "s") return "v";
  const isBeforeVerb = after?.kind === "s" && after.token?.word !== "back";
  if (isBeforeVerb && !VERB.test(token?.word ?? "") && /[nNv]/u.test(before?.kind ?? "")) return "n";
  const isNoun = kind === "s" && (before?.kind === "N" || DETERMINER.test(before?.token?.word ?? ""));
  if (!isNoun) return kind;
  return /[nN]/u.test(after?.kind ?? "") ? "n" : "t";
}

/** No noun in any place. */
const VERB = /^(?:sa(?:ys|id|ying)|t(?:ells|old|elling))$/u;

/** "The WHO", "the IT lot", "from the US": in a message that isn't all in capitals. */
function isInitials({ start, end }: Item, before: Item | undefined, framed: string): boolean {
  const word = framed.slice(start, end);
  return INITIALS.test(word) && before?.token?.word === "the" && framed !== framed.toUpperCase();
}

const INITIALS = /^\p{Lu}{2,5}$/u;

const DETERMINER = /^(?:the|an?|his|her|its|their|my|our|your|these|those|many|any|some|no)$/u;

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

/** As `tokenize` gives them. */
function termsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => tokenize(word)).map(({ term }) => term));
}

export const ACT_TERMS = termsOf(ACTS);
const TAKE_TERMS = termsOf(TAKES);

function kindOf({ word, term, start, end, stop }: Token, framed: string): Kind {
  if (AUXILIARY.test(word)) return "a";
  if (ASKING.test(word)) return "w";
  if (word === "according" || word === "acc") return "c";
  if (word === "thanks") return "x";
  if (ABOUT.test(word)) return "o";
  if (FROM.test(word)) return "f";
  if (PRONOUN.test(word)) return "p";
  const isName = /^\p{Lu}\p{Ll}/u.test(framed.slice(start, end)) && start > 0;
  if (!isName && TAKE_TERMS.has(term)) return "t";
  if (!isName && ACT_TERMS.has(term) && !isAgent(word, term)) return "s";
  if (CHAT.has(word)) return "x";
  if (REQUEST.has(word)) return "x";
  if (stop) return "v";
  return /['’]s?$/u.test(framed.slice(start, end)) || framed.slice(end, end + 1) === "'" ? "N" : "n";
}

/** "Reporters" do what the verb of the same stem says. */
function isAgent(word: string, term: string): boolean {
  return /ers?$/u.test(word) && !term.endsWith("er");
}
