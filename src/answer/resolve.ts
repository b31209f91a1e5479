/** A reading, resolved once against the coverage: what its words weigh here, and whom its speakers may be. */

import type { AskedWord, Reading, SpeakerPhrase } from "../domain/reading.ts";
import type { Speaker } from "../domain.ts";
import { englishVectors } from "../language/english/vectors.ts";
import { tokenize } from "../text/analyse.ts";
import type { SoughtWord } from "../text/word-store.ts";
import { type Asked, type AskedSpeaker, askingFor, HARDLY, SURELY_ASKED, type Thread } from "./asked.ts";
import type { Holdings } from "./holdings.ts";
import { rarity } from "./rarity.ts";
import { bearing, describesPerson, describesSpeaker, type Fitting, whomFits } from "./whom.ts";

/** What a word that nothing prints is still worth: its sense may be printed in another word. */
const UNPRINTED = 0.35;
/** What a term that stands for the asker's own is worth. */
const STANDS_FOR = 0.9;

export function resolve(reading: Reading, thread: Thread, holdings: Holdings): Asked {
  const typed = reading.words;
  const carried = thread.words.filter(({ term }) => !typed.some((word) => word.term === term));
  const all = [...typed, ...carried];
  const asked = askedSpeakers(reading, thread, holdings);
  const strange = new Set(asked.filter(isStranger).flatMap(({ words }) => words));
  const sought = all.map((word, at) => soughtFor(word, holdings, strange.has(at)));
  const speakers = [...asked, ...thread.speakers];
  const words = all.map(({ term, weight }, at) => ({
    term,
    weight: weight * weightOf(sought[at] ?? new Map(), holdings),
    ofSpeaker: false,
    isNaming: at < typed.length && weight === 1,
    isPrinted: [...(sought[at] ?? new Map()).keys()].some((one) => holdings.knows(one)),
    isGuessed: isGuessed(term, sought[at] ?? new Map(), holdings),
  }));
  const mentioned = mentionedIn(reading, speakers, holdings);
  return askingFor({ reading, words, sought, speakers, mentioned, thread }, speakers);
}

function askedSpeakers(reading: Reading, thread: Thread, holdings: Holdings): AskedSpeaker[] {
  return reading.speakers.slice(0, MOST_PHRASES).map((phrase) => {
    const companion = phrase.by === "companion" ? companionOf(thread, phrase.text, holdings) : null;
    const found = companion === null ? fittingFor(phrase, thread, holdings) : only(companion);
    return {
      ...found,
      weight: companion === null ? likelihoodOf(phrase, found, thread) : SURELY_COMPANION,
      words: reading.words.flatMap(({ start, end, weight }, at) =>
        phrase.start <= start && end <= lastOf(phrase, found) && weight === 1 ? [at] : [],
      ),
    };
  });
}

function only(speaker: Speaker): Fitting {
  return { text: speaker.name, speakers: new Set([speaker]), isName: true };
}

/** Where its words end: with the name that it opens with, if that is all that fits. */
function lastOf({ text, start, end }: SpeakerPhrase, found: Fitting): number {
  return text.startsWith(found.text) && found.text !== text ? start + found.text.length : end;
}

/** Where somebody was heard, "his spokesman" is nobody else's: of none, or several, it is nobody. */
function fittingFor({ text, by }: SpeakerPhrase, { heard }: Thread, holdings: Holdings): Fitting {
  return by === "companion" && heard.size > 0
    ? { text, speakers: new Set(), isName: false }
    : whomFits(text, holdings);
}

function likelihoodOf(
  { text, by, weight }: SpeakerPhrase,
  { speakers }: Fitting,
  { leaning }: Thread,
): number {
  const isPerson = describesPerson(text);
  if (UNSURE.has(by) && speakers.size === 0 && !isPerson) return HARDLY;
  if (by === "label" && speakers.size > 0) return LABELLED;
  return isPerson && leaning === 1 && by === "opening" ? Math.max(weight, RESUMED) : weight;
}

/** Looking up a name that is no name takes a millisecond in a large coverage. */
const MOST_PHRASES = 4;

