/** What a token is to reported speech wherever it stands. */
import { isConjunction, reportingVerb } from "../../language/english/reporting-verbs.ts";
import type { Token } from "../scene/tokens.ts";
import { classOf, codeOfVerb, endingOf, wordOf } from "./token-classes.ts";

export interface TokenReading {
  readonly word: number;
  readonly kind: number;
  readonly ending: number;
  /** What kind of reporting verb it is, 0 for none. */
  readonly verb: number;
  /** 0 for no letter, 1 small, 2 capital, 4 a run. */
  readonly shape: number;
  /** A mark or a conjunction: a clause may begin or end beside it. */
  readonly isJoint: boolean;
}

/** Reading a word costs ten times a look-up, and articles repeat their words: a memo of a pure function, bounded. */
const MOST_KNOWN = 20_000;
/** V8 keeps a longer piece of a text as a view of the text, so that a memo of it would keep the article. */
const LONGEST_KNOWN = 12;
const memos = { small: new Map<string, TokenReading>(), capital: new Map<string, TokenReading>() };

export function readingOf(token: Token): TokenReading {
  if (token.kind !== "word" || token.lower.length > LONGEST_KNOWN) return read(token);
  const memo = token.capital ? memos.capital : memos.small;
  const known = memo.get(token.lower);
  if (known !== undefined) return known;
  const reading = read(token);
  if (memo.size >= MOST_KNOWN) memo.clear();
  memo.set(token.lower, reading);
  return reading;
}

function read(token: Token): TokenReading {
  const { kind, lower } = token;
  return {
    word: wordOf(token),
    kind: classOf(token),
    ending: endingOf(token),
    verb: codeOfVerb(reportingVerb(lower), lower),
    shape: shapeOf(token),
    isJoint: kind === "mark" || isConjunction(lower),
  };
}

function shapeOf({ kind, capital, lower }: Token): number {
  if (kind === "run") return 4;
  if (capital) return 2;
  return /\p{L}/u.test(lower) ? 1 : 0;
}
