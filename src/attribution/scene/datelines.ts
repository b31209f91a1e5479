/** Where a story was filed: "HARROWMERE, Mont. — ", "LONDON (Wire) - ". A place that says nothing. */
import { ABSENT } from "../../domain/absent.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Token } from "./tokens.ts";

/** Tokens before the dash: two or three words, a state, a wire in brackets. */
const LONGEST_DATELINE = 9;
const DASH = /^[-–—]$/;

/** The mentions but for those that stand before the dash of a dateline. */
export function withoutDatelines(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Mention[] {
  const datelines = tokens.flatMap((token, place) => {
    const end = token.paragraph === tokens[place - 1]?.paragraph ? -1 : endOfDateline(text, tokens, place);
    return end < 0 ? [] : [{ start: token.start, end }];
  });
  let next = 0;
  return mentions.filter(({ start, end }) => {
    while ((datelines[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return start < (datelines[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Character where the dash stands, or -1. The place is printed in capitals. */
function endOfDateline(text: string, tokens: readonly Token[], place: number): number {
  const first = tokens[place];
  const word = first === undefined ? "" : text.slice(first.start, first.end);
  if (word.length < 3 || !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(word)) return ABSENT;
  for (let at = place + 1; at <= place + LONGEST_DATELINE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.paragraph !== first?.paragraph) return ABSENT;
    if (DASH.test(token.lower)) return token.start;
    if (token.kind === "run" || (token.kind === "word" && !token.capital)) return ABSENT;
  }
  return ABSENT;
}
