/** What is said of a citation on every platform: what kind of words it is, where they stand, and who is credited with them. */
import { type Answer, type Article, type Citation, type CitedSpeaker, slice } from "../../src/index.ts";
import { readableDate } from "./date.ts";
import { HOW, KINDS, ZONES } from "./wording.ts";

/** Makes words from outside fit to stand in a line of ours. */
export type AsShown = (words: string) => string;

/** How a citation stands to the question: its answer, or beside it. */
export type Standing = "answers" | "near" | "beside";

/** A citation as it is shown: its number is counted from 1 over the whole message, on every platform. */
export interface Cited {
  readonly citation: Citation;
  readonly number: number;
  readonly standing: Standing;
  /** `NEAREST` stands above it. */
  readonly opens: boolean;
}

/** A name to choose, counted from 1 over the whole message. */
export interface Choosable {
  readonly number: number;
  readonly name: string;
}

/** What is shown of one question: all of an ordinary answer, or one part of several. */
export interface Section {
  /** This question's own. */
  readonly answer: Answer;
  /** Which question of the message it answers, from 1. */
  readonly question: number;
  /** What answers, then what comes near. */
  readonly cited: readonly Cited[];
  readonly choice: readonly Choosable[];
}

/** In the order of the questions. Numbers run on from one to the next. */
export function sectionsOf(answer: Answer): readonly [Section, ...Section[]] {
  const [first = answer, ...others] = answer.parts;
  const sections: [Section, ...Section[]] = [sectionOf(first, [])];
  for (const part of others) sections.push(sectionOf(part, sections));
  return sections;
}

function sectionOf(answer: Answer, before: readonly Section[]): Section {
  const { citations, nearest, verdict } = answer;
  const beside: Standing = verdict === "headline-only" ? "beside" : "near";
  const cited = before.flatMap((section) => section.cited).length;
  const choosable = before.flatMap((section) => section.choice).length;
  return {
    answer,
    question: before.length + 1,
    cited: [...citations, ...nearest].map((citation, at) => ({
      citation,
      number: cited + at + 1,
      standing: at < citations.length ? "answers" : beside,
      opens: at === citations.length,
    })),
    choice: (verdict === "ambiguous-speaker" ? answer.choice : []).map((name, at) => ({
      name,
      number: choosable + at + 1,
    })),
  };
}

/** In the order of their numbers. */
export function citedIn(answer: Answer): readonly Cited[] {
  return sectionsOf(answer).flatMap(({ cited }) => cited);
}

export function shownCitations(answer: Answer): readonly Citation[] {
  return citedIn(answer).map(({ citation }) => citation);
}

/** Before a citation's place; a citation may open a page of its own, so that each says it. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  answers: "",
  near: "comes near, does not answer · ",
  beside: "beside it, in the body · ",
};

/** Above the first of them. */
export const NEAREST: Readonly<Record<Standing, string>> = {
  answers: "",
  near: "Nearest in the coverage (does not answer the question):",
  beside: "Beside it, in the body:",
};

/** A headline's marks may hold a paraphrase, so what kind of quotation they would make is not said there. */
export function kindAndPlace({
  zone,
  kind,
  paragraph,
}: Pick<Citation, "zone" | "kind" | "paragraph">): string {
  if (zone === "headline" || zone === "subheadline") return ZONES[zone];
  const place = zone === "body" ? (paragraph === null ? "body" : `paragraph ${paragraph}`) : ZONES[zone];
  return `${KINDS[kind]} · ${place}`;
}

/** ` – printed as “she”, resolved from the text`; empty where the name itself is printed. */
export function speakerDetail({ name, source, how }: CitedSpeaker, shown: AsShown): string {
  const printed = source === null || source.text === name ? null : `printed as “${shown(source.text)}”`;
  const details = [printed, HOW[how]].filter((detail) => detail !== null);
  return details.length === 0 ? "" : ` – ${details.join(", ")}`;
}

/** What stands before and after a citation in the lines that it stands in: news text keeps a paragraph on one line. */
export function ownLines({ article: { text }, start, end }: Pick<Citation, "article" | "start" | "end">): {
  readonly lead: string;
  readonly tail: string;
} {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return {
    lead: slice(text, { start: Math.min(from, start), end: start }).trimStart(),
    tail: slice(text, { start: end, end: to < 0 ? text.length : to }).trimEnd(),
  };
}

export function nameOf(name: string, shown: AsShown): string {
  return shown(name) || "(no name)";
}

export function titleOf({ headline, file }: Pick<Article, "headline" | "file">, shown: AsShown): string {
  return shown(headline ?? `no headline, file ${file}`) || "(no headline)";
}

/** Who published it, and when. */
export function provenanceOf(
  { publisher, published }: Pick<Article, "publisher" | "published">,
  shown: AsShown,
): string {
  const from = shown(publisher ?? "") || "publisher unknown";
  const date = shown(readableDate(published ?? "")) || "date unknown";
  return `${from} · ${date}`;
}
