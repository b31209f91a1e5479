/** What can be made of an article by itself, once and for all: the upper line of ARCHITECTURE.md's two; and the line of JSON that it is kept as. */
import { passagesOf } from "./article/passages.ts";
import { extractInSteps } from "./attribution/extract.ts";
import { type PackedAttribution, packAttribution, unpackAttribution } from "./attribution/packed.ts";
import { finished, type Steps } from "./domain/steps.ts";
import type { Article, Attribution } from "./domain.ts";
import { type PackedWords, packWords } from "./text/packed-words.ts";
import { wordsOf } from "./text/word-store.ts";

export interface Made {
  readonly attribution: Attribution;
  /** Of its passages. */
  readonly words: PackedWords;
}

export function makeOf(article: Article): Made {
  return finished(makeInSteps(article));
}

/** The same, for whoever lets others have a turn between two steps. */
export function* makeInSteps(article: Article): Steps<Made> {
  const attribution = yield* extractInSteps(article);
  yield;
  return { attribution, words: packWords(passagesOf(article), wordsOf) };
}

interface Packed {
  readonly attribution: PackedAttribution;
  readonly words: PackedWords;
}

export function packMade({ attribution, words }: Made): string {
  const packed: Packed = { attribution: packAttribution(attribution), words };
  return JSON.stringify(packed);
}

/** Of nothing but what `packMade` gave: whoever keeps it must know that it is whole. */
export function unpackMade(text: string): Made {
  const { attribution, words } = JSON.parse(text) as Packed;
  return { attribution: unpackAttribution(attribution), words };
}
