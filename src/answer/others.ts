/** A claim with the wrong speaker: whether somebody else is printed with it. */
import type { Citation, Query } from "../domain.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import { rulingByTopic } from "./by-topic.ts";
import type { Holdings } from "./holdings.ts";
import { topicWords } from "./relevance.ts";
import { cited, type Ruling } from "./ruling.ts";
import { stanceAsked } from "./stance.ts";

/** Letters that agree between the asked words and the stretch that holds them; names alone, far apart, agree in less. */
export const TOGETHER = 0.4;

/** Enough words to be one person's and no other's: three that everybody uses are nobody's. */
export const LEAST_WORDS = 4;

/** Somebody else is quoted with the very words: the claim has the wrong speaker, whatever the asked one said of the
 * subject. */
export function othersWords(query: Query, worded: Ruling | null): Ruling | null {
  if (query.speaker === null || tokenize(query.wording ?? "").length < LEAST_WORDS) return null;
  const isTheWords =
    worded?.verdict === "wrong-speaker" &&
    worded.citations.every(({ kind, diff }) => kind !== "indirect" && diff === undefined);
  return isTheWords ? worded : null;
}

/** Somebody else is credited with it only where their own words hold every word of the claim: a shared subject corrects
 * nobody. */
export function elsewhere(query: Query, worded: Ruling | null, holdings: Holdings): Ruling | null {
  if (query.speaker === null) return worded;
  const claim = query.wording ?? query.topic;
  const isOneWord = topicWords(claim, holdings).length < 2;
  if (isOneWord && query.cue !== null && !SAYING.test(query.cue)) return null;
  if (worded?.verdict === "wrong-speaker" && worded.citations.some(({ kind }) => kind !== "indirect"))
    return worded;
  if (isOneWord || OWN.test(claim)) return null;
  const others = rulingByTopic(
    { ...query, speaker: null, cue: stanceAsked(query.cue), topic: claim },
    holdings,
  );
  if (others === null || !("citations" in others)) return null;
  return cited(
    "wrong-speaker",
    others.citations.filter((citation) => citation.speaker !== null && isSaidIn(claim, citation, holdings)),
  );
}

/** "Did X say “reckless”" asks for the word; "did X recommend charges" for what was done. */
const SAYING = /^(?:say|said|saying|call|describe|mention|write|wrote|tweet)/iu;

/** "Did X promise to publish his letters": others' letters are not what is asked about. */
const OWN = /\b(?:i|my|me|we|our|he|his|him|she|her|they|their|them)\b/iu;

function isSaidIn(claim: string, { kind, text }: Citation, holdings: Holdings): boolean {
  const printed = tokenize(text);
  const terms = new Set(printed.map(({ term }) => term));
  const alignment = createAligner(tokenize(claim))(printed);
  return (
    kind !== "indirect" &&
    alignment !== null &&
    alignment.similarity >= TOGETHER &&
    topicWords(claim, holdings).every(({ term }) => terms.has(term))
  );
}
