/** A draft → what it says that somebody said, and the sentences in which it says something itself. */

import type { Claim } from "../domain/draft.ts";
import { type Article, type Passage, type Quotation, type Span, slice } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { countWhile } from "../text/count-while.ts";
import { sentenceAround } from "../text/sentence-around.ts";

/** In order of the draft. `quotations` and `passages` are its own. */
export function claimsIn(
  draft: Article,
  quotations: readonly Quotation[],
  passages: readonly Passage[],
): Claim[] {
  const quoted = quotations.filter(({ kind }) => kind !== "indirect");
  const isQuoted = createOverlaps(quoted.flatMap(({ content }) => content));
  // A paraphrase that holds words in marks is checked by them.
  const reported = quotations.filter(
    (quotation) =>
      quotation.kind === "indirect" &&
      speakerIn(quotation) !== null &&
      saysSomething(quotation, draft.text) &&
      !quotation.content.some(isQuoted),
  );
  const told = [...quoted, ...reported];
  const isTold = createOverlaps(told.flatMap(({ content }) => content));
  const plain = passages.filter(({ zone }) => zone === "body").flatMap((passage) => plainIn(passage, isTold));
  const claims = [...told.map((quotation) => claimOf(quotation, draft.text)), ...plain];
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a span shares a character with any of these, by halves: a long draft has thousands. */
function createOverlaps(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => (ends[countWhile(sorted, (one) => one.start < end) - 1] ?? 0) > start;
}

/** "She said nothing of the kind" can be held against nothing. */
function saysSomething({ content }: Quotation, text: string): boolean {
  const words = content.flatMap((piece) => tokenize(slice(text, piece)));
  return words.filter(({ stop }) => !stop).length >= SAYING;
}

/** Words that aren't small ones. */
const SAYING = 3;

function claimOf(quotation: Quotation, text: string): Claim {
  const { kind, content } = quotation;
  const [first, ...rest] = content;
  return {
    kind: kind === "indirect" ? "reported" : "quoted",
    start: first.start,
    end: content.at(-1)?.end ?? first.end,
    wording: [bare(slice(text, first)), ...rest.map((piece) => bare(slice(text, piece)))],
    speaker: speakerIn(quotation),
  };
}

/** Null where the draft doesn't tell, or not for sure. */
function speakerIn({ speaker, confidence }: Quotation): string | null {
  return speaker !== null && confidence >= SURE ? speaker.name : null;
}

/** Least probability that the draft means this speaker: a correction of what it doesn't say helps nobody. */
const SURE = 0.5;

/** Without the marks around it and the comma before the last of them. */
function bare(words: string): string {
  return words.replace(AROUND, "");
}

/** No end begins behind what would be of it, or a draft of blanks would take the square of its time. */
const AROUND = /^[\s"“”„‟«»‹›‘’'`]+|(?<![\s,"“”„‟«»‹›‘’'`])[\s,"“”„‟«»‹›‘’'`]+$/gu;

/** Sentences that quote nobody, long enough to be somebody's words and nobody else's. */
function plainIn({ article: { text }, span }: Passage, isTold: (span: Span) => boolean): Claim[] {
  return sentencesIn(text, span)
    .filter((sentence) => !isTold(sentence) && tokenize(slice(text, sentence)).length >= TELLING)
    .map((sentence) => ({ ...sentence, kind: "plain", wording: [slice(text, sentence)], speaker: null }));
}

/** Words. */
const TELLING = 7;

function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    const sentence = sentenceAround(text, span, { start: at, end: at + 1 });
    sentences.push(sentence);
    const behind = /^\s*/u.exec(text.slice(sentence.end, span.end))?.[0].length ?? 0;
    at = Math.max(sentence.end + behind, at + 1);
  }
  return sentences;
}
