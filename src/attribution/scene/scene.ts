/** One article laid out for attribution: tokens, quoted runs and phrases, each with where it stands among the others. */
import { finished, type Steps } from "../../domain/steps.ts";
import type { Span } from "../../domain.ts";
import { ENGLISH } from "../../language/english/english.ts";
import type { Language } from "../../language/language.ts";
import { paragraphs, unbroken } from "../../text/paragraphs.ts";
import { type QuotedRun, quotedRuns } from "../../text/quoted-runs.ts";
import type { Mention } from "../mentions/mention.ts";
import { findMentions } from "../mentions/mentions.ts";
import { nounPhrases } from "../mentions/noun-phrases.ts";
import { withoutDatelines } from "./datelines.ts";
import { phrasesOf } from "./links.ts";
import { withMasked } from "./masked-names.ts";
import type { Phrase } from "./phrase.ts";
import { type Shape, shapeOf } from "./shapes.ts";
import { withSpokenFor } from "./spoken-for.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Phrases of a sentence among which an earlier subject is sought. */
const SUBJECT_REACH = 6;

export interface Scene {
  /** What the text is written in. */
  readonly language: Language;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly runs: readonly QuotedRun[];
  readonly tokens: readonly Token[];
  /** Of the whole text, zones that aren't read included. */
  readonly mentions: readonly Mention[];
  readonly phrases: readonly Phrase[];
  /** For each run its token's number. */
  readonly places: readonly number[];
  readonly shapes: readonly Shape[];
  /** For each run the number of the first phrase after it. */
  readonly phraseAfter: readonly number[];
  /** For each token how many runs stand before it. */
  readonly runsBefore: Int32Array;
  /** For each phrase how many subjects stand before it; one longer than the phrases. */
  readonly subjectsBefore: Int32Array;
}

/** `read` are the zones whose words count: quotations are looked for in these alone. */
export function sceneOf(text: string, read: readonly Span[], language: Language = ENGLISH): Scene {
  return finished(sceneInSteps(text, read, language));
}

export function* sceneInSteps(text: string, read: readonly Span[], language: Language): Steps<Scene> {
  const spans = within(paragraphs(text), read);
  const runs = quotedRuns(text, spans);
  yield;
  const tokens = tokensOf(text, spans, runs, language);
  yield;
  const found = language.capitalNouns
    ? nounPhrases(tokens, language)
    : findMentions(unbroken(text, spans), runs);
  yield;
  // "He" is no "FULL TEXT" of an archive, and nobody of a caption.
  const placed = withoutDatelines(text, tokens, within(found, read));
  const mentions = language.capitalNouns ? placed : withMasked(tokens, withSpokenFor(tokens, placed));
  yield;
  const phrases = phrasesOf(tokens, mentions, language);
  yield;
  const places = placesOf(tokens, runs.length);
  return {
    language,
    text,
    paragraphs: spans,
    runs,
    tokens,
    mentions,
    phrases,
    places,
    shapes: runs.map((run, number) => shapeOf(text, tokens, places[number] ?? 0, run, language)),
    phraseAfter: phraseAfterEach(places, phrases),
    runsBefore: runsBeforeEach(tokens),
    subjectsBefore: subjectsBeforeEach(phrases),
  };
}

/** A phrase that a verb follows, so that it may be the one that speaks. */
export function isSubject(phrase: Phrase): boolean {
  return phrase.order === "subject-verb" || phrase.order === "verb" || phrase.order === "participle";
}

/** It is a subject, and none stands before it in its sentence. */
export function isFirstSubject({ phrases, tokens }: Scene, number: number): boolean {
  const phrase = phrases[number];
  if (phrase === undefined || !isSubject(phrase)) return false;
  const sentence = tokens[phrase.first]?.sentence;
  for (let back = number - 1; back > number - SUBJECT_REACH; back -= 1) {
    const other = phrases[back];
    if (other === undefined || tokens[other.first]?.sentence !== sentence) return true;
    if (isSubject(other)) return false;
  }
  return true;
}

function within<One extends Span>(spans: readonly One[], zones: readonly Span[]): One[] {
  let zone = 0;
  return spans.filter(({ start, end }) => {
    while (zone < zones.length && (zones[zone]?.end ?? 0) <= start) zone += 1;
    return (zones[zone]?.start ?? end) <= start;
  });
}

function placesOf(tokens: readonly Token[], count: number): number[] {
  const places = Array.from({ length: count }, () => 0);
  for (const [place, { run }] of tokens.entries()) if (run >= 0) places[run] = place;
  return places;
}

function phraseAfterEach(places: readonly number[], phrases: readonly Phrase[]): number[] {
  let next = 0;
  return places.map((place) => {
    while (next < phrases.length && (phrases[next]?.first ?? 0) < place) next += 1;
    return next;
  });
}

function runsBeforeEach(tokens: readonly Token[]): Int32Array {
  const counts = new Int32Array(tokens.length);
  let count = 0;
  for (const [place, { run }] of tokens.entries()) {
    counts[place] = count;
    if (run >= 0) count += 1;
  }
  return counts;
}

function subjectsBeforeEach(phrases: readonly Phrase[]): Int32Array {
  const counts = new Int32Array(phrases.length + 1);
  for (const [number, phrase] of phrases.entries())
    counts[number + 1] = (counts[number] ?? 0) + (isSubject(phrase) ? 1 : 0);
  return counts;
}
