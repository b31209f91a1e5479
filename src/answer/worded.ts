/** Words that are asked for as words: those in marks, or those that a question says somebody said. */
import type { Reading } from "../domain/reading.ts";
import type { Asked, AskedSpeaker } from "./asked.ts";

export interface Wording {
  readonly text: string;
  /** Whether the asker put them in marks, and so means them word for word. */
  readonly isMarked: boolean;
  /** Whether they break off in the middle of a word. */
  readonly isCutOff: boolean;
  /** Whose they are said to be; null where nobody in particular is named. */
  readonly speaker: AskedSpeaker | null;
  readonly reading: Reading;
}

/** Null where nothing is asked for so. */
export function wordingIn({ reading, speakers }: Asked): Wording | null {
  const isMarked = reading.wordings.length > 0;
  const text = isMarked ? reading.wordings.join(" ") : reading.remembered;
  if (text === null) return null;
  return {
    text,
    isMarked,
    isCutOff: isMarked && isCutOff(text, reading),
    speaker: claimedOf(speakers),
    reading,
  };
}

/** A mark that is never closed: a pasted quotation may end in the middle of a word. */
function isCutOff(wording: string, { question }: Reading): boolean {
  const end = question.trimEnd();
  return wording.length > 0 && !CLOSED.test(end) && end.endsWith(wording.slice(-LAST));
}

const CLOSED = /["”“»’']$/u;
/** Characters, few enough to hold no break of lines. */
const LAST = 3;

/** The likeliest whom the coverage knows, or who is surely named: by place, or by two words with capitals. */
function claimedOf(speakers: readonly AskedSpeaker[]): AskedSpeaker | null {
  return (
    speakers.find(
      ({ speakers: known, text, weight }) =>
        known.size > 0 || weight === 1 || /^\p{Lu}\p{L}* \p{Lu}/u.test(text),
    ) ?? null
  );
}
