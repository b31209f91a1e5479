/** Which verb, if any, each phrase of the narration is the subject of, and which reporting words lead to it. */

import { ABSENT } from "../../domain/absent.ts";
import type { Language, SourceMarkers } from "../../language/language.ts";
import type { Mention } from "../mentions/mention.ts";
import { agentLink, companionLink, governs, isGovernedBeside } from "./governed-links.ts";
import { pastInsertion } from "./insertions.ts";
import { type Link, type Phrase, UNLINKED } from "./phrase.ts";
import { withAntecedents } from "./relatives.ts";
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isPreposition,
  isSpeechNoun,
  looksLikeVerb,
  reportingVerb,
  reportingVerbAt,
} from "./senses.ts";
import { isMarker } from "./source-markers.ts";
import type { Token } from "./tokens.ts";

/** "Ada Lind (Harrowmere), who was there, said": what is stepped over in a row. */
const MOST_INSERTIONS = 3;

/** One phrase for each mention, in text order. */
export function phrasesOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
): Phrase[] {
  const phrases: Phrase[] = [];
  let first = 0;
  for (const mention of mentions) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= mention.start) first += 1;
    // Mentions in navigation or credit lines have no token.
    if ((tokens[first]?.start ?? mention.end) >= mention.end) continue;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < mention.end) last += 1;
    phrases.push(
      phraseFrom(
        { mention, first, last },
        linkOf(tokens, mention, first, last, { language, before: phrases.at(-1) }),
      ),
    );
  }
  return withAntecedents(tokens, withoutObjects(tokens, phrases));
}

/** Part by part: with the link spread into each phrase, finding the phrases of PolNeAR train takes 91 ms instead of 66. */
function phraseFrom(
  { mention, first, last }: Pick<Phrase, "mention" | "first" | "last">,
  { order, verb, lemma, strength, parted, auxiliary, passive }: Link,
): Phrase {
  return { mention, first, last, order, verb, lemma, strength, parted, auxiliary, passive };
}

/** "Lind, the mayor, told the Post": a verb that has its subject has no other behind it, unless a quotation stands between. */
function withoutObjects(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const served = new Set<number>();
  for (const { order, verb } of phrases) if (order === "subject-verb") served.add(verb);
  return phrases.map((phrase) => {
    const { order, verb, mention, last } = phrase;
    const isObject = order === "verb-subject" && served.has(verb) && tokens[verb - 1]?.kind !== "run";
    return isObject ? phraseFrom(phrase, subjectLink(tokens, mention, last)) : phrase;
  });
}

/** What a link is read by besides its own words. */
interface Context {
  readonly language: Language;
  /** The phrase before. */
  readonly before: Phrase | undefined;
}

function linkOf(
  tokens: readonly Token[],
  mention: Mention,
  first: number,
  last: number,
  context: Context,
): Link {
  const inverted =
    markedLink(tokens, first, last, context.language.sources) ?? invertedLink(tokens, first, last, context);
  if (inverted !== null) return inverted;
  if (mention.possessive) return ownerLink(tokens, last) ?? UNLINKED;
  if (tokens[last + 1]?.lower === "," && isGovernedBeside(tokens, first)) return UNLINKED;
  if (!mention.governed) return subjectLink(tokens, mention, last);
  const link =
    companionLink(tokens, first, last) ?? agentLink(tokens, first) ?? subjectLink(tokens, mention, last);
  return link.order === "subject-verb" && governs(tokens[first - 1]?.lower ?? "") ? UNLINKED : link;
}

/** "according to Lind", "laut Lind", "Lind zufolge". */
function markedLink(
  tokens: readonly Token[],
  first: number,
  last: number,
  { before, after }: SourceMarkers,
): Link | null {
  const { sentence } = tokens[first] ?? {};
  const marker = before.find((words) => isMarker(tokens, first - words.length, words));
  const isBehind = after.includes(tokens[last + 1]?.lower ?? "");
  const verb = marker !== undefined ? first - marker.length : isBehind ? last + 1 : ABSENT;
  if (verb < 0 || tokens[verb]?.sentence !== sentence || NORM.test(tokens[last]?.lower ?? "")) return null;
  return { ...UNLINKED, order: "according", verb, lemma: "according", strength: "speech" };
}

/** "according to international law", "according to plan": how something is done, and nobody's word. */
const NORM = /^(?:laws?|rules?|plan|protocol|custom|tradition)$/;

/** "said Lind" after a quotation or a comma. */
function invertedLink(tokens: readonly Token[], first: number, last: number, context: Context): Link | null {
  const one = tokens[first - 1];
  const two = tokens[first - 2];
  if (one === undefined || one.sentence !== tokens[first]?.sentence) return null;
  if (one.sense.thus && isAside(tokens, first, last, context.language))
    return { ...UNLINKED, order: "verb-subject", verb: first - 1, lemma: "say", strength: "speech" };
  const at = isAdverb(one) && two !== undefined ? first - 2 : pastCalling(tokens, first);
  const verb = reportingVerb(tokens[at]);
  if (verb === null || verb.form === "participle" || !leavesRoomForSubject(tokens, at, last, context))
    return null;
  return { ...UNLINKED, order: "verb-subject", verb: at, lemma: verb.lemma, strength: verb.strength };
}

/** Words of a calling that no table knows: "“…,” said skip Ada Lind". */
const MOST_CALLINGS = 2;

/** Number of the verb behind a quotation over such words, else of the token before the phrase. */
function pastCalling(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= first - 1 - MOST_CALLINGS; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.capital) break;
    const before = tokens[at - 1]?.lower === "," ? tokens[at - 2] : tokens[at - 1];
    if (reportingVerb(token)?.strength === "speech" && before?.kind === "run") return at;
    if (looksLikeVerb(token) || isPreposition(token) || isConjunction(token)) break;
  }
  return first - 1;
}

