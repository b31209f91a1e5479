/** Countries and bodies that go by several names: a question about "the US" is one about "the United States". */
import type { Token } from "../text/analyse.ts";

interface OtherName {
  /** Its terms; one or two. */
  readonly terms: readonly [string, string?];
  /** The term that stands for all names of it here. */
  readonly one: string;
}

const OTHER_NAMES: readonly OtherName[] = [
  { terms: ["unit", "state"], one: "us" },
  { terms: ["usa"], one: "us" },
  { terms: ["america"], one: "us" },
  { terms: ["unit", "kingdom"], one: "uk" },
  { terms: ["britain"], one: "uk" },
  { terms: ["european", "union"], one: "eu" },
  { terms: ["unit", "nation"], one: "un" },
];
/** Looked up for every word of hundreds of passages. */
const FIRST_TERMS: ReadonlySet<string> = new Set(OTHER_NAMES.map(({ terms }) => terms[0]));

/** A question's words, each name as one under one term. */
export function withOneName(tokens: readonly Token[]): Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const other = otherNameAt(tokens, at);
    if (token !== undefined) named.push(other === undefined ? token : { ...token, term: other.one });
    if (other?.terms[1] !== undefined) at += 1;
  }
  return named;
}

/** A text's words, and behind them the one term of each name among them: its single words stay what they are. */
export function withOtherNames(tokens: readonly Token[]): readonly Token[] {
  const names: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const other = otherNameAt(tokens, at);
    if (other !== undefined) names.push({ ...token, term: other.one });
  }
  return names.length === 0 ? tokens : [...tokens, ...names];
}

/** Whether any of the names that a term stands for is printed; `knows` tells it of a term. */
export function isPrintedName(term: string, knows: (term: string) => boolean): boolean {
  const names = OTHER_NAMES.filter(({ one }) => one === term);
  return knows(term) || names.some(({ terms }) => terms.every((part) => part === undefined || knows(part)));
}

function otherNameAt(tokens: readonly Token[], at: number): OtherName | undefined {
  const term = tokens[at]?.term ?? "";
  if (!FIRST_TERMS.has(term)) return undefined;
  const next = tokens[at + 1]?.term;
  return OTHER_NAMES.find(({ terms }) => terms[0] === term && (terms[1] === undefined || terms[1] === next));
}
