/** What is found in small made texts by looking at letters and marks alone: words, marks, paragraphs, sentences, dates, links, words that are like others,
 * wordings laid along each other, and words found again in a changed text. */
import { createHash } from "node:crypto";
import { type Span, slice } from "../../src/domain.ts";
import { createAligner } from "../../src/text/align.ts";
import {
  analyse,
  analyseQuestion,
  askedTokens,
  closedForm,
  compounds,
  tokenize,
} from "../../src/text/analyse.ts";
import { changedWords } from "../../src/text/changed-words.ts";
import { comparable, isMaskOf, isSameAmount } from "../../src/text/comparable.ts";
import { contextIn } from "../../src/text/context.ts";
import { directionOf } from "../../src/text/dates/direction.ts";
import { datePhrases, typedDatePhrases } from "../../src/text/dates/phrases.ts";
import { printedDates } from "../../src/text/dates/printed.ts";
import { askedTime, datesIn, isAsked } from "../../src/text/dates.ts";
import { editDistance, isOneStepOff, mayBeWithin } from "../../src/text/edit-distance.ts";
import { findAgain } from "../../src/text/find-again.ts";
import { fragmentLink } from "../../src/text/fragment-link.ts";
import { createLikeness } from "../../src/text/likeness.ts";
import { likestStretch } from "../../src/text/likest.ts";
import { occurrencesOf } from "../../src/text/occurrences.ts";
import { paragraphs, unbroken } from "../../src/text/paragraphs.ts";
import { quotationMarks } from "../../src/text/quotation-marks.ts";
import { quotedRuns } from "../../src/text/quoted-runs.ts";
import { retyped } from "../../src/text/retyped.ts";
import { selectorOf } from "../../src/text/selector.ts";
import { sentenceAround } from "../../src/text/sentence-around.ts";
import { turnOf } from "../../src/text/turns.ts";
import { diffOf } from "../../src/text/word-diff.ts";
import { MADE_CHANGES, MADE_PAIRS, MADE_TEXTS, NEAR_WORDS } from "./made-texts-data.ts";

export const TEXTS_AS_TAKEN_APART = new URL("texts-as-taken-apart.txt", import.meta.url);

export function textsAsTakenApart(): string {
  return `${[...MADE_TEXTS.map(textLines), ...MADE_PAIRS.map(pairLines), ...NEAR_WORDS.map(likeLine), ...MADE_CHANGES.map(changeLines)].flat().join("\n")}\n`;
}

const PUBLISHED = "2025-03-05T10:00:00Z";

function textLines(text: string): string[] {
  const parts = paragraphs(text);
  const tokens = tokenize(text);
  const within = (span: Span) => parts.find(({ start, end }) => start <= span.start && span.end <= end);
  const stretches = stretchesOf(text, 3);
  return [
    `# ${shortly(text)}`,
    `words ${tokens.map(({ word, term, stop }) => (word === term ? word : `${word}=${term}`) + (stop ? "°" : "")).join(" ")}`,
    `compounds ${compounds(text, tokens).join(" ")}; asked ${sumOf([analyse(text), analyseQuestion(text), askedTokens(text)])}`,
    `paragraphs ${parts.map(({ start, end }) => `${start}–${end}`).join(" ")}; ${sumOf(unbroken(text, parts))}`,
    `marks ${sumOf(quotationMarks(text))}`,
    ...quotedRuns(text, parts).map((run) => `run ${shortly(slice(text, run))} ${sumOf(run)}`),
    ...text
      .split("\n")
      .flatMap((line) => (turnOf(line) === null ? [] : [`turn ${JSON.stringify(turnOf(line))}`])),
    ...datesOf(text, parts),
    `retyped ${sumOf(retyped(text))}`,
    `comparable ${sumOf([comparable(tokens, text), closedForm(tokens.map(({ word }) => word))])}`,
    `sentences ${sumOf(stretches.map((span) => sentenceAround(text, within(span) ?? span, span)))}`,
    `links ${sumOf(stretches.map((span) => fragmentLink("https://herald.example/a#b", text, span, within(span) ?? span)))}`,
    `selectors ${sumOf(stretches.map((span) => selectorOf(text, span)))}`,
  ];
}

