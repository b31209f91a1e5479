/** The passages in which words are looked for word by word. */
import type { Passage } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { createFirstPrinted, searchDiffering } from "./first-printed.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { isSame } from "./same-words.ts";
import { isTheirs } from "./speakers.ts";
import type { Wording } from "./worded.ts";

/** Passages looked at for one wording: common words alone ("this company has had …") rank the right one low. */
const CANDIDATES = 100;

/** Words that aren't small ones, from which on the passages that have them rank high by them alone. */
const TELLING = 6;

/** Where the words may stand; then those near the name of the speaker asked for, since few or common words alone rank them low: where they are
 * not found as asked in that speaker's mouth already. */
export function searched<Found extends { readonly grade: string; readonly statement: Statement | null }>(
  { text, speaker }: Wording,
  holdings: Holdings,
  lookAt: (passages: readonly Passage[]) => Found[],
): Found[] {
  // Copies that print other words may print those asked for.
  const first = createFirstPrinted(holdings, isSame);
  const hits = (sought: string): Passage[] =>
    searchDiffering(holdings, { text: sought, most: CANDIDATES }, first).map(({ passage }) => passage);
  const byWords = hits(text);
  const found = lookAt(byWords);
  if (speaker === null || tokenize(text).filter(({ stop }) => !stop).length >= TELLING) return found;
  if (found.some(({ grade, statement }) => grade === "printed" && isTheirs(statement, speaker))) return found;
  const known = new Set(byWords);
  return [...found, ...lookAt(hits(`${speaker.text} ${text}`).filter((passage) => !known.has(passage)))];
}
