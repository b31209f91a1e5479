/** Names with asterisks for most of their letters that sign words on a line of their own: "– An** Re****". Each is one name, as printed. */

import type { Mention } from "../mentions/mention.ts";
import type { Token } from "./tokens.ts";

const DASH = /^[-–—―]$/u;
/** Words and marks of such a line. */
const LONGEST = 12;

/** The mentions, and one for each such line instead of those in it. */
export function withMasked(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const masked = tokens.flatMap((_, at) => maskedAt(tokens, at) ?? []);
  if (masked.length === 0) return [...mentions];
  const all: Mention[] = [];
  let next = 0;
  for (const name of masked) {
    while ((mentions[next]?.start ?? name.end) < name.start) next = take(mentions, next, all);
    const { sentence } = mentions[next] ?? all.at(-1) ?? name;
    all.push({ ...name, sentence });
    while ((mentions[next]?.start ?? name.end) < name.end) next += 1;
  }
  while (next < mentions.length) next = take(mentions, next, all);
  return all;
}

function take(mentions: readonly Mention[], at: number, into: Mention[]): number {
  const mention = mentions[at];
  if (mention !== undefined) into.push(mention);
  return at + 1;
}

function maskedAt(tokens: readonly Token[], at: number): Mention | null {
  const dash = tokens[at];
  if (dash === undefined || !DASH.test(dash.lower) || tokens[at - 1]?.paragraph === dash.paragraph)
    return null;
  let last = at;
  while (tokens[last + 1]?.paragraph === dash.paragraph) last += 1;
  const line = tokens.slice(at + 1, last + 1);
  const [first, end] = [line[0], line.at(-1)];
  if (first === undefined || end === undefined || line.length > LONGEST || !isMasked(line)) return null;
  const head = { start: first.start, end: end.end };
  return {
    ...head,
    head,
    kind: "name",
    gender: null,
    possessive: false,
    sentence: 0,
    governed: false,
    reporting: false,
  };
}

function isMasked(line: readonly Token[]): boolean {
  const isPart = (token: Token) => (token.kind === "word" ? token.capital : /^\*+$/.test(token.lower));
  return (
    line.every(isPart) && line.some(({ kind }) => kind === "word") && line.some(({ kind }) => kind === "mark")
  );
}
