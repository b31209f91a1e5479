/** How much of what is asked stands in a place: shares of the weight of the question's words, in 0..1. */
import type { Article, Passage, Span } from "../domain.ts";
import type { Occurrence } from "../text/word-store.ts";
import type { Asked } from "./asked.ts";
import type { Holdings } from "./holdings.ts";

/** All words asked for, those on the subject, or those that describe whoever is asked for. */
export type Part = "all" | "topic" | "speaker";

/** A passage, or the stretch of it that counts. */
export type Place = readonly [Passage, Span | null];

/** A place where a passage holds a word asked for. */
export type Found = Omit<Occurrence, "at">;

export interface Measure {
  readonly occurrences: (passage: Passage) => readonly Found[];
  /** What of a part the places hold together. */
  readonly share: (part: Part, places: readonly Place[]) => number;
  /** The same for some of the words, by their numbers. */
  readonly shareOf: (words: readonly number[], places: readonly Place[]) => number;
  /** The same of some terms. */
  readonly shareIn: (words: readonly number[], terms: ReadonlySet<string>) => number;
  readonly article: (article: Article, part: Part) => number;
  readonly passage: (passage: Passage, part: Part) => number;
  /** All passages of an article. */
  readonly places: (article: Article) => readonly Place[];
  /** A passage with the paragraphs beside it. */
  readonly besides: (passage: Passage) => readonly Place[];
  /** In a passage with the paragraphs beside it. */
  readonly near: (passage: Passage, part: Part) => number;
}

/** `occurrences`: those of another measure of the same words, which has read its passages already. */
export function createMeasure(
  { words, sought }: Asked,
  holdings: Holdings,
  occurrences: Measure["occurrences"] = remembering(holdings.locate(sought)),
): Measure {
  const all = words.map((_, at) => at);
  const parts: Readonly<Record<Part, readonly number[]>> = {
    all,
    topic: all.filter((at) => words[at]?.ofSpeaker === false),
    speaker: all.filter((at) => words[at]?.ofSpeaker === true),
  };
  const worths = new Float64Array(words.length);
  const shareOf: Measure["shareOf"] = (wanted, places) => {
    worths.fill(0);
    for (const [passage, span] of places)
      for (const { word, worth, start, end } of occurrences(passage))
        if ((span === null || (span.start <= start && end <= span.end)) && worth > (worths[word] ?? 0))
          worths[word] = worth;
    return shareHeld(wanted, words, (at) => worths[at] ?? 0);
  };
  const share: Measure["share"] = (part, places) => shareOf(parts[part], places);
  const places = (article: Article): Place[] =>
    holdings.passagesOf(article).map((passage) => [passage, null]);
  const besidesOf = remembering((passage: Passage) => besides(passage, holdings));
  const remembered = <Held>(
    placesOf: (held: Held) => readonly Place[],
  ): ((held: Held, part: Part) => number) => {
    const known = {
      all: new Map<Held, number>(),
      topic: new Map<Held, number>(),
      speaker: new Map<Held, number>(),
    };
    return (held, part) => {
      const found = known[part].get(held) ?? share(part, placesOf(held));
      known[part].set(held, found);
      return found;
    };
  };
  return {
    occurrences,
    places,
    besides: besidesOf,
    share,
    shareOf,
    shareIn: (wanted, terms) => shareHeld(wanted, words, (at) => Number(terms.has(words[at]?.term ?? ""))),
    article: remembered(places),
    passage: remembered((passage) => [[passage, null]]),
    near: remembered(besidesOf),
  };
}

/** Of the weight of the words that are wanted, by their numbers, what is held of it. */
export function shareHeld(
  wanted: readonly number[],
  words: Asked["words"],
  worthOf: (word: number) => number,
): number {
  let held = 0;
  let most = 0;
  for (const at of wanted) {
    const weight = words[at]?.weight ?? 0;
    held += weight * worthOf(at);
    most += weight;
  }
  return most === 0 ? 0 : held / most;
}

function besides(passage: Passage, holdings: Holdings): Place[] {
  return [passage, holdings.neighbour(passage, -1), holdings.neighbour(passage, 1)].flatMap((one): Place[] =>
    one === null ? [] : [[one, null]],
  );
}

/** A function that is asked for each key once. */
export function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
