/** Answer → paragraphs for a terminal. Pure; what a width, colours or links make of them is `layout`'s. */
import type { Answer } from "../../src/index.ts";
import { type Choosable, type Cited, NEAREST, nameOf, type Section, sectionsOf } from "../voice/cited.ts";
import { headOf, questionLine } from "../voice/wording.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderCitation } from "./render-citation.ts";

/** The verdict in words comes first, each question's own where there are several; every citation has the number that `/more` knows it by. */
export function renderAnswer(answer: Answer): Paragraph[] {
  const [first, ...others] = sectionsOf(answer);
  return [
    renderHead(answer),
    ...(others.length === 0 ? renderBody(first) : [first, ...others].flatMap(renderSection)),
  ];
}

function renderHead(answer: Answer): Paragraph {
  const { text, role } = headOf(answer);
  return paragraph(run(outside(text), role));
}

function renderSection(section: Section): Paragraph[] {
  const { answer, question } = section;
  const asked = paragraph(run(questionLine(question, outside(answer.question)), "strong"));
  return [AIR, asked, renderHead(answer), ...renderBody(section)];
}

function renderBody({ answer, cited, choice }: Section): Paragraph[] {
  return [...renderChoice(choice), ...cited.flatMap(renderCited), ...renderNotes(answer.notes)];
}

function renderChoice(choice: readonly Choosable[]): Paragraph[] {
  return choice.map(({ name }) => indented("  ", run(nameOf(name, outside), "strong")));
}

function renderCited({ citation, number, standing, opens }: Cited): Paragraph[] {
  const heading = opens ? [AIR, paragraph(run(NEAREST[standing], "declined"))] : [];
  return [...heading, AIR, ...renderCitation(citation, number)];
}

function renderNotes(notes: readonly string[]): Paragraph[] {
  return notes.length === 0
    ? []
    : [AIR, ...notes.map((note) => paragraph(run(`Note: ${outside(note)}`, "faint")))];
}
