/** Words of one wording that another writes as one ("add-on", "addon"), told by the letters alone. */
import type { Word } from "./comparable.ts";

/** Words of one side that are one word of the other ("add-on", "addon"); `i` and `j` are the last of each. */
export interface Join {
  readonly i: number;
  readonly j: number;
  readonly asked: number;
  readonly printed: number;
}

/** Words that one may be parted into, and letters of one that is. */
const MOST_PARTS = 3;
const MOST_LETTERS = 40;

/** So many asked words, `i` the last of them. */
export interface Parted {
  readonly i: number;
  readonly parts: number;
}

/** Runs of asked words by the one word that they may be in print. */
export function partedWords(asked: readonly Word[]): ReadonlyMap<string, readonly Parted[]> {
  const parted = new Map<string, Parted[]>();
  for (let i = 0; i < asked.length; i++) {
    for (let parts = 2; parts <= MOST_PARTS && i + parts <= asked.length; parts++) {
      const run = asked.slice(i, i + parts);
      const word = run.map((part) => part.word).join("");
      if (isOneWord(run, word)) parted.set(word, [...(parted.get(word) ?? []), { i: i + parts - 1, parts }]);
    }
  }
  return parted;
}

export interface Wholes {
  /** Where each asked word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What asked words begin with that may be parted. */
  readonly openings: ReadonlySet<string>;
}

export function wholesOf(asked: readonly Word[]): Wholes {
  const places = new Map<string, number[]>();
  for (const [i, { word }] of asked.entries()) places.set(word, [...(places.get(word) ?? []), i]);
  const openings = asked
    .filter(({ word }) => word.length <= MOST_LETTERS)
    .flatMap(({ word }) => Array.from(word, (_, at) => word.slice(0, at + 1)));
  return { places, openings: new Set(openings) };
}

/** Runs of printed words from a place on that are one asked word. */
export function joinedAt(printed: readonly Word[], from: number, { places, openings }: Wholes): Join[] {
  const joins: Join[] = [];
  let word = printed[from]?.word ?? "";
  for (let parts = 2; parts <= MOST_PARTS && openings.has(word) && from + parts <= printed.length; parts++) {
    word += printed[from + parts - 1]?.word ?? "";
    const found = places.get(word) ?? [];
    if (found.length === 0 || !isOneWord(printed.slice(from, from + parts), word)) continue;
    for (const i of found) joins.push({ i, j: from + parts - 1, asked: 1, printed: parts });
  }
  return joins;
}

/** "Not able" is not "notable", nor 2 and 4 beside each other 24; "can not" is "cannot", and 1 200 is 1,200. */
function isOneWord(parts: readonly Word[], whole: string): boolean {
  if (parts.some(({ word }) => NOT.test(word)) && !NOT.test(whole)) return false;
  return (
    parts.every(({ word }, at) => !/^[0-9]+$/u.test(word) || at === 0 || word.length === 3) ||
    !/^[0-9]+$/u.test(whole)
  );
}

const NOT = /^(?:no|not|cannot)$/u;
