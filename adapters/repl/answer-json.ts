/** The contract for machines, version 1, as zod schemas; `docs/json.md` tells it, and a test holds the two together. */
import { z } from "zod";
import type { Answer, Article, Citation, Further } from "../../src/index.ts";

const Offset = z.int().nonnegative();

/** As given with the question; null where none was given, as in a plain line. */
export const Id = z.union([z.string(), z.number(), z.null()]);
export type Id = z.infer<typeof Id>;

export const SliceJson = z.strictObject({ start: Offset, end: Offset, text: z.string() });

const ArticleJson = z.strictObject({
  id: z.string(),
  file: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  version: z.string(),
});

const SpeakerJson = z.strictObject({
  name: z.string(),
  source: SliceJson.nullable(),
  how: z.enum([
    "named",
    "pronoun",
    "role",
    "group",
    "document",
    "carried-over",
    "paragraph-before",
    "transcript",
    "unresolved",
  ]),
});

const DiffStepJson = z.strictObject({ op: z.enum(["same", "asked", "printed"]), text: z.string() });

const DateJson = z.strictObject({ ...SliceJson.shape, resolved: z.string().nullable() });

const CitationJson = z.strictObject({
  article: ArticleJson,
  zone: z.enum(["headline", "subheadline", "body", "caption", "credit", "navigation"]),
  paragraph: z.int().positive().nullable(),
  start: Offset,
  end: Offset,
  text: z.string(),
  kind: z.enum(["direct", "mixed", "indirect", "passage"]),
  speaker: SpeakerJson.nullable(),
  diff: z.array(DiffStepJson).optional(),
  dates: z.array(DateJson),
  link: z.string().nullable(),
});

const FurtherJson = z.strictObject({ citation: CitationJson, notes: z.array(z.string()) });

const SearchedJson = z.strictObject({
  articles: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  quotations: z.int().nonnegative(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const AskedJson = z.strictObject({ wording: z.string().nullable(), speaker: z.string().nullable() });

export const OneAnswerJson = z.strictObject({
  question: z.string(),
  verdict: z.enum([
    "found",
    "found-variant",
    "found-indirect",
    "found-passage",
    "other-words",
    "misquoted",
    "wrong-speaker",
    "headline-only",
    "ambiguous-speaker",
    "not-in-coverage",
  ]),
  citations: z.array(CitationJson),
  nearest: z.array(CitationJson),
  searched: SearchedJson,
  asked: AskedJson,
  notes: z.array(z.string()),
  choice: z.array(z.string()).optional(),
  further: z.array(FurtherJson).optional(),
  left: z.int().positive().optional(),
});

export const AnswerJson = z.strictObject({
  v: z.literal(1),
  id: Id,
  ...OneAnswerJson.shape,
  parts: z.array(OneAnswerJson).optional(),
});
export type AnswerJson = z.infer<typeof AnswerJson>;

/** Stands where an answer would, so that the n-th line of the output is always for the n-th line of the input. */
export const ErrorJson = z.strictObject({
  v: z.literal(1),
  id: Id,
  line: z.int().positive(),
  error: z.string(),
});
export type ErrorJson = z.infer<typeof ErrorJson>;

/** The objects whose keys the documentation lists, by the headings that they have there. */
export const ANSWER_OBJECTS = {
  Answer: AnswerJson,
  Citation: CitationJson,
  Further: FurtherJson,
  Article: ArticleJson,
  Speaker: SpeakerJson,
  "Diff step": DiffStepJson,
  "Printed date": DateJson,
  Slice: SliceJson,
  Searched: SearchedJson,
  Asked: AskedJson,
  Error: ErrorJson,
} as const;

export function toJson(answer: Answer, id: Id): AnswerJson {
  const { parts } = answer;
  return {
    v: 1,
    id,
    ...oneJson(answer),
    ...(parts.length === 0 ? {} : { parts: parts.map(oneJson) }),
  };
}

/** Without `v` and `id`: an answer inside another object. */
export function oneJson(answer: Answer): z.infer<typeof OneAnswerJson> {
  const { question, verdict, citations, nearest, searched, asked, notes, further, left } = answer;
  return {
    question,
    verdict,
    citations: citations.map(citationJson),
    nearest: nearest.map(citationJson),
    searched,
    asked,
    notes: [...notes],
    ...(answer.verdict === "ambiguous-speaker" ? { choice: [...answer.choice] } : {}),
    ...(further === undefined ? {} : { further: further.map(furtherJson) }),
    ...(left === undefined ? {} : { left }),
  };
}

function furtherJson({ citation, notes }: Further): z.infer<typeof FurtherJson> {
  return { citation: citationJson(citation), notes: [...notes] };
}

function citationJson(citation: Citation): z.infer<typeof CitationJson> {
  const { article, zone, paragraph, start, end, text, kind, speaker, diff, dates, link } = citation;
  return {
    article: articleJson(article),
    zone,
    paragraph,
    start,
    end,
    text,
    kind,
    speaker,
    ...(diff === undefined ? {} : { diff: [...diff] }),
    dates: [...dates],
    link,
  };
}

function articleJson({
  id,
  file,
  headline,
  publisher,
  published,
  url,
  version,
}: Article): z.infer<typeof ArticleJson> {
  return { id, file, headline, publisher, published, url, version };
}