function datesOf(text: string, parts: readonly Span[]): string[] {
  const printed = parts.flatMap((paragraph) =>
    printedDates({ text, paragraph, within: paragraph, published: PUBLISHED }),
  );
  const asked = datesIn(text).flatMap((date) =>
    ["", "since ", "until ", "before ", "after "].flatMap((bound) =>
      [null, PUBLISHED.slice(0, 10)].map((newest) => askedTime(bound + date, newest)),
    ),
  );
  return [
    ...datePhrases(text).map(
      ({ text: words, relation, says, start, end }) =>
        `date ${words}: ${relation} ${JSON.stringify(says)}, ${directionOf(text.slice(0, start), text.slice(end))}`,
    ),
    ...printed.map(({ text: words, resolved }) => `printed ${words}: ${JSON.stringify(resolved)}`),
    `typed ${sumOf([typedDatePhrases(text), datesIn(text), asked, asked.map((time) => DAYS.map((day) => isAsked(day, time)))])}`,
  ];
}

const DAYS = [
  "2023-12-31",
  "2024-03-04",
  "2025-02-28",
  "2025-03-03",
  "2025-03-04",
  "2025-03-09",
  "2025-05-04",
];

function pairLines([asked, printed]: readonly [string, string]): string[] {
  const [one, other] = [asked, printed].map((text) => comparable(tokenize(text), text));
  const alignment = createAligner(one ?? [])(other ?? []);
  const back = createAligner(other ?? [])(one ?? []);
  const measured = (found: typeof alignment) =>
    found && `${found.recall.toFixed(3)} ${found.similarity.toFixed(3)} ${found.run} ${sumOf(found)}`;
  return [
    `# ${asked} | ${printed}`,
    `along ${measured(alignment)}; back ${measured(back)}`,
    `differs ${
      alignment &&
      diffOf(alignment, asked, printed)
        .map(({ op, text }) => `${op[0]}:${text}`)
        .join(" ")
    }`,
    `changed ${sumOf([changedWords(asked, printed), changedWords(printed, asked)])}; likest ${JSON.stringify([true, false].map((isTakenOut) => likestStretch(asked, printed, isTakenOut)))}`,
  ];
}

/** All others that it is like, and how many letters apart. */
function likeLine(word: string): string {
  const [one] = comparable(tokenize(word), word);
  const like = one === undefined ? null : createLikeness([one]);
  const others = NEAR_WORDS.flatMap((other) => {
    const [printed] = tokenize(other);
    const likeness = printed && like?.(printed).likeness[0];
    return likeness !== undefined && likeness > 0 ? [`${other} ${likeness.toFixed(3)}`] : [];
  });
  const apart = NEAR_WORDS.map((other) => [
    editDistance(word, other),
    isOneStepOff(word, other),
    [0, 1, 2, 3].map((most) => mayBeWithin(most, word, other)),
    isMaskOf(word, other),
    isSameAmount(word, other),
  ]);
  return `like ${word}: ${others.join(", ")}; apart ${sumOf(apart)}`;
}

/** Of every few words in a row, by the length of the row. */
function changeLines([before, now]: readonly [string, string]): string[] {
  const tell = (count: number): string => {
    const found = stretchesOf(before, count).map((span) => {
      const selector = selectorOf(before, span);
      return [findAgain(selector, now), occurrencesOf(selector, now), contextIn(selector, now)];
    });
    return `${count} words ${sumOf(found)}`;
  };
  return [`# ${shortly(before)}`, `again ${[1, 2, 4, 8, 16].map(tell).join(", ")}`];
}

/** All stretches of so many words. */
function stretchesOf(text: string, count: number): Span[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ start }, at) => {
    const last = tokens[at + count - 1];
    return last === undefined ? [] : [{ start, end: last.end }];
  });
}

function shortly(text: string): string {
  return JSON.stringify(text.slice(0, LONGEST));
}

const LONGEST = 40;

/** Eight digits are enough to tell that something is another; numbers as far as every machine has them alike. */
function sumOf(value: unknown): string {
  const plainly = (_: string, one: unknown) => (typeof one === "number" ? Number(one.toPrecision(9)) : one);
  return createHash("sha256")
    .update(JSON.stringify(value, plainly) ?? "")
    .digest("hex")
    .slice(0, 8);
}
