/** What is said of a citation on every platform: what kind of words it is, where they stand, and who is credited with them. */
import type { Article, Citation, CitedSpeaker } from "../index.ts";
import { readableDate } from "./date.ts";
import { halfOf } from "./goes-on.ts";
import { printedDatesOf } from "./printed-dates.ts";
import { HOW, KINDS, ZONES } from "./wording.ts";

/** Makes words from outside fit to stand in a line of ours. */
export type AsShown = (words: string) => string;

/** How a citation stands to the question: its answer, or beside it. */
export type Standing = "answers" | "near" | "beside";

/** Before all else that is said of it: it may open a page of its own, so that each says it. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  answers: "",
  near: "comes near, does not answer",
  beside: "beside it, in the body",
};

/** Above the first of them. */
export const NEAREST: Readonly<Record<Standing, string>> = {
  answers: "",
  near: "Nearest in the coverage (does not answer the question):",
  beside: "Beside it, in the body:",
};

/** Who is credited, as its line begins; `isName` where that is somebody. */
export function creditOf(
  { speaker, kind }: Pick<Citation, "speaker" | "kind">,
  shown: AsShown,
): { readonly text: string; readonly isName: boolean } {
  if (speaker !== null) return { text: nameOf(speaker.name, shown), isName: true };
  return { text: kind === "passage" ? KINDS.passage : NOT_RESOLVED, isName: false };
}

const NOT_RESOLVED = "speaker not resolved from the text";

/** Words from outside, each as it fits into the small line. */
export interface SmallAsShown {
  readonly source: AsShown;
  readonly dates: AsShown;
  readonly note: AsShown;
}

export interface Detailed {
  readonly citation: Citation;
  readonly standing: Standing;
  /** Notes of the answer that are about this one. */
  readonly remarks: readonly string[];
  /** Sentences of ours on this very stretch of it: what hides there, which part it is. */
  readonly own: readonly string[];
}

/** What is only for checking, for one small line: what kind of words these are, where they stand, how their speaker was found. */
export function detailsOf({ citation, standing, remarks, own }: Detailed, shown: SmallAsShown): string[] {
  const { speaker } = citation;
  const dates = printedDatesOf(citation);
  return [
    ...(standing === "answers" ? [] : [STANDINGS[standing]]),
    ...kindAndPlace(citation),
    ...halfOf(citation),
    ...(speaker === null ? [] : speakerDetails(speaker, shown.source)),
    ...(dates.length === 0 ? [] : [shown.dates(`dated in print: ${dates.join("; ")}`)]),
    ...own,
    ...remarks.map((remark) => noteOf(remark, shown.note)),
  ];
}

export function noteOf(note: string, shown: AsShown): string {
  return `Note: ${shown(note)}`;
}

/** A headline's marks may hold a paraphrase, so what kind of quotation they would make is not said there; of the article's own words
 * that is said where others have a speaker. */
function kindAndPlace({ zone, kind, paragraph, speaker }: Citation): string[] {
  if (zone === "headline" || zone === "subheadline") return [ZONES[zone]];
  const place = zone === "body" ? (paragraph === null ? "body" : `paragraph ${paragraph}`) : ZONES[zone];
  return kind === "passage" && speaker === null ? [place] : [KINDS[kind], place];
}

/** `printed as “she”`, `resolved from the text`; none where the name itself is printed. */
export function speakerDetails({ name, source, how }: CitedSpeaker, shown: AsShown): string[] {
  const printed = source === null || source.text === name ? null : `printed as “${shown(source.text)}”`;
  return [printed, HOW[how]].filter((detail) => detail !== null);
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
  return `${from}, ${date}`;
}
