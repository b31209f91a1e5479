/** Evidence beside what a question wants → whether showing it would be right, as the grader sees it. */
import { basename } from "node:path";
import type { Evidence } from "../../src/answer/gather.ts";
import type { Span } from "../../src/domain.ts";
import { isSameName, spansOf } from "./as-graded.ts";
import type { AskedQuestion, WantedAnswer } from "./asked-gold.ts";

/** harmful: it credits a wanted answer to another, or anything to somebody who mustn't be credited. */
export type Label = "right" | "beside" | "harmful";

/** What a label depends on. */
export type Shown = Pick<Evidence, "passage" | "kind" | "shown" | "speaker">;

export function createLabels({ answers, notSpeakers = [] }: AskedQuestion): (evidence: Shown) => Label {
  const isShown = createShows();
  return (evidence) => {
    const name = evidence.speaker?.name ?? null;
    if (name !== null && notSpeakers.some((speaker) => isSameName(speaker, name))) return "harmful";
    const labels = answers
      .filter((answer) => isShown(evidence, answer))
      .map((answer) => labelOf(answer, evidence.kind === "passage" ? null : name));
    return ORDER.find((label) => labels.includes(label)) ?? "beside";
  };
}

/** Whether it stands in an article that a wanted answer stands in, or that a careless one would cite. */
export function createIsAbout({ answers, near }: AskedQuestion): (evidence: Shown) => boolean {
  const files = new Set(
    [...answers.map(({ article }) => article), ...(near === undefined ? [] : [near])].map((file) =>
      basename(file),
    ),
  );
  return ({ passage: { article } }) => files.has(basename(article.file));
}

/** What is right for one answer wanted is right. */
const ORDER: readonly Label[] = ["right", "harmful"];

/** A wanted answer is shown by whatever overlaps it. */
function createShows(): (evidence: Shown, answer: WantedAnswer) => boolean {
  const places = new Map<WantedAnswer, readonly Span[]>();
  return ({ passage: { article }, shown }, answer) => {
    if (basename(article.file) !== basename(answer.article)) return false;
    const spans = places.get(answer) ?? spansOf(answer.text, article.text);
    places.set(answer, spans);
    return spans.some((wanted) => wanted.start < shown.end && shown.start < wanted.end);
  };
}

/** The article's own account credits nobody, which is right only where nobody is asked for or where the gold wants it so. */
function labelOf({ speaker = null, kind }: WantedAnswer, credited: string | null): Label {
  if (speaker === null) return "right";
  if (credited === null) return kind === "passage" ? "right" : "beside";
  return [speaker].flat().some((name) => isSameName(name, credited)) ? "right" : "harmful";
}
