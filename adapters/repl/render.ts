/** Answer → paragraphs for a terminal. Pure; what a width, colours or links make of them is `layout`'s. */
import type { Answer, Citation } from "../../src/index.ts";
import { NEAREST, nameOf } from "../voice/cited.ts";
import { headOf } from "../voice/wording.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderCitation } from "./render-citation.ts";

/** The verdict in words comes first, and every citation has the number that `/more` knows it by. */
export function renderAnswer(answer: Answer): Paragraph[] {
  const { text, role } = headOf(answer);
  return [
    paragraph(run(outside(text), role)),
    ...renderChoice(answer),
    ...numbered(answer.citations, 1),
    ...renderNearest(answer),
    ...renderNotes(answer.notes),
  ];
}

function renderChoice(answer: Answer): Paragraph[] {
  if (answer.verdict !== "ambiguous-speaker") return [];
  return answer.choice.map((name) => indented("  ", run(nameOf(name, outside), "strong")));
}

function renderNearest(answer: Answer): Paragraph[] {
  if (answer.nearest.length === 0) return [];
  const head = NEAREST[answer.verdict === "headline-only" ? "beside" : "near"];
  return [AIR, paragraph(run(head, "declined")), ...numbered(answer.nearest, answer.citations.length + 1)];
}

function numbered(citations: readonly Citation[], from: number): Paragraph[] {
  return citations.flatMap((citation, index) => [AIR, ...renderCitation(citation, from + index)]);
}

function renderNotes(notes: readonly string[]): Paragraph[] {
  return notes.length === 0
    ? []
    : [AIR, ...notes.map((note) => paragraph(run(`Note: ${outside(note)}`, "faint")))];
}
