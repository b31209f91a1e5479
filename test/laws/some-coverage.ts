/** Arbitrary small coverages of plausible and of hostile news text, for the laws. */
import fc from "fast-check";
import type { Article } from "../../src/index.ts";
import { tokenize } from "../../src/text/analyse.ts";
import { anArticle } from "../an-article.ts";
import { anyCharacter } from "../any-character.ts";

const NAMES = [
  "Ada Lind",
  "Mayor Ines Calloway",
  "Tom Calloway",
  "J. P. Thistlewood",
  "a spokeswoman",
  "the council",
  "she",
  "Oltean",
];
const WORDS = [
  "the ferry",
  "will not stop",
  "no money",
  "[the mayor]",
  "bridge",
  "‘never again’",
  "U.S. Will they",
  "…",
  "we paid",
  "it’s late",
  "18.5%",
  "\u00a0",
  "\u202e",
  "😀",
];
const MARKS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["«", "»"],
  ["“", ""],
  ['"', "”"],
];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));
const quoted = fc
  .tuple(fc.constantFrom(...MARKS), phrase)
  .map(([[open, close], words]) => `${open}${words},${close}`);
const sentence = fc
  .tuple(
    quoted,
    fc.constantFrom("said", "told reporters", "denied", "wrote:"),
    fc.constantFrom(...NAMES),
    phrase,
    fc.nat(4),
  )
  .map(
    ([words, cue, name, rest, form]) =>
      [
        `${words} ${cue} ${name}.`,
        `${words} ${name} ${cue}. ${rest}.`,
        `${name} ${cue} that ${rest}.`,
        `${rest}: ${words}`,
        `${words}`,
      ][form] ?? words,
  );
const paragraph = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" ")),
  fc.string({ maxLength: 60 }),
);

export const someText: fc.Arbitrary<string> = fc
  .tuple(
    phrase,
    fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    fc.constantFrom("\n\n", "\n", "\r\n\r\n"),
  )
  .map(([headline, paragraphs, blank]) => [headline, ...paragraphs].join(blank));

export const someArticles: fc.Arbitrary<Article[]> = fc
  .array(fc.tuple(someText, fc.constantFrom(null, "2025-03-01", "2026-01-20")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts.map(([text, published], index) =>
      anArticle({ id: `a${index}`, text, published, url: `https://herald.example/${index}` }),
    ),
  );

export const someQuestion: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "who said ",
        "did Calloway say ",
        "what did the council say about ",
        "who denied ",
        "when did she say ",
        "",
      ),
      phrase,
    )
    .map(([frame, words]) => frame + words),
  fc.tuple(fc.constantFrom("who said ", "did Oltean say "), quoted).map(([frame, words]) => frame + words),
  fc.string({ unit: anyCharacter, maxLength: 80 }),
);

/** Two or three, each on somebody or something of the coverages above. */
export const severalQuestions: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom("Ada Lind", "Tom Calloway", "Oltean", "the council"),
        fc.constantFrom("the ferry", "the bridge", "money", "boats"),
      )
      .map(([name, topic]) => `what did ${name} say about ${topic}`),
    { minLength: 2, maxLength: 3 },
  )
  .map((questions) => `${questions.join(" and ")}?`);

/** Some words in a row of one of the articles, with one of them exchanged for another at times. */
export const someWording: fc.Arbitrary<(articles: readonly Article[]) => string> = fc
  .record({
    article: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 2, max: 7 }),
    exchanged: fc.option(fc.nat(), { freq: 2 }),
    other: fc.constantFrom("tunnel", "opens", "burns", "not"),
  })
  .map(({ article, from, length, exchanged, other }) => (articles) => {
    const text = articles[article % articles.length]?.text ?? "";
    const words = tokenize(text).map(({ word }) => word);
    const start = words.length === 0 ? 0 : from % words.length;
    const row = words.slice(start, start + length);
    const at = exchanged === null ? -1 : exchanged % Math.max(1, row.length);
    return row.map((word, place) => (place === at ? other : word)).join(" ");
  });
