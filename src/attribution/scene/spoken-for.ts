/** Phrases that no table knows are speakers where a verb of speech stands beside them: names that look like ordinary words
 * ("Black", "May") and callings that are rare ("its master warned", "said the lute-player"). */

import type { Mention } from "../mentions/mention.ts";
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isPreposition,
  looksLikeVerb,
  reportingVerb,
} from "./senses.ts";
import type { Token } from "./tokens.ts";

/** The mentions, and one for each word or phrase among the tokens that says something and isn't one of them yet. */
export function withSpokenFor(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const added: Mention[] = [];
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.start < token.end) continue;
    if (token.capital && !DETERMINER.test(token.lower) && speaks(tokens, place))
      added.push(mentionOf({ kind: "name", first: token, last: token }, mentions[next - 1]));
    const last = endOfCalling(tokens, place) ?? endOfUnnamed(tokens, place);
    if (last !== undefined && (mention?.start ?? last.end) >= last.end)
      added.push(mentionOf({ kind: kindOf(last), first: token, last }, mentions[next - 1]));
  }
  return added.length === 0 ? [...mentions] : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** `“…,” said Black.` or `“…,” Black said.`: a verb of speech on one side, a mark or a quotation on the other. */
function speaks(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (isSpeech(before) && isEdge(tokens[place - 2], before) && isEdge(after, tokens[place])) return true;
  return isSpeech(after) && before !== undefined && (before.kind === "run" || before.lower === ",");
}

const QUANTITY = /^(?:percent|percentage|proportion|share|majority|minority|plurality)$/;

/** "Another 19 percent said": several. */
function kindOf({ lower }: Token): "role" | "group" {
  return QUANTITY.test(lower) ? "group" : "role";
}

const DETERMINER = /^(?:a|an|the|his|her|their|its|another|one|some|two|three|many|several|most|every)$/;
const MOST_WORDS = 3;
/** The last word of a calling that begins with a determiner, where one of the verbs follows at once, or comes before it behind
 * a quotation. */
function endOfCalling(tokens: readonly Token[], place: number): Token | undefined {
  const determiner = tokens[place];
  if (determiner === undefined || !DETERMINER.test(determiner.lower)) return undefined;
  let at = place + 1;
  while (at <= place + MOST_WORDS && isCommonWord(tokens[at], determiner)) at += 1;
  const behind = isBehindRun(tokens, place);
  const inverted = isSaying(tokens[place - 1]) && isBehindRun(tokens, place - 1);
  const isSpoken = behind || isAgentive(tokens[at - 1]) ? isSpeech(tokens[at]) : isPersons(tokens[at]);
  const speaks = inverted ? !isCommonWord(tokens[at], determiner) : isSpoken;
  return speaks && opensClause(tokens, place, inverted) && at > place + 1 ? tokens[at - 1] : undefined;
}

/** Nouns made of verbs mean whoever does it ("one questioner claimed"), where their plural would not end so. */
function isAgentive(token: Token | undefined): boolean {
  return /\p{L}{3}(?:er|or|ist|ee)$/u.test(token?.lower ?? "");
}

/** A quotation, or one and a comma, stands right before. */
function isBehindRun(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.lower === "," ? tokens[place - 2] : tokens[place - 1];
  return before?.kind === "run" && before.paragraph === tokens[place]?.paragraph;
}

function isSaying(token: Token | undefined): boolean {
  return isSpeech(token) || isPersons(token);
}

/** A form of a verb that only people and what they write do; the base form may be a noun. */
function isPersons(token: Token | undefined): boolean {
  const verb = reportingVerb(token);
  return verb?.form === "finite" && verb.traits.has("person") && verb.lemma !== token?.lower;
}

const UNNAMED = /^(?:one|another|others|some|many|several|both|neither)$/;
const THIRD = /^(?:second|third|fourth|fifth)$/;

/** "one said", "said another", "a third complained", "recalled one of those who waited", where a quotation stands beside it. */
function endOfUnnamed(tokens: readonly Token[], place: number): Token | undefined {
  const first = tokens[place];
  const isThird = /^an?$/.test(first?.lower ?? "") && THIRD.test(tokens[place + 1]?.lower ?? "");
  if (first === undefined || !(isThird || UNNAMED.test(first.lower))) return undefined;
  const last = isThird ? place + 1 : place;
  const [before, next] = [tokens[place - 1], tokens[last + 1]];
  const inverted = isSaying(before) && isBehindRun(tokens, place - 1) && !isCommonWord(next, first);
  const announces = tokens.slice(last + 2, last + 2 + MOST_WORDS).some(({ kind }) => kind === "run");
  const speaks = isSaying(next) && (isBehindRun(tokens, place) || announces);
  return inverted || (speaks && opensClause(tokens, place, false)) ? tokens[last] : undefined;
}

/** No noun before it, of which it could be a complement or an object. */
function opensClause(tokens: readonly Token[], place: number, inverted: boolean): boolean {
  const before = tokens[place - 1];
  if (inverted || before?.sentence !== tokens[place]?.sentence) return true;
  return before?.kind !== "word" || isConjunction(before) || before.lower === "as";
}

function isCommonWord(token: Token | undefined, beside: Token): boolean {
  if (token?.kind !== "word" || token.capital || token.sentence !== beside.sentence) return false;
  const small = isPreposition(token) || isConjunction(token) || isAuxiliary(token) || isAdverb(token);
  return !small && !looksLikeVerb(token);
}

function isSpeech(token: Token | undefined): boolean {
  const verb = reportingVerb(token);
  return verb !== null && verb.strength === "speech" && verb.form === "finite";
}

function isEdge(token: Token | undefined, beside: Token | undefined): boolean {
  return token === undefined || token.kind !== "word" || token.paragraph !== beside?.paragraph;
}

interface Calling extends Pick<Mention, "kind"> {
  readonly first: Token;
  readonly last: Token;
}

function mentionOf({ kind, first, last }: Calling, before: Mention | undefined): Mention {
  return {
    kind,
    start: first.start,
    end: last.end,
    gender: null,
    head: { start: last.start, end: last.end },
    possessive: false,
    sentence: before?.sentence ?? 0,
    governed: false,
    reporting: true,
  };
}
