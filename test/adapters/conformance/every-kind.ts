/** One answer of every kind, and of everything that may be missing, many or long in one. */
import type { Answer, Citation, CitedVerdict, Resolution, ZoneKind } from "../../../src/index.ts";
import { aChoice, aCitation, anAbsence, anAnswer, anAnswerInParts, anArticle } from "../../an-answer.ts";

export interface Kind {
  readonly name: string;
  readonly answer: Answer;
}

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

const QUOTED: readonly Citation["kind"][] = ["direct", "mixed", "indirect", "passage"];

const OUTSIDE: readonly ZoneKind[] = ["headline", "subheadline", "caption", "credit", "navigation"];

const RESOLUTIONS: readonly Resolution[] = [
  "named",
  "pronoun",
  "role",
  "group",
  "document",
  "carried-over",
  "paragraph-before",
  "transcript",
  "unresolved",
];

const FARES = aCitation("“We will see about the fares,”", { paragraph: 3 });
const PER = aCitation("“We will see about the fares,”", {
  speaker: { name: "Per Lind", source: null, how: "named" },
});

const DIFF = [
  { op: "same", text: "The ferry" },
  { op: "asked", text: "goes" },
  { op: "printed", text: "stays" },
] as const;

export const EVERY_KIND: readonly Kind[] = [
  ...VERDICTS.flatMap((verdict) => [
    { name: verdict, answer: anAnswer(verdict, [aCitation()]) },
    { name: `${verdict}, several`, answer: anAnswer(verdict, [aCitation(), FARES, PER, FARES]) },
    {
      name: `${verdict}, with what comes near`,
      answer: anAnswer(verdict, [aCitation()], { nearest: [PER] }),
    },
  ]),
  { name: "ambiguous-speaker", answer: aChoice("Ada Lind", "Per Lind") },
  {
    name: "ambiguous-speaker, of thirty",
    answer: aChoice(...Array.from({ length: 30 }, (_, at) => `Lind ${at + 1}`)),
  },
  {
    name: "found, a list that goes on",
    answer: {
      ...anAnswer("found", [aCitation(), FARES, PER, FARES, PER], { notes: ["This was corrected since."] }),
      further: [FARES, PER, FARES, aCitation()].map((citation) => ({ citation, notes: ["Heed this."] })),
      left: 1_234,
    },
  },
  { name: "not-in-coverage", answer: anAbsence() },
  {
    name: "not-in-coverage, with what comes near and notes",
    answer: anAbsence({ nearest: [FARES, PER], notes: ["Nobody of that name is quoted.", "Try another."] }),
  },
  ...QUOTED.map((kind) => of(`words that are ${kind}`, { kind })),
  ...OUTSIDE.map((zone) => of(`words in a ${zone}`, { zone, paragraph: null })),
  ...RESOLUTIONS.map((how) =>
    of(`a speaker found as ${how}`, {
      speaker: { name: "Ada Lind", source: { start: 0, end: 3, text: "she" }, how },
    }),
  ),
  of("no speaker", { speaker: null }),
  of("no speaker needed", { speaker: null, kind: "passage" }),
  of("no paragraph", { paragraph: null }),
  of("a date in print", { dates: [{ start: 0, end: 7, text: "Tuesday", resolved: "2025-03-04" }] }),
  of("other words than asked for", { diff: DIFF }),
  of("quite other words than asked for", { diff: [{ op: "asked", text: "goes ".repeat(900) }] }),
  unknown("headline"),
  unknown("publisher"),
  unknown("published"),
  of("an unknown address", { article: anArticle({ url: null }), link: null }),
  of("an address that can't be followed", {
    article: anArticle({ url: "ftp://courier.example" }),
    link: null,
  }),
  of("an address of other letters", {
    article: anArticle({ url: "https://courier.example/паром" }),
    link: "https://courier.example/паром#:~:text=%D0%BF",
  }),
  of("nothing known of the article", {
    article: anArticle({ headline: null, publisher: null, published: null, url: null }),
    link: null,
  }),
  of("a transcript", whole("MODERATOR: Will it stay?\nLIND: It stays.\nHOLM: [inaudible] (laughter)\n")),
  of("twenty thousand characters", whole(`“${"We will see about the fares. ".repeat(690).trim()}”`)),
  { name: "a list that goes on", answer: anAnswer("found", [aCitation(), PER], { left: 1041 }) },
  {
    name: "several questions, one of them with a list that goes on",
    answer: anAnswerInParts(anAnswer("found", [FARES, PER], { left: 36 }), anAbsence()),
  },
  {
    name: "several questions, one of them answered by name",
    answer: anAnswerInParts(
      anAnswer("found", [PER], { asked: { wording: "the fares go up", speaker: null } }),
      anAbsence(),
    ),
  },
  {
    name: "several questions: found, then in other words",
    answer: anAnswerInParts(anAnswer("found", [aCitation()]), anAnswer("other-words", [FARES, PER])),
  },
  {
    name: "several questions: each with what comes near and with notes",
    answer: anAnswerInParts(
      anAnswer("headline-only", [aCitation()], {
        question: "who decided?",
        nearest: [FARES],
        notes: ["One."],
      }),
      anAbsence({ question: "who paid?", nearest: [PER], notes: ["One.", "Nobody of that name is quoted."] }),
      anAnswer("misquoted", [aCitation(undefined, { diff: DIFF })], { nearest: [FARES, PER] }),
    ),
  },
  {
    name: "several questions: nothing, which of them, nothing, and then a passage",
    answer: anAnswerInParts(
      anAbsence(),
      aChoice(...Array.from({ length: 30 }, (_, at) => `Lind ${at + 1}`)),
      anAbsence({ notes: ["Nobody of that name is quoted."] }),
      anAnswer(
        "found",
        [whole("“It will stay.” ".repeat(400))].map((given) => ({ ...aCitation(), ...given })) as [Citation],
      ),
    ),
  },
  {
    name: "several questions that cite the same words",
    answer: anAnswerInParts(anAnswer("found", [FARES]), anAnswer("misquoted", [FARES])),
  },
  {
    name: "more questions than a page has room for",
    answer: anAnswerInParts(
      anAbsence(),
      ...Array.from({ length: 40 }, (_, at) => anAbsence({ question: `question ${at + 2}?` })),
    ),
  },
  of("no words", { end: 0, start: 0, text: "" }),
];

function of(name: string, given: Partial<Citation>): Kind {
  return { name, answer: anAnswer("found", [{ ...aCitation(), ...given }]) };
}

function unknown(field: "headline" | "publisher" | "published"): Kind {
  return of(`an unknown ${field}`, { article: anArticle({ [field]: null }) });
}

function whole(text: string): Partial<Citation> {
  return { article: anArticle({ text }), start: 0, end: text.length, text };
}
