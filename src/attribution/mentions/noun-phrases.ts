/** Phrases that could speak in a language that writes every noun with a capital, as German does: there a capital makes no name, so
 * what stands beside it must: a given name, a title, an office, a verb of speech. */

import { ABSENT } from "../../domain/absent.ts";
import type { Gender, Language, Lexeme } from "../../language/language.ts";
import type { Token } from "../scene/tokens.ts";
import type { Mention } from "./mention.ts";

/** Adjectives between a determiner and its noun. */
const MOST_ADJECTIVES = 3;
const ADJECTIVE = /^\p{Ll}{2,}(?:e|en|er|es|em)$/u;

/** In text order, disjoint. A common noun that nothing shows to speak is none. */
export function nounPhrases(tokens: readonly Token[], language: Language): Mention[] {
  const reader: Reader = { tokens, lexeme: (at) => language.lexemeOf(tokens[at]?.lower ?? "") };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = pronounAt(reader, at) ?? phraseAt(reader, at);
    if (found?.mention) mentions.push(found.mention);
    at = found?.to ?? at + 1;
  }
  return mentions;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly lexeme: (at: number) => Lexeme;
}

interface Found {
  readonly mention: Mention | null;
  /** Number of the first token after it. */
  readonly to: number;
}

/** "sie" is several where the verb beside it is ("sagten sie"); "Sie" inside a sentence is whom one speaks to. */
function pronounAt({ tokens, lexeme }: Reader, at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !lexeme(at).pronoun) return null;
  if (token.capital && !opensSentence(tokens, at)) return { mention: null, to: at + 1 };
  const { gender } = lexeme(at);
  const isPlural = gender === "female" && [at - 1, at + 1].some((beside) => isPluralVerb(tokens[beside]));
  const head = { start: token.start, end: token.end };
  const mention = mentionOf(tokens, { from: at, to: at + 1, head }, "pronoun", isPlural ? "plural" : gender);
  return { mention, to: at + 1 };
}

function isPluralVerb(token: Token | undefined): boolean {
  return token?.sense.verb !== null && token?.lower.endsWith("n") === true;
}

function phraseAt(reader: Reader, from: number): Found | null {
  const core = startOfNouns(reader, from);
  if (core < 0) return null;
  const end = endOfNouns(reader, core);
  const mention = phraseFrom(reader, from, core, end);
  return { mention, to: mention === null ? end : pastMention(reader.tokens, mention, end) };
}

/** Over a determiner and its adjectives; -1 where no noun follows. */
function startOfNouns({ tokens, lexeme }: Reader, from: number): number {
  let at = from;
  if (tokens[at]?.kind === "word" && lexeme(at).determiner) at += 1;
  const most = at + (at > from ? MOST_ADJECTIVES : 0);
  while (at < most && isAdjective(tokens[at]) && isJoined(tokens, at)) at += 1;
  return isNoun({ tokens, lexeme }, at) && (at === from || isJoined(tokens, at)) ? at : ABSENT;
}

function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital || !ADJECTIVE.test(token.lower)) return false;
  const { verb, auxiliary, preposition, conjunction } = token.sense;
  return verb === null && !auxiliary && !preposition && !conjunction;
}

function isNoun({ tokens, lexeme }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return false;
  const { calendar, boundary, determiner, pronoun } = lexeme(at);
  return !calendar && !boundary && !determiner && !pronoun;
}

/** Capitals in a row, and "von" between a given name and its surname. */
function endOfNouns(reader: Reader, core: number): number {
  const { tokens, lexeme } = reader;
  let end = core + 1;
  for (;;) {
    if (isNoun(reader, end) && isJoined(tokens, end)) end += 1;
    // "Dr. Ines"
    else if (lexeme(end - 1).title && tokens[end]?.lower === "." && isNoun(reader, end + 1)) end += 2;
    else if (lexeme(end).particle && lexeme(end - 1).givenName && isNoun(reader, end + 1)) end += 2;
    else return end;
  }
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || before.sentence !== token.sentence) return false;
  return token.start - before.end === 1;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence !== tokens[at]?.sentence || before?.lower === ":";
}

