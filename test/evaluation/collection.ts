/** Retrieval collections on disk (BEIR's files) as passages and questions. */

import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Article, Passage } from "../../src/domain.ts";

const Document = z.object({
  _id: z.coerce.string(),
  title: z.string().default(""),
  text: z.string().default(""),
});
const Query = z.object({
  _id: z.coerce.string(),
  text: z.string(),
  metadata: z.object({ answerable: z.boolean().optional() }).optional(),
});

export type Query = z.infer<typeof Query>;

/** One passage for each line of a corpus file: its text, under its title as headline. */
export function readPassages(file: string): Passage[] {
  return jsonLines(file).map((line) => toPassage(Document.parse(line)));
}

export function readQueries(file: string): Query[] {
  return jsonLines(file).map((line) => Query.parse(line));
}

/** Query → document → grade, from "query\tdocument\tgrade" lines under one line of names. */
export function readGrades(file: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [query, document, grade] = line.split("\t");
    if (query === undefined || document === undefined) continue;
    const own = grades.get(query) ?? new Map<string, number>();
    grades.set(query, own.set(document, Number(grade)));
  }
  return grades;
}

function jsonLines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/** Many documents of one collection are a title alone: then the body is empty, and the title finds it. */
function toPassage({ _id, title, text }: z.infer<typeof Document>): Passage {
  const span = { start: 0, end: text.length };
  const article: Article = {
    id: _id,
    file: _id,
    headline: title === "" ? null : title,
    publisher: null,
    published: null,
    language: null,
    status: null,
    embargo: null,
    audiences: [],
    corrections: [],
    url: null,
    text,
    version: "",
    zones: [{ ...span, kind: "body" }],
  };
  return { article, span, zone: "body", paragraph: 1 };
}
