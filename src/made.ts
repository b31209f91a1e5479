/** What can be made of an article by itself, once and for all: the upper line of ARCHITECTURE.md's two; and the line of JSON that it is kept as. */
import { passagesOf } from "./article/passages.ts";
import { extractQuotations } from "./attribution/extract.ts";
import { type PackedAttribution, packAttribution, unpackAttribution } from "./attribution/packed.ts";
import type { Article, Attribution } from "./domain.ts";
import { type PackedWords, packWords } from "./text/packed-words.ts";
import { wordsOf } from "./text/word-store.ts";

export interface Made {
  readonly attribution: Attribution;
  /** Of its passages. */
  readonly words: PackedWords;
}

export function makeOf(article: Article): Made {
  return { attribution: extractQuotations(article), words: packWords(passagesOf(article), wordsOf) };
}

type PackedForm = readonly [term: string, word: string, stop: 0 | 1];

interface Packed {
  readonly attribution: PackedAttribution;
  readonly forms: readonly PackedForm[];
  readonly passages: PackedWords["passages"];
}

export function packMade({ attribution, words }: Made): string {
  const packed: Packed = {
    attribution: packAttribution(attribution),
    forms: words.forms.map(({ term, word, stop }) => [term, word, stop ? 1 : 0]),
    passages: words.passages,
  };
  return JSON.stringify(packed);
}

/** Of nothing but what `packMade` gave: whoever keeps it must know that it is whole. */
export function unpackMade(text: string): Made {
  const { attribution, forms, passages } = JSON.parse(text) as Packed;
  return {
    attribution: unpackAttribution(attribution),
    words: { forms: forms.map(([term, word, stop]) => ({ term, word, stop: stop === 1 })), passages },
  };
}