/** "And the woman from Florida, how did she find hers?": somebody else than before. */
const RESUMED = 0.75;
/** "Lind: what are the traders told?" asks for Lind, whoever is named behind. */
const LABELLED = 1.05;
/** "What about the ferry?" asks for what somebody said of it, "what about Lind?" for her: the coverage tells. */
const UNSURE: ReadonlySet<string> = new Set(["about", "auxiliary", "companion", "label"]);

/** More than a pronoun's own: "her brother" is not her. */
const SURELY_COMPANION = 1.1;

/** "His spokesman": of whoever was heard last. */
function companionOf({ heard }: Thread, role: string, holdings: Holdings): Speaker | null {
  const [last] = heard;
  return last === undefined ? null : holdings.companion(last.name, role);
}

/** Somebody asked for by a name that the coverage doesn't know: "Lind" is no misspelt "lend". */
function isStranger({ text, weight, speakers }: AskedSpeaker): boolean {
  return weight >= SURELY_ASKED && speakers.size === 0 && !describesSpeaker(text);
}

function soughtFor(
  { term, word, weight, also }: AskedWord,
  holdings: Holdings,
  isStrange: boolean,
): SoughtWord {
  const related = holdings.related(term).filter(({ isCorrection }) => !(isStrange && isCorrection));
  const found = new Map(related.map((one) => [one.term, one.worth]));
  const others = [...also, ...(weight === 1 ? lastNamesOf(word, holdings) : [])];
  if (!holdings.knows(term) && found.size === 1) others.push(...halvesOf(term, holdings));
  for (const other of others)
    if (holdings.knows(other)) found.set(other, Math.max(found.get(other) ?? 0, STANDS_FOR));
  return found;
}

/** "Moon" is a word, and may be no slip for the "morn" that is printed. */
function isGuessed(term: string, sought: SoughtWord, holdings: Holdings): boolean {
  if (holdings.knows(term) || englishVectors().rowOf(term) === null) return false;
  const corrected = holdings.related(term).flatMap((one) => (one.isCorrection ? [one.term] : []));
  return (
    corrected.length > 0 && ![...sought.keys()].some((one) => holdings.knows(one) && !corrected.includes(one))
  );
}

/** Bearers of one name beyond which it tells nothing of who is meant. */
const FEW = 3;

/** "Bernie" may be printed as "Sanders": the last names of those few who bear the word as a name. */
function lastNamesOf(word: string, holdings: Holdings): string[] {
  const bearers = bearing(word, holdings).filter(({ kind }) => kind === "person");
  return bearers.length > FEW
    ? []
    : bearers.flatMap(({ name }) => tokenize(name).slice(-1)).map(({ term }) => term);
}

/** Letters of either half of a word that is printed as two, at least, and of both at most. */
const HALF = 3;
const HALVES = 40;

/** "piggybank" may be printed as two words. */
function halvesOf(term: string, holdings: Holdings): string[] {
  const last = term.length > HALVES ? 0 : term.length - HALF;
  for (let at = HALF; at <= last; at += 1) {
    const halves = [term.slice(0, at), term.slice(at)];
    if (halves.every((half) => holdings.knows(half))) return halves;
  }
  return [];
}

function weightOf(sought: SoughtWord, holdings: Holdings): number {
  let best = 0;
  let weight = 0;
  for (const [term, worth] of sought) {
    if (worth <= best || !holdings.knows(term)) continue;
    best = worth;
    weight = rarity(term, holdings);
  }
  return best === 0 ? UNPRINTED * rarity("", holdings) : weight;
}

/** Words of a name at most. */
const LONGEST_NAME = 4;

function mentionedIn(
  reading: Reading,
  asked: readonly AskedSpeaker[],
  holdings: Holdings,
): ReadonlySet<Speaker> {
  const words = reading.words.filter(({ weight }) => weight === 1);
  const mentioned = new Set<Speaker>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
      const phrase = words.slice(from, to).map(({ word }) => word);
      for (const speaker of bearing(phrase.join(" "), holdings)) mentioned.add(speaker);
    }
  }
  for (const { speakers } of asked) for (const speaker of speakers) mentioned.delete(speaker);
  return mentioned;
}
