/** Countries and bodies that go by several names: a question about "the US" is one about "the United States". */
import type { Token } from "../text/analyse.ts";

/** By the terms of a longer or another name, the term that stands for all of them here. */
const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ["unit state", "us"],
  ["usa", "us"],
  ["america", "us"],
  ["unit kingdom", "uk"],
  ["britain", "uk"],
  ["european union", "eu"],
  ["unit nation", "un"],
]);

/** The words, each name as one and under one term; most texts have none and are given as they are. */
export function withOneName(tokens: readonly Token[]): readonly Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) continue;
    const pair = next === undefined ? undefined : ONE_NAME.get(`${token.term} ${next.term}`);
    const term = pair ?? ONE_NAME.get(token.term);
    const { end } = pair === undefined || next === undefined ? token : next;
    named.push(term === undefined ? token : { ...token, term, end });
    if (pair !== undefined) at += 1;
  }
  return named;
}

/** Whether any of the names that a term stands for is printed; `knows` tells it of a term. */
export function isPrintedName(term: string, knows: (term: string) => boolean): boolean {
  if (knows(term)) return true;
  return [...ONE_NAME].some(([name, one]) => one === term && name.split(" ").every(knows));
}
