/** What a quoted run looks like from outside: how it opens and ends, how long it is, what stands beside it. */

import { ABSENT } from "../../domain/absent.ts";
import type { Language, ReportingVerb } from "../../language/language.ts";
import type { QuotedRun } from "../../text/quoted-runs.ts";
import { reportingVerbAt } from "./senses.ts";
import type { Token } from "./tokens.ts";

export interface Shape {
  readonly words: number;
  /** Every longer word has a capital: a title. */
  readonly titled: boolean;
  readonly opensCapital: boolean;
  /** Last character of the words: comma, stop (with ! ? …), or none. */
  readonly ending: "comma" | "stop" | "none";
  /** The run's token opens its sentence in the narration. */
  readonly opensSentence: boolean;
  /** Has a verb or pronoun of a whole clause. */
  readonly clausal: boolean;
  /** Words of another language than the narration. */
  readonly foreign: boolean;
  /** Nearest reporting verb before it in its sentence, by token number, or -1. */
  readonly lead: number;
  readonly leadGap: number;
  /** The same of verbs of speech alone. */
  readonly speech: number;
  /** The run opens its paragraph, and the one before ends with a colon. */
  readonly announced: boolean;
  /** Token before and after, in lower case; "" at a paragraph's end. */
  readonly before: string;
  readonly after: string;
}

/** Words of a run that are looked at; a long quotation is clear by then. */
const LOOKED_AT = 400;
/** Tokens before a run among which its verb is sought. */
const LEAD_REACH = 60;

export function shapeOf(
  text: string,
  tokens: readonly Token[],
  place: number,
  run: QuotedRun,
  language: Language,
): Shape {
  const { inner } = run;
  const content = text.slice(inner.start, Math.min(inner.end, inner.start + LOOKED_AT));
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const lead = leadOf(tokens, place, isReporting);
  const before = tokens[place - 1];
  return {
    words: words.length,
    titled: words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word)),
    opensCapital: /^[^\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]/u.test(content),
    ending: endingOf(text, run),
    opensSentence: tokens[place - 1]?.sentence !== tokens[place]?.sentence,
    clausal: language.isClausal(content),
    foreign: language.isForeign(content),
    lead,
    leadGap: lead < 0 ? -1 : place - lead - 1,
    speech: leadOf(tokens, place, isSpeech),
    announced: before?.lower === ":" && before.paragraph !== tokens[place]?.paragraph,
    before: neighbour(tokens, place - 1, place),
    after: neighbour(tokens, place + 1, place),
  };
}

function endingOf(text: string, run: QuotedRun): Shape["ending"] {
  const tail = text
    .slice(Math.max(run.inner.start, run.inner.end - 5), run.inner.end)
    .replace(/[\s"“”'‘’«»)\]]+$/u, "");
  const last = tail.at(-1) ?? "";
  return last === "," ? "comma" : /[.!?…—–-]/u.test(last) ? "stop" : "none";
}

function leadOf(tokens: readonly Token[], place: number, leads: (verb: ReportingVerb) => boolean): number {
  const { sentence } = tokens[place] ?? { sentence: ABSENT };
  for (let at = place - 1; at >= Math.max(0, place - LEAD_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return ABSENT;
    const verb = token.kind === "word" ? reportingVerbAt(tokens, at) : null;
    if (verb !== null && leads(verb) && !isNamed(tokens, at)) return at;
  }
  return ABSENT;
}

/** "Post" in "the Valley Post" is no verb. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && tokens[at - 1]?.sentence === tokens[at]?.sentence;
}

function isReporting({ strength }: ReportingVerb): boolean {
  return strength !== "loose";
}

function isSpeech({ strength }: ReportingVerb): boolean {
  return strength === "speech";
}

function neighbour(tokens: readonly Token[], at: number, place: number): string {
  const token = tokens[at];
  if (token === undefined || token.paragraph !== tokens[place]?.paragraph) return "";
  return token.kind === "run" ? "«»" : token.lower;
}

/** "titled", "capital" (the first letter alone) or "small". */
export function titleOf({ titled, opensCapital }: Shape): string {
  return titled ? "titled" : opensCapital ? "capital" : "small";
}
