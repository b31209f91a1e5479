/** Citation → the verbatim text behind a bar, who is credited with it and why, and where it stands. */
import type { Article, Citation, DiffStep } from "../../src/index.ts";
import { kindAndPlace, nameOf, provenanceOf, speakerDetail, titleOf } from "../voice/cited.ts";
import { sideOf } from "../voice/diff.ts";
import { printedDatesOf } from "../voice/printed-dates.ts";
import { hiddenNotes } from "./hidden.ts";
import { outside } from "./outside.ts";
import { indented, type Paragraph, type Run, run } from "./paragraph.ts";

export function renderCitation(citation: Citation, number: number): Paragraph[] {
  const label = `[${number}] `;
  const margin = " ".repeat(label.length);
  return [
    barred(label, run(citation.text, "verbatim")),
    ...renderDiff(citation.diff ?? [], margin),
    ...renderSpeaker(citation, margin),
    indented(margin, run(kindAndPlace(citation))),
    ...renderDates(citation, margin),
    ...hiddenNotes(citation.text).map((note) => indented(margin, run(note, "faint"))),
    ...renderArticle(citation.article, citation.link, margin),
  ];
}

/** The bar stands before every line, so that no text of an article can pass for one of ours. */
export function barred(label: string, ...runs: readonly Run[]): Paragraph {
  return { ...indented("", ...runs), first: `${label}│ `, rest: `${" ".repeat(label.length)}│ ` };
}

/** Two lines, one of asked words and one of printed ones, so that neither stands among the other's. */
function renderDiff(diff: readonly DiffStep[], margin: string): Paragraph[] {
  if (diff.length === 0) return [];
  return [
    hanging(margin, "asked:   ", ...runsOf(diff, "asked")),
    hanging(margin, "printed: ", ...runsOf(diff, "printed")),
  ];
}

function runsOf(diff: readonly DiffStep[], side: "asked" | "printed"): Run[] {
  return sideOf(diff, side, outside).flatMap(({ op, text }, index) => [
    run(index === 0 ? "" : " "),
    run(text, op === "same" ? "plain" : op),
  ]);
}

function hanging(margin: string, label: string, ...runs: readonly Run[]): Paragraph {
  return { ...indented("", ...runs), first: margin + label, rest: margin + " ".repeat(label.length) };
}

export function renderSpeaker(
  { speaker, kind }: Pick<Citation, "speaker" | "kind">,
  margin: string,
): Paragraph[] {
  if (speaker !== null) {
    const name = nameOf(speaker.name, outside);
    return [indented(margin, run(name, "strong"), run(speakerDetail(speaker, outside)))];
  }
  return kind === "passage" ? [] : [indented(margin, run("speaker not resolved from the text", "declined"))];
}

function renderDates(citation: Citation, margin: string): Paragraph[] {
  const dates = printedDatesOf(citation);
  return dates.length === 0 ? [] : [indented(margin, run(`dated in print: ${outside(dates.join("; "))}`))];
}

function renderArticle(article: Article, citationLink: string | null, margin: string): Paragraph[] {
  const address = citationLink ?? article.url;
  const link = address === null ? null : outside(address);
  const gap = link === null ? " · no address known" : "";
  const line: Paragraph[] =
    link === null ? [] : [{ ...indented(margin, run(link, "faint")), wrap: "whole", only: "linkless" }];
  return [
    indented(margin, { ...run(titleOf(article, outside)), link }),
    indented(margin, run(`${provenanceOf(article, outside)}${gap}`, "faint")),
    ...line,
  ];
}
