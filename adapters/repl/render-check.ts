/** What was found in a draft → a report: the count, the worst first in it, then each finding in the draft's order. */
import { type Article, type Finding, slice } from "../../src/index.ts";
import { findingCard, summaryOf } from "../../src/presentation/findings.ts";
import { lineNumbers, type Numbering } from "./line-numbers.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderCitation } from "./render-citation.ts";

export function renderCheck(draft: Article, findings: readonly Finding[]): Paragraph[] {
  const number = lineNumbers(draft.text);
  return [
    paragraph(run(outside(draft.file), "strong"), run(` – ${summaryOf(findings)}`)),
    ...findings.flatMap((finding) => [AIR, ...renderFinding(draft, finding, number)]),
  ];
}

function renderFinding(draft: Article, finding: Finding, number: Numbering): Paragraph[] {
  const { head, cited } = findingCard(finding);
  const { claim } = finding;
  const place = number(claim);
  const margin = " ".repeat(place.length);
  return [
    { ...indented(margin, run(outside(head.text), head.role)), first: place },
    indented(margin, run("draft: ", "faint"), run(outside(slice(draft.text, claim)))),
    ...(cited !== null ? renderCitation({ ...cited, number: 1 }).map((one) => under(margin, one)) : []),
  ];
}

function under(margin: string, { first, rest, ...whole }: Paragraph): Paragraph {
  return { ...whole, first: margin + first, rest: margin + rest };
}
