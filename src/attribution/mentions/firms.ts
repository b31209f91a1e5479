/** "Marks and Berg", "Harker, Pike & Sons": two names that an article prints together alone are a firm's, or are nobody's alone. */
import { genderOfGivenName } from "../../language/english/lexemes.ts";
import type { Mention } from "./mention.ts";

/** The mentions, such pairs as one body if one says something. Who is named by himself too is one of two people. */
export function withFirms(text: string, mentions: readonly Mention[]): Mention[] {
  const firms = firmsIn(text, mentions);
  if (firms.size === 0) return [...mentions];
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isFirm = before !== undefined && firms.has(text.slice(before.start, mention.end));
    if (isFirm) joined[joined.length - 1] = asBody(before, mention);
    else joined.push(mention);
  }
  return joined;
}

/** As printed. */
function firmsIn(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const pairs = new Map<string, { times: number; reports: boolean; names: readonly string[] }>();
  for (const [at, second] of mentions.entries()) {
    const first = mentions[at - 1];
    const names = first === undefined ? null : namesOf(text, first, second);
    if (first === undefined || names === null) continue;
    const printed = text.slice(first.start, second.end);
    const pair = pairs.get(printed) ?? { times: 0, reports: false, names };
    pair.times += 1;
    pair.reports ||= first.reporting || second.reporting;
    pairs.set(printed, pair);
  }
  const speaking = [...pairs].filter(([, { reports }]) => reports);
  const counts = speaking.length === 0 ? new Map<string, number>() : countsOf(text);
  const alone = speaking.filter(([, { times, names }]) => names.every((name) => counts.get(name) === times));
  return new Set(alone.map(([printed]) => printed));
}

/** The first name and the last word of the second; null where they may be two people's, or stand apart. */
function namesOf(text: string, first: Mention, second: Mention): readonly string[] | null {
  if (first.possessive || second.start - first.end > JOINT) return null;
  const between = text.slice(first.end, second.start);
  const later = text.slice(second.start, second.end);
  if (between !== " and " && !(between === ", " && later.includes("&"))) return null;
  const name = text.slice(first.start, first.end);
  const last = later.slice(later.lastIndexOf(" ") + 1);
  if (!isBare(first, name) || name.includes(" ") || isGiven(name)) return null;
  return isBare(second, later) && (later === last || !isGiven(later)) ? [name, last] : null;
}

/** Characters of " and ". */
const JOINT = 5;

/** A name of capitals without title or article. */
function isBare({ kind, start, head }: Mention, words: string): boolean {
  if (kind === "pronoun" || kind === "document" || start !== head.start) return false;
  return /^\p{Lu}\p{Ll}+(?: (?:& )?\p{Lu}\p{Ll}+)*$/u.test(words);
}

function isGiven(name: string): boolean {
  return genderOfGivenName(name.split(" ")[0]?.toLowerCase() ?? "") !== null;
}

/** How often each capital word is printed. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function asBody(first: Mention, second: Mention): Mention {
  const head = { start: first.head.start, end: second.head.end };
  const { start, governed } = first;
  return {
    ...second,
    kind: "group",
    gender: null,
    start,
    head,
    governed,
    reporting: first.reporting || second.reporting,
  };
}
