/** What a thread's last answer leaves for the next question: on what it was, whom it heard, what it showed. */

import type { AskedWord, Reading } from "../domain/reading.ts";
import { type Citation, overlaps, type Speaker } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import type { Asked, AskedSpeaker, Thread } from "./asked.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { genderOf, isSomebody } from "./whom.ts";

export const NO_THREAD: Thread = {
  leaning: 0,
  words: [],
  speakers: [],
  articles: new Set(),
  heard: new Set(),
  statements: [],
};

/** A question with what was shown for it. */
export interface Earlier {
  readonly asked: Asked;
  readonly citations: readonly Citation[];
}

/** Words of the question before, beside those of one that leans on it. */
const CARRIED = 0.45;
/** How likely whoever was heard before is meant, where a pronoun says so and where nothing else is named. */
const BY_PRONOUN = 1;
const BY_SILENCE = 0.7;

export function threadFor(reading: Reading, earlier: Earlier | null, holdings: Holdings): Thread {
  const { follows } = reading;
  if (earlier === null || follows.leaning === 0) return NO_THREAD;
  const statements = statementsShown(earlier.citations, holdings);
  const heard = new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const before = earlier.asked;
  const speakerWords = new Set(before.speakers[0]?.words.map((at) => before.words[at]?.term));
  const isBare = reading.words.every(({ weight }) => weight < 1);
  const left = follows.corrects || isBare ? 1 : CARRIED;
  return {
    leaning: follows.leaning,
    words: (follows.leaning < 1 ? [] : wordsBefore(before))
      .filter(({ term }) => (isBare && !follows.corrects) || !speakerWords.has(term))
      .map((word) => ({ ...word, weight: word.weight * left })),
    speakers:
      follows.corrects || reading.wants.has("else") ? [] : speakersBefore(reading, before, heard, holdings),
    articles: new Set(earlier.citations.map(({ article }) => article)),
    heard,
    statements,
  };
}

/** Those in marks too: "when was that" is about them. */
function wordsBefore({ reading, thread }: Asked): AskedWord[] {
  const quoted = reading.wordings.flatMap((wording) =>
    tokenize(wording)
      .filter(({ stop }) => !stop)
      .map(({ term, word }) => ({ term, word, start: 0, end: 0, also: [], weight: 1 })),
  );
  return [...reading.words, ...quoted, ...thread.words];
}

/** Nobody where the question names somebody itself: "what about the mayor, did she agree?" */
function speakersBefore(
  { speakers, follows: { pronoun, bySilence } }: Reading,
  before: Asked,
  heard: ReadonlySet<Speaker>,
  holdings: Holdings,
): AskedSpeaker[] {
  const named = speakers.filter(({ text }) => isSomebody(text, holdings));
  const isMeant = pronoun !== null && !named.some(({ end }) => end <= pronoun.start);
  const weight = isMeant ? BY_PRONOUN : named.length > 0 || !bySilence ? 0 : BY_SILENCE;
  const meant = weight === 0 ? null : meantBefore(before, heard, pronoun?.gender ?? null);
  return meant === null ? [] : [{ ...meant, weight, isName: true, words: [] }];
}

/** Those asked for; else whoever was spoken of and heard, was heard, or was spoken of. */
function meantBefore(
  before: Asked,
  heard: ReadonlySet<Speaker>,
  gender: "female" | "male" | null,
): Pick<AskedSpeaker, "text" | "speakers"> | null {
  const fits = (speaker: Speaker): boolean => {
    const known = genderOf(speaker);
    return gender === null || (speaker.kind === "person" && (known === null || known === gender));
  };
  for (const { text, speakers } of before.speakers) {
    const those = [...speakers].filter(fits);
    if (those.length > 0) return { text, speakers: new Set(those) };
  }
  const spokenOf = [...before.mentioned];
  const one = [...spokenOf.filter((speaker) => heard.has(speaker)), ...heard, ...spokenOf].find(fits);
  return one === undefined ? null : { text: one.name, speakers: new Set([one]) };
}

function statementsShown(citations: readonly Citation[], holdings: Holdings): Statement[] {
  return citations.flatMap(({ article, start, end, speaker }) =>
    speaker === null
      ? []
      : holdings
          .statementsOf(article)
          .filter((one) => overlaps(one.piece, { start, end }) && one.speaker?.name === speaker.name),
  );
}
