/** A message with several quotations in marks → a question for each, with what is said of all of them. */
import type { Span } from "../domain.ts";
import { composed, counts, type Message, NAME, wordsBetween } from "./message.ts";

/** Words; fewer in marks are a nickname or a title rather than a quotation. */
const LEAST_WORDS = 4;

export function hasSeveralQuotations(message: Message): boolean {
  return quotationsIn(message).length > 1;
}

/** Null where there are not several, or they belong together: a cue stands between them, or one is meant against the other. */
export function splitQuotations(message: Message): readonly string[] | null {
  const { text } = message;
  const quotations = quotationsIn(message);
  const [first, last] = [quotations[0], quotations.at(-1)];
  if (first === undefined || last === undefined || quotations.length < 2) return null;
  const head = text.slice(0, first.start).replace(/\(?\b1[).:]\s*$/u, "");
  const tail = text.slice(last.end);
  const isCounted = counts(head) || counts(tail);
  const between = quotations.slice(1).map(({ start }, at) => text.slice(quotations[at]?.end, start));
  if (!between.every((words) => isList(words, isCounted))) return splitClaims(message, quotations);
  return quotations.map(({ start, end }) => composed(head, text.slice(start, end), tail));
}

/** With their marks. */
function quotationsIn({ text, marked }: Message): Span[] {
  return marked
    .filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/u).length >= LEAST_WORDS)
    .map(({ start, end }) => ({ start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) }));
}

const LISTED = /^[\s,.]*(?:(?:and|n|plus|also|who (?:said|wrote)|[+&/;•*]|\(?[2-9][).:])[\s,:]*)+$/iu;
const BESIDE = /^[\s,;–—-]+$/u;

function isList(between: string, isCounted: boolean): boolean {
  return LISTED.test(between) || (isCounted && BESIDE.test(between));
}

const CLAIMS: readonly RegExp[] = [
  new RegExp(`(?<=^|[^nNdPfz])(${NAME})q&(${NAME})q[^qnN]*$`, "du"),
  new RegExp(`^[^qnN]*q(${NAME})[,?:]?&q(${NAME})[^qnN]*$`, "du"),
];

/** "A: “…” and B: “…”": whose each is said to be stands on the same side of both. */
function splitClaims(message: Message, quotations: readonly Span[]): readonly string[] | null {
  const { text, letters, items } = message;
  for (const pattern of CLAIMS) {
    const names = pattern.exec(letters)?.indices?.slice(1) ?? [];
    const [first, last] = [names[0], names.at(-1)];
    if (first === undefined || last === undefined || quotations.length !== names.length) continue;
    const head = Math.min(items[first[0]]?.start ?? 0, quotations[0]?.start ?? 0);
    const tail = Math.max(items[last[1] - 1]?.end ?? 0, quotations.at(-1)?.end ?? 0);
    return quotations.map(({ start, end }, at) => {
      const [from, to] = names[at] ?? [0, 0];
      const words = [wordsBetween(message, from, to), text.slice(start, end)];
      const isBefore = (items[from]?.start ?? 0) < start;
      return composed(text.slice(0, head), ...(isBefore ? words : words.toReversed()), text.slice(tail));
    });
  }
  return null;
}
