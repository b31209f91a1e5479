/** A message → its words and breaks, a letter each, so that its shape can be told by patterns over the letters. */
import type { Span } from "../domain.ts";
import { type Item, itemsOf, PREPOSITION } from "./items.ts";
import { frame } from "./read.ts";

export interface Message {
  readonly text: string;
  readonly marked: readonly Span[];
  readonly items: readonly Item[];
  /** A letter for each item: those of `Kind`, and & "and", t "one" too, W question word with its verb ("whens"), P "her", d "the", z "at", "of"; of
   * breaks ? ends a sentence, : heads what follows, "," any other, the number of a list too. */
  readonly letters: string;
}

export function messageOf(text: string): Message {
  const { marked, framed } = frame(text);
  const items = itemsOf(framed);
  return { text, marked, items, letters: items.map((item) => letterOf(item, framed)).join("") };
}

/** A name, a role or a description, over the letters. */
export const NAME = "(?:[dP]?[nN](?:[nNfzd]{0,5}[nN])?)";

/** The words of the items `from` up to, not with, `to`. */
export function wordsBetween({ text, items }: Message, from: number, to: number): string {
  const [first, last] = [items[from], items[to - 1]];
  return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
}

/** How many of these questions there are, or that there is more than one. */
const COUNT =
  /\b(?:both(?: of (?:them|these|those))?|each|respectively|(?:two|three|four|[234]|(?:a )?couple(?: of)?) (?:things?|bits?|qs?|questions?)\b|(?:two|three|four|[234]) (?=quot|lines?\b|to (?:check|verify)|for\b))/giu;

/** "1." of a list. */
const NUMBER = /(?<=\s|^)\(?[1-9]\)(?=\s)|^[1-9]\.(?=\s)/gu;

export function counts(text: string): boolean {
  return text.search(COUNT) >= 0;
}

/** The parts of a question as one line, without the count that holds for all questions together. */
export function composed(...parts: readonly string[]): string {
  const line = parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ")
    .replace(COUNT, "")
    .replace(NUMBER, "")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,:;?!]|\.(?: |$))/gu, "")
    .replace(/[,;](?=[:?!])/gu, "")
    .replace(/^[\s,;:+&–—-]+/u, "");
  return line.slice(0, endBefore(line, /[\s,;:+&]/u));
}

/** Where the text ends without the characters that only lead on. */
function endBefore(text: string, trailing: RegExp): number {
  let end = text.length;
  while (end > 0 && trailing.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const AND = /^(?:and|n|plus)$/u;
const ONE = /^ones?$/u;
const OATH = /^(?:wtf|wth|tf)$/u;
const CONTRACTED = /^(?:who|what|when|where|why|how)[sd]$/u;
const POSSESSIVE = /^(?:his|her|their|its)$/u;
const DETERMINER = /^(?:the|a|an|that|this|those|these|some|our|my|your)$/u;
const OF = /^(?:of|per)$/u;

function letterOf({ kind, token, start, end }: Item, framed: string): string {
  if (token === null) return kind === "q" ? "q" : breakOf(framed.slice(start, end));
  if (/^\d$/u.test(token.word) && /^(?:\)|\. )/u.test(framed.slice(end, end + 2))) return ",";
  if (AND.test(token.word)) return "&";
  if (OATH.test(token.word)) return "x";
  if (kind === "v" && ONE.test(token.word)) return "t";
  if (kind === "w" && CONTRACTED.test(token.word)) return "W";
  if (kind === "p" && POSSESSIVE.test(token.word)) return "P";
  if (kind === "v" && DETERMINER.test(token.word)) return "d";
  if ((kind === "v" && PREPOSITION.test(token.word)) || OF.test(token.word)) return "z";
  return kind;
}

function breakOf(between: string): string {
  if (/[+&]/u.test(between)) return "&";
  if (between.includes(":")) return ":";
  if (/[?;!\n]|\.(?!\.)/u.test(between)) return "?";
  return /[–—]|\s-+\s/u.test(between) ? ":" : ",";
}
