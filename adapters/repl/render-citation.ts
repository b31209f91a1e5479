/** Citation → the verbatim text behind a bar, who is credited with it and why, and where it stands. */
import type { Article, Citation, CitedSpeaker, DiffStep } from "../../src/index.ts";
import { readableDate } from "../voice/date.ts";
import { printedDatesOf } from "../voice/printed-dates.ts";
import { HOW, KINDS, ZONES } from "../voice/wording.ts";
import { indented, type Paragraph, type Role, type Run, run } from "./paragraph.ts";

export function renderCitation(citation: Citation, number: number): Paragraph[] {
  const label = `[${number}] `;
  const margin = " ".repeat(label.length);
  return [
    barred(label, run(citation.text, "verbatim")),
    ...renderDiff(citation.diff ?? [], margin),
    ...renderSpeaker(citation, margin),
    indented(margin, run(kindAndPlace(citation))),
    ...renderDates(citation, margin),
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
    hanging(margin, "asked:   ", ...sideOf(diff, "asked", ["[-", "-]"])),
    hanging(margin, "printed: ", ...sideOf(diff, "printed", ["{+", "+}"])),
  ];
}

function sideOf(
  diff: readonly DiffStep[],
  side: "asked" | "printed",
  [open, close]: readonly [string, string],
): Run[] {
  return diff
    .filter(({ op }) => op === "same" || op === side)
    .flatMap(({ op, text }, index) => [
      run(index === 0 ? "" : " "),
      op === "same" ? run(text.trim()) : run(open + text.trim() + close, side satisfies Role),
    ]);
}

function hanging(margin: string, label: string, ...runs: readonly Run[]): Paragraph {
  return { ...indented("", ...runs), first: margin + label, rest: margin + " ".repeat(label.length) };
}

export function renderSpeaker(
  { speaker, kind }: Pick<Citation, "speaker" | "kind">,
  margin: string,
): Paragraph[] {
  if (speaker !== null) return [indented(margin, run(speaker.name, "strong"), run(speakerDetail(speaker)))];
  return kind === "passage" ? [] : [indented(margin, run("speaker not resolved from the text", "declined"))];
}

function speakerDetail({ name, source, how }: CitedSpeaker): string {
  const printed = source === null || source.text === name ? null : `printed as “${source.text}”`;
  const details = [printed, HOW[how]].filter((detail) => detail !== null);
  return details.length === 0 ? "" : ` – ${details.join(", ")}`;
}

/** A headline's marks may hold a paraphrase, so what kind of quotation they would make is not said there. */
function kindAndPlace({ zone, kind, paragraph }: Citation): string {
  if (zone === "headline" || zone === "subheadline") return ZONES[zone];
  const place = zone === "body" ? (paragraph === null ? "body" : `paragraph ${paragraph}`) : ZONES[zone];
  return `${KINDS[kind]} · ${place}`;
}

function renderDates(citation: Citation, margin: string): Paragraph[] {
  const dates = printedDatesOf(citation);
  return dates.length === 0 ? [] : [indented(margin, run(`dated in print: ${dates.join("; ")}`))];
}

function renderArticle(article: Article, citationLink: string | null, margin: string): Paragraph[] {
  const link = citationLink ?? article.url;
  const title = article.headline ?? `no headline, file ${article.file}`;
  const publisher = article.publisher ?? "publisher unknown";
  const date = article.published === null ? "date unknown" : readableDate(article.published);
  const address: Paragraph[] =
    link === null ? [] : [{ ...indented(margin, run(link, "faint")), wrap: "whole", only: "linkless" }];
  return [
    indented(margin, { ...run(title), link }),
    indented(margin, run(`${publisher} · ${date}`, "faint")),
    ...address,
  ];
}
