/** What kind of thing a question asks for, and whether a passage holds one that the question doesn't itself name. */

import { CALENDAR_NAME } from "../language/english/calendar-data.ts";
import { type Token, tokenize } from "../text/analyse.ts";

export interface WantedAnswer {
  readonly kind: "date" | "number" | "name";
  /** The question's own terms: a name among them answers nothing. */
  readonly asked: ReadonlySet<string>;
}

/** By the first word of asking alone: "what happened when" asks for no date. Null for any other question. */
export function wantedAnswer(question: string): WantedAnswer | null {
  const asking = FIRST_ASKING.exec(question);
  if (asking === null) return null;
  const asked = question.slice(asking.index);
  const kind = KINDS.find(({ begins }) => begins.test(asked))?.kind;
  if (kind === undefined || isAboutName(asked)) return null;
  return { kind, asked: new Set(tokenize(question).map(({ term }) => term)) };
}

export function holdsAnswer(text: string, { kind, asked }: WantedAnswer): boolean {
  switch (kind) {
    case "date":
      return DIGIT.test(text) || CALENDAR_WORD.test(text) || DISTANCE_WORD.test(text);
    case "number":
      return DIGIT.test(text) || NUMBER_WORD.test(text);
    case "name":
      return holdsOtherName(text, asked);
  }
}

const FIRST_ASKING = /\b(?:who|whom|whose|when|where|why|how|what|which)\b/iu;

const KINDS = [
  { kind: "date", begins: /^(?:when|(?:what|which) (?:year|date|day|month|decade|century)s?)\b/iu },
  {
    kind: "number",
    begins:
      /^(?:how (?:many|much|long|far|fast|old|tall|high|large|big|often|deep|wide|heavy)|(?:what|which) (?:age|percentage|number|population|rate))\b/iu,
  },
  {
    kind: "name",
    begins:
      /^(?:who|whom|whose|(?:what|which) (?:\p{L}+ )?(?:company|airline|network|organi[sz]ation|university|party|team|group|person|leader|president|governor|senator|actor|actress|singer|artist|celebrity|star)|what(?:['’]s| is| was| are| were) (?:\S+ ){0,6}names?)\b/iu,
  },
] as const;

/** "Who is Asta Lind?" has its name already, and asks for what she does. */
function isAboutName(asked: string): boolean {
  const words = asked.split(/[\s?]+/u).filter((word) => word !== "");
  const named = words.slice(2);
  return (
    /^who$/iu.test(words[0] ?? "") &&
    /^(?:is|was|are|were)$/iu.test(words[1] ?? "") &&
    named.length > 0 &&
    named.every((word) => /^\p{Lu}/u.test(word) && !/['’]s?$/u.test(word))
  );
}

const DIGIT = /\p{Nd}/u;
/** In capitals only: "may" and "sun" are other words. */
const CALENDAR_WORD = new RegExp(`\\b(?:${CALENDAR_NAME})\\b`, "u");
const DISTANCE_WORD = /\b(?:ago|yesterday|today|tomorrow|century|last (?:week|month|year))\b/iu;
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|couple|several)\b/iu;

function holdsOtherName(text: string, asked: ReadonlySet<string>): boolean {
  const tokens = tokenize(text);
  return tokens.some((token, at) => {
    if (token.stop || asked.has(token.term) || !isCapitalised(text, token)) return false;
    if (CALENDAR_WORD.test(text.slice(token.start, token.end))) return false;
    return !opensSentence(text, token) || continues(text, token, tokens[at + 1]);
  });
}

function isCapitalised(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Any word has a capital there, or after an opening mark. */
function opensSentence(text: string, { start }: Token): boolean {
  const before = text.slice(Math.max(0, start - 3), start).replace(/[\s"'“‘(]+$/u, "");
  return before === "" || /[.!?:]$/u.test(before);
}

/** A full name opens a sentence as two capitals. */
function continues(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start === token.end + 1 && isCapitalised(text, next);
}
