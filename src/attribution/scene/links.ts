/** Which verb, if any, each phrase of the narration is the subject of, and which reporting words lead to it. */

import type { Mention } from "../mentions/mentions.ts";
import { pastInsertion } from "./insertions.ts";
import { isAdverb, isAuxiliary, isSpeechNoun, looksLikeVerb, reportingVerb } from "./reporting-verbs.ts";
import type { Token } from "./tokens.ts";

/** How a phrase hangs on its cue: "Lind said", "said Lind", "according to Lind", "Lind’s remark", "with Lind saying", "Lind fell", or not. */
export type Order = "subject-verb" | "verb-subject" | "participle" | "according" | "owner" | "verb" | "none";

export interface Phrase {
  readonly mention: Mention;
  /** Numbers of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly order: Order;
  /** Number of the cue's token, or of the plain verb's; -1 where it has none. */
  readonly verb: number;
  /** Base form of a reporting verb or noun. */
  readonly lemma: string | null;
  readonly strength: "speech" | "naming" | "loose" | "noun" | "plain" | "none";
  /** An apposition or a clause with "who" stands between the phrase and its verb. */
  readonly parted: boolean;
  readonly auxiliary: boolean;
  /** "Lind was told": the words are somebody else's. */
  readonly passive: boolean;
}

/** "Ada Lind (Harrowmere), who was there, said": what is stepped over in a row. */
const MOST_INSERTIONS = 3;

type Link = Pick<Phrase, "order" | "verb" | "lemma" | "strength" | "parted" | "auxiliary" | "passive">;

const UNLINKED: Link = {
  order: "none",
  verb: -1,
  lemma: null,
  strength: "none",
  parted: false,
  auxiliary: false,
  passive: false,
};

/** One phrase for each mention, in text order. */
export function phrasesOf(tokens: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const phrases: Phrase[] = [];
  let first = 0;
  for (const mention of mentions) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= mention.start) first += 1;
    // Mentions in navigation or credit lines have no token.
    if ((tokens[first]?.start ?? mention.end) >= mention.end) continue;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < mention.end) last += 1;
    phrases.push(phraseFrom({ mention, first, last }, linkOf(tokens, mention, first, last)));
  }
  return withoutObjects(tokens, phrases);
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

function linkOf(tokens: readonly Token[], mention: Mention, first: number, last: number): Link {
  const inverted = invertedLink(tokens, first, last);
  if (inverted !== null) return inverted;
  if (mention.possessive) return ownerLink(tokens, last) ?? UNLINKED;
  return subjectLink(tokens, mention, last);
}

/** "said Lind" after a quotation or a comma, "according to Lind". */
function invertedLink(tokens: readonly Token[], first: number, last: number): Link | null {
  const one = tokens[first - 1];
  const two = tokens[first - 2];
  if (one === undefined || one.sentence !== tokens[first]?.sentence) return null;
  if (one.lower === "to" && two?.lower === "according") {
    return { ...UNLINKED, order: "according", verb: first - 2, lemma: "according", strength: "speech" };
  }
  const at = isAdverb(one.lower) && two !== undefined ? first - 2 : first - 1;
  const verb = reportingVerb(tokens[at]?.lower ?? "");
  if (verb === null || verb.form === "participle" || !leavesRoomForSubject(tokens, at, last)) return null;
  return { ...UNLINKED, order: "verb-subject", verb: at, lemma: verb.lemma, strength: verb.strength };
}

/** Before an inverted verb stands a quotation, a mark, or the start of the sentence: never its subject. And after a comma
 * the phrase has no verb of its own: "Lind, the mayor, said Brill was late" is not inverted. */
function leavesRoomForSubject(tokens: readonly Token[], verb: number, last: number): boolean {
  const before = tokens[verb - 1];
  if (before === undefined || before.sentence !== tokens[verb]?.sentence) return true;
  if (before.lower === ",") return !isPredicate(tokens[last + 1]?.lower ?? "");
  return before.kind !== "word" || before.lower === "as";
}

function isPredicate(lower: string): boolean {
  return isAuxiliary(lower) || isAdverb(lower) || looksLikeVerb(lower);
}

/** "Lind’s remark that …": the noun within the next three words. */
function ownerLink(tokens: readonly Token[], last: number): Link | null {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return null;
    if (isSpeechNoun(token.lower))
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
  const sentence = tokens[last]?.sentence ?? -1;
  let insertions = 0;
  let auxiliary = -1;
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
    if (isAuxiliary(token.lower)) auxiliary = at;
    else if (!isAdverb(token.lower)) break;
  }
  const course = { parted: insertions > 0, auxiliary };
  return verbLink(tokens, at, sentence, course) ?? plainLink(tokens, mention, at, course);
}

function verbLink(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { parted, auxiliary }: Course,
): Link | null {
  const token = tokens[at];
  const verb = reportingVerb(token?.lower ?? "");
  if (token?.sentence !== sentence || verb === null) return null;
  const participle = verb.form === "participle" && auxiliary < 0;
  if (participle && parted) return null;
  const order = participle ? "participle" : "subject-verb";
  const passive = verb.form === "finite" && BEING.test(tokens[auxiliary]?.lower ?? "");
  const { lemma, strength } = verb;
  return { order, verb: at, lemma, strength, parted, auxiliary: auxiliary >= 0, passive };
}

function plainLink(
  tokens: readonly Token[],
  mention: Mention,
  at: number,
  { parted, auxiliary }: Course,
): Link {
  const lower = tokens[at]?.sentence === tokens[at - 1]?.sentence ? (tokens[at]?.lower ?? "") : "";
  const present = mention.gender !== "plural" && /[^su]s$/.test(lower) && tokens[at]?.capital === false;
  const isVerb = looksLikeVerb(lower) || present;
  if (!isVerb && auxiliary < 0) return UNLINKED;
  const verb = isVerb ? at : auxiliary;
  return { ...UNLINKED, order: "verb", verb, strength: "plain", parted, auxiliary: auxiliary >= 0 };
}
