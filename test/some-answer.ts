/** Arbitrary answers of every verdict, of plain and of hostile words, with everything that may be missing missing now and then. */
import fc from "fast-check";
import type {
  Answer,
  Article,
  Citation,
  CitedVerdict,
  DiffStep,
  Resolution,
  ZoneKind,
} from "../src/index.ts";
import { anAnswerInParts, anArticle, SEARCHED } from "./an-answer.ts";
import { anyCharacter } from "./any-character.ts";
import { HOSTILE } from "./hostile-quotations.ts";

const SHORT = HOSTILE.map(({ text }) => text).filter((text) => text.length < 300);

const plainWords = fc
  .array(
    fc.constantFrom("The ferry", "will not stop.", "“No,”", "she said.", "Mr. Oduya", "поромы", "渡轮"),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));

const words = fc.oneof(
  { weight: 4, arbitrary: plainWords },
  { weight: 3, arbitrary: fc.constantFrom(...SHORT) },
  { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...SHORT), fc.nat(60)).map(([text, times]) => text.repeat(times)),
  },
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 5 });

const address = fc.oneof(
  fc.nat(9999).map((number) => `https://courier.example/${number}?a=1&b=<2>|3`),
  fc.nat(9999).map((number) => `https://courier.example/паром/${number}`),
  fc.nat(3500).map((length) => `https://courier.example/${"a/".repeat(length / 2)}`),
  fc.constantFrom(
    "javascript:alert(1)",
    "not an address",
    "http://",
    "mailto:a@courier.example",
    " https://courier.example/",
  ),
);

const VERDICTS: readonly CitedVerdict[] = [
  "found",
  "found-variant",
  "found-indirect",
  "found-passage",
  "other-words",
  "misquoted",
  "wrong-speaker",
  "headline-only",
];
const ZONES: readonly ZoneKind[] = [
  "body",
  "body",
  "headline",
  "subheadline",
  "caption",
  "credit",
  "navigation",
];
const HOW: readonly Resolution[] = [
  "named",
  "pronoun",
  "role",
  "group",
  "document",
  "carried-over",
  "transcript",
];

const someArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: maybe(words),
    publisher: maybe(words),
    published: maybe(fc.oneof(fc.constant("2025-03-04T10:00:00Z"), words)),
    url: maybe(address),
    text: words,
    file: words,
  })
  .map((parts) => anArticle(parts));

const someDiff: fc.Arbitrary<readonly DiffStep[]> = fc.array(
  fc.record({ op: fc.constantFrom<DiffStep["op"]>("same", "asked", "printed"), text: words }),
  { maxLength: 12 },
);

const someCitation = fc
  .record({
    article: someArticle,
    zone: fc.constantFrom(...ZONES),
    paragraph: maybe(fc.integer({ min: 1, max: 400 })),
    kind: fc.constantFrom<Citation["kind"]>("direct", "mixed", "indirect", "passage"),
    name: maybe(words),
    source: maybe(words),
    how: fc.constantFrom(...HOW),
    diff: maybe(someDiff),
    dates: fc.array(
      fc.record({
        text: words,
        resolved: maybe(fc.constantFrom("2025-03-04", "2025-03")),
        start: fc.constant(0),
        end: fc.constant(0),
      }),
      { maxLength: 3 },
    ),
    exact: fc.boolean(),
  })
  .map(
    ({ article, name, source, how, diff, exact, ...rest }): Citation => ({
      ...rest,
      article,
      start: 0,
      end: article.text.length,
      text: article.text,
      speaker:
        name === null
          ? null
          : { name, how, source: source === null ? null : { start: 0, end: source.length, text: source } },
      ...(diff === null ? {} : { diff }),
      link: exact && article.url !== null ? `${article.url}#:~:text=ferry,stays` : article.url,
    }),
  );

const base = fc.record({
  question: words,
  asked: fc.constant({ wording: null, speaker: null }),
  searched: fc.constant(SEARCHED),
  nearest: fc.array(someCitation, { maxLength: 4 }),
  notes: fc.array(words, { maxLength: 5 }),
  parts: fc.constant([]),
});

const someSingle: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(base, fc.constantFrom(...VERDICTS), someCitation, fc.array(someCitation, { maxLength: 8 }))
      .map(
        ([rest, verdict, first, others]): Answer => ({
          ...rest,
          verdict,
          citations: [first, ...others] as const,
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(base, fc.array(words, { minLength: 1, maxLength: 40 })).map(([rest, choice]) => ({
      ...rest,
      verdict: "ambiguous-speaker" as const,
      choice,
      citations: [] as const,
    })),
  },
  {
    weight: 1,
    arbitrary: base.map((rest) => ({ ...rest, verdict: "not-in-coverage" as const, citations: [] as const })),
  },
);

const someParts: fc.Arbitrary<Answer> = fc
  .tuple(someSingle, someSingle, fc.option(someSingle, { nil: null }))
  .map(([first, second, third]) =>
    third === null ? anAnswerInParts(first, second) : anAnswerInParts(first, second, third),
  );

export const someAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: someSingle },
  { weight: 1, arbitrary: someParts },
);
