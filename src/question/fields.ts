/** The fields of an inquiry → a reading, alone or beside what its text says. Nothing is read into a field but a topic's words. */

import type { AskedWord, Reading, SpeakerPhrase } from "../domain/reading.ts";
import type { Inquiry } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { fewOfEach, read } from "./read.ts";

/** Whether the fields are the whole question, and the text is only shown. */
export function isInFields({ text, wording, speaker, topic, dates }: Inquiry): boolean {
  if (isGiven(wording) || isGiven(topic)) return true;
  return !isGiven(text) && (isGiven(speaker) || (dates ?? []).some(isGiven));
}

export function readFields({ text, wording, speaker, topic, dates }: Inquiry): Reading {
  return {
    ...read(""),
    question: text,
    wordings: isGiven(wording) ? [wording.trim()] : [],
    words: wordsOf(topic ?? ""),
    speakers: speakersOf(speaker),
    wants: isGiven(wording) ? new Set([isGiven(speaker) ? "did" : "who"]) : new Set(),
    dates: (dates ?? []).filter(isGiven),
    follows: { leaning: 0, pronoun: null, bySilence: false, corrects: false },
  };
}

/** The speaker given instead of those read, whose name is no topic; the dates given with those read. */
export function besideFields(reading: Reading, { speaker, dates }: Inquiry): Reading {
  const all = [...new Set([...reading.dates, ...(dates ?? []).filter(isGiven)])];
  if (!isGiven(speaker)) return { ...reading, dates: all };
  const name = new Set(tokenize(speaker).map(({ term }) => term));
  const words = reading.words.filter(({ term }) => !name.has(term));
  return { ...reading, words, speakers: speakersOf(speaker), dates: all };
}

export function isGiven(field: string | undefined): field is string {
  return field !== undefined && field.trim() !== "";
}

/** A topic's words as a question's, all of them where each would rather ask ("the quote"). */
function wordsOf(topic: string): AskedWord[] {
  const words = tokenize(topic).filter(({ stop }) => !stop);
  const also = new Map(read(topic).words.map((word) => [word.start, word.also]));
  return fewOfEach(
    words.map(({ term, word, start, end }) => ({
      term,
      word,
      start,
      end,
      also: also.get(start) ?? [],
      weight: 1,
    })),
  );
}

function speakersOf(speaker: string | undefined): SpeakerPhrase[] {
  return isGiven(speaker) ? [{ text: speaker.trim(), start: 0, end: 0, weight: 1, by: "field" }] : [];
}
