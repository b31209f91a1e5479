/** Answers that are touched → paragraphs for a terminal: what was shown behind a bar, what stands there now, where the answer is. */
import type { DiffStep } from "../../src/index.ts";
import { nameOf, titleOf } from "../../src/presentation/cited.ts";
import { readableDate } from "../../src/presentation/date.ts";
import { sideOf } from "../../src/presentation/diff.ts";
import { counted } from "../../src/presentation/wording.ts";
import { postedAt } from "../delivery/corrections/posted-at.ts";
import type { ListedAnswer, Touched, TouchedCitation } from "../delivery/corrections/touched.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, type Run, run } from "./paragraph.ts";
import { barred } from "./render-citation.ts";

export function renderCorrections(touched: Touched): Paragraph[] {
  const role = touched.answers.length === 0 ? "answered" : "contradicted";
  return [paragraph(run(headOfCorrections(touched), role)), ...touched.answers.flatMap(renderAnswer)];
}

export function headOfCorrections(touched: Touched): string {
  const { looked, unknown } = touched;
  if (looked === 0) return "No answer is touched: none with citations was given.";
  const old = `Of ${counted(unknown, "answer")} it can’t be told: given before the words shown were kept.`;
  return unknown === 0 ? countLine(touched) : `${countLine(touched)} ${old}`;
}

function countLine({ looked, answers }: Touched): string {
  if (answers.length === 0)
    return `No answer is touched: ${counted(looked, "answer")} with citations looked at.`;
  const citations = answers.flatMap((answer) => answer.citations).length;
  const all = looked.toLocaleString("en-GB");
  const verb = answers.length === 1 ? "is" : "are";
  return `${counted(answers.length, "answer")} of ${all} given with citations ${verb} touched, in ${counted(citations, "citation")}.`;
}

function renderAnswer({ entry, citations, isTold }: ListedAnswer): Paragraph[] {
  const { platform, channel, link } = postedAt(entry);
  const asked = readableDate(`${new Date(entry.question.asked).toISOString().slice(0, 16)}Z`);
  const place = [platform, channel === null ? null : `channel ${channel}`]
    .filter((part) => part !== null)
    .join(", ");
  const where = outside(place === "" ? "place not known" : place);
  return [
    AIR,
    paragraph(
      { ...run(`Asked ${asked}`, "strong"), link },
      run(` · ${where}${isTold ? "" : " · not told of yet"}`),
    ),
    ...addressLine(link, ""),
    ...citations.flatMap((citation, at) => renderCitation(citation, at + 1)),
  ];
}

function renderCitation({ shown, now }: TouchedCitation, number: number): Paragraph[] {
  const label = `[${number}] `;
  const margin = " ".repeat(label.length);
  const { finding, article, credit, held, corrections } = now;
  const { headline, article: file, speaker } = shown;
  const line = (text: string, role: Run["role"] = "plain") => indented(margin, run(text, role));
  const credited = speaker === null ? [] : [line(`credited then: ${nameOf(speaker, outside)}`)];
  const address = article?.url ?? shown.url;
  return [
    barred(label, run(shown.exact, "verbatim")),
    ...credited,
    indented(margin, { ...run(titleOf({ headline, file }, outside)), link: address }),
    ...addressLine(address, margin),
    ...(finding.kind === "wording changed" ? renderDiff(finding.diff, margin) : []),
    ...(finding.kind === "gone" ? [line(goneLine(article !== null, held), "contradicted")] : []),
    ...(credit === null ? [] : [line(creditLine(credit.now), "contradicted")]),
    ...corrections.map((note) => line(`stated since, by its publisher: ${outside(note)}`, "contradicted")),
  ];
}

function goneLine(hasArticle: boolean, held: string | null): string {
  if (held !== null) return `now: the article is held back: ${outside(held)}`;
  return hasArticle
    ? "now: the article doesn’t print these words any more"
    : "now: the article isn’t in the coverage any more";
}

function creditLine(name: string | null): string {
  return name === null
    ? "now: the same words, credited to nobody that whosaid can name"
    : `now: the same words, credited to ${nameOf(name, outside)}`;
}

function renderDiff(diff: readonly DiffStep[], margin: string): Paragraph[] {
  return [side(diff, "asked", margin, "then: "), side(diff, "printed", margin, "now:  ")];
}

function side(diff: readonly DiffStep[], of: "asked" | "printed", margin: string, label: string): Paragraph {
  const runs = sideOf(diff, of, outside).flatMap(({ op, text }, index) => [
    run(index === 0 ? "" : " "),
    run(text, op === "same" ? "plain" : op),
  ]);
  return { ...indented("", ...runs), first: margin + label, rest: margin + " ".repeat(label.length) };
}

function addressLine(link: string | null, margin: string): Paragraph[] {
  return link === null
    ? []
    : [{ ...indented(margin, run(outside(link), "faint")), wrap: "whole", only: "linkless" }];
}