/** Its last office or title parts a phrase: what follows is the name. */
function phraseFrom(reader: Reader, from: number, core: number, end: number): Mention | null {
  const { tokens, lexeme } = reader;
  let known = Math.max(end - 1, core);
  while (known >= core && lexeme(known).noun === null && !lexeme(known).title) known -= 1;
  known = Math.max(known, beforeGivenName(reader, core, end));
  const noun = known < core ? null : lexeme(known).noun;
  if (noun !== null && noun.kind !== "role") {
    const to = complementEnd(reader, end, false);
    return mentionOf(tokens, { from, to, head: headOf(tokens, core, end) }, noun.kind, noun.gender);
  }
  if (known === end - 1) {
    const to = complementEnd(reader, end, false);
    return mentionOf(tokens, { from, to, head: headOf(tokens, known, end) }, "role", noun?.gender ?? null);
  }
  const isBare = known < core && lexeme(core).givenName === false;
  if (isBare && core > from) return speakingBody(reader, from, core, end);
  let name = Math.max(core, known + 1);
  while (tokens[name]?.kind === "mark" && name < end - 1) name += 1;
  const titles = Array.from({ length: name - core }, (_, step) => lexeme(core + step));
  const gender =
    titles.findLast((title) => title.gender !== null)?.gender ?? noun?.gender ?? lexeme(name).gender;
  const to = complementEnd(reader, end, true);
  return mentionOf(tokens, { from, to, head: headOf(tokens, name, end) }, "name", gender);
}

/** "Imker Wolfgang Rabe": what stands before a given name and a surname is an office, whether a table knows it or not. */
function beforeGivenName({ lexeme }: Reader, core: number, end: number): number {
  for (let at = core; at < end - 1; at += 1) if (lexeme(at).givenName) return at - 1;
  return ABSENT;
}

/** "die Norddeich sagte": an unknown noun behind a determiner speaks only beside a verb of speech. */
function speakingBody({ tokens }: Reader, from: number, core: number, to: number): Mention | null {
  const mention = mentionOf(tokens, { from, to, head: headOf(tokens, core, to) }, "group", null);
  return mention.reporting ? mention : null;
}

function headOf(tokens: readonly Token[], from: number, to: number): Mention["head"] {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const GENITIVE = /^(?:der|des)$/;
const OF = /^(?:von|vom|aus)$/;
const FOR = /^(?:von|vom|für|im|in|am|bei|beim|aus)$/;

/** "Sprecher der Reederei", "Bürgermeisterin von Harrowmere", "Brandt vom Hafenamt": to the end of one such link. */
function complementEnd(reader: Reader, end: number, isName: boolean): number {
  const { tokens, lexeme } = reader;
  const link = tokens[end];
  if (link?.kind !== "word" || !isJoined(tokens, end)) return end;
  const isGenitive = !isName && GENITIVE.test(link.lower);
  if (!isGenitive && !(isName ? OF : FOR).test(link.lower)) return end;
  let at = end + 1;
  if (!isGenitive && lexeme(at).determiner) at += 1;
  while (isAdjective(tokens[at]) && at < end + MOST_ADJECTIVES) at += 1;
  return isNoun(reader, at) ? endOfNouns(reader, at) : end;
}

interface Extent extends Pick<Mention, "head"> {
  readonly from: number;
  readonly to: number;
}

function mentionOf(
  tokens: readonly Token[],
  { from, to, head }: Extent,
  kind: Mention["kind"],
  gender: Gender,
): Mention {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  const isBeside = (token: Token | undefined) =>
    token?.sentence === first?.sentence && (token?.sense.verb !== null || token?.sense.thus);
  return {
    kind,
    start: first?.start ?? head.start,
    end: last?.end ?? head.end,
    gender,
    head,
    possessive: false,
    sentence: first?.sentence ?? 0,
    governed: before?.sentence === first?.sentence && before?.sense.preposition === true,
    reporting: isBeside(before) === true || isBeside(after) === true,
  };
}

function pastMention(tokens: readonly Token[], { end }: Mention, from: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? end) < end) at += 1;
  return at;
}