/** "„…“, so Lind.": nothing but a name between the quotation and the next mark. */
function isAside(tokens: readonly Token[], first: number, last: number, { capitalNouns }: Language): boolean {
  const before = tokens[first - 2]?.lower === "," ? tokens[first - 3] : tokens[first - 2];
  const next = tokens[last + 1];
  const ends = next === undefined || next.kind === "mark" || next.paragraph !== tokens[last]?.paragraph;
  return before?.kind === "run" && (capitalNouns || tokens[first]?.capital === true) && ends;
}

/** Before an inverted verb stands a quotation, a mark, or the start of the sentence: never its subject. And after a comma
 * the phrase has no verb of its own: "Lind, the mayor, said Brill was late" is not inverted. */
function leavesRoomForSubject(
  tokens: readonly Token[],
  verb: number,
  last: number,
  { language, before: phrase }: Context,
): boolean {
  const before = tokens[verb - 1];
  if (before === undefined || before.sentence !== tokens[verb]?.sentence) return true;
  if (before.lower === ",") return tokens[verb - 2]?.kind === "run" || !isPredicate(tokens[last + 1]);
  // "«…», ha detto Lind"
  if (FOREIGN_HAVING.test(before.lower) && tokens[verb - 2]?.kind !== "word") return true;
  if (language.verbSecond && (phrase === undefined || phrase.last < verb - 1 || phrase.mention.governed))
    return true;
  return before.kind !== "word" || before.lower === "as";
}

const FOREIGN_HAVING = /^(?:a|ha|hat|heeft)$/;

function isPredicate(token: Token | undefined): boolean {
  return isAuxiliary(token) || isAdverb(token) || looksLikeVerb(token);
}

/** "Lind’s remark that …": the noun within the next three words. */
function ownerLink(tokens: readonly Token[], last: number): Link | null {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return null;
    if (isSpeechNoun(token))
      return { ...UNLINKED, order: "owner", verb: at, lemma: token.lower, strength: "noun" };
  }
  return null;
}

const BEING = /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't)$/;

interface Course {
  readonly parted: boolean;
  /** Number of the last auxiliary, or -1. */
  readonly auxiliary: number;
}

/** Steps over appositions, brackets, adverbs and auxiliaries to the verb of a subject. */
function subjectLink(tokens: readonly Token[], mention: Mention, last: number): Link {
  const sentence = tokens[last]?.sentence ?? ABSENT;
  let insertions = 0;
  let auxiliary = ABSENT;
  let at = last + 1;
  for (; ; at += 1) {
    while (auxiliary < 0 && insertions < MOST_INSERTIONS) {
      const past = pastInsertion(tokens, at, sentence);
      if (past <= at) break;
      insertions += 1;
      at = past;
    }
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "run") break;
    if (isAuxiliary(token)) auxiliary = at;
    else if (!isAdverb(token)) break;
  }
  if (!mention.governed) at = Math.max(at, pastAdverbial(tokens, at, sentence));
  const course = { parted: insertions > 0, auxiliary };
  return verbLink(tokens, at, sentence, course) ?? plainLink(tokens, mention, at, course);
}

const OPENS_ADVERBIAL = /^(?:in|on|at|during|after|from|for|of|over)$/;
/** "at a rally in Harrowmere on Monday" */
const LONGEST_ADVERBIAL = 7;

/** "Lind in the past said", "the baker on Monday called": number of the verb after a few words of place or time; -1 where
 * anything else comes before it. */
function pastAdverbial(tokens: readonly Token[], from: number, sentence: number): number {
  if (!OPENS_ADVERBIAL.test(tokens[from]?.lower ?? "")) return ABSENT;
  for (let at = from + 2; at <= from + LONGEST_ADVERBIAL; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind !== "word" || isConjunction(token)) return ABSENT;
    const verb = token.capital ? null : reportingVerb(token);
    if (verb === null && looksLikeVerb(token)) return ABSENT;
    if (verb?.form === "finite" && verb.lemma !== token.lower) return verb.strength === "loose" ? -1 : at;
  }
  return ABSENT;
}

function verbLink(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { parted, auxiliary }: Course,
): Link | null {
  const token = tokens[at];
  const verb = reportingVerbAt(tokens, at);
  if (token?.sentence !== sentence || verb === null) return null;
  const participle = verb.form === "participle" && auxiliary < 0;
  if (participle && parted) return null;
  const order = participle ? "participle" : "subject-verb";
  const { lemma, strength } = verb;
  // "The jury heard that …": somebody else's words.
  const passive = verb.form === "finite" && (lemma === "hear" || BEING.test(tokens[auxiliary]?.lower ?? ""));
  return { order, verb: at, lemma, strength, parted, auxiliary: auxiliary >= 0, passive };
}

function plainLink(
  tokens: readonly Token[],
  mention: Mention,
  at: number,
  { parted, auxiliary }: Course,
): Link {
  const token = tokens[at]?.sentence === tokens[at - 1]?.sentence ? tokens[at] : undefined;
  const present =
    mention.gender !== "plural" && /[^su]s$/.test(token?.lower ?? "") && token?.capital === false;
  const isVerb = looksLikeVerb(token) || present;
  if (!isVerb && auxiliary < 0) return UNLINKED;
  const verb = isVerb ? at : auxiliary;
  return { ...UNLINKED, order: "verb", verb, strength: "plain", parted, auxiliary: auxiliary >= 0 };
}
