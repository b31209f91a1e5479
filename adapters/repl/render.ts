/** Answer → paragraphs for a terminal. Pure; what a width, colours or links make of them is `layout`'s. */
import type { Answer } from "../../src/index.ts";
import { type Card, type Choosable, type Cited, cardsOf } from "../../src/presentation/card.ts";
import { NEAREST, nameOf, noteOf } from "../../src/presentation/cited.ts";
import { type Head, headOf, questionLine } from "../../src/presentation/wording.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { renderCitation } from "./render-citation.ts";

/** The verdict in words comes first, each question's own where there are several; every citation has the number that `/context` knows it by.
 * `hint`: how what waits, or goes on, can be had, where it can. */
export function renderAnswer(answer: Answer, hint: string | null = null): Paragraph[] {
  const [first, ...others] = cardsOf(answer);
  if (others.length > 0) return [renderHead(headOf(answer)), ...[first, ...others].flatMap(renderSection)];
  const small = hint !== null ? [...first.small, hint] : first.small;
  return [
    renderHead(first.head),
    ...renderSmall(small, ""),
    ...renderBody(first.isOnRequest ? { ...first, cited: [] } : first),
  ];
}

/** What goes on with a list, after so many of it. */
export function renderFurther(answer: Answer, before: number, hint: string | null): Paragraph[] {
  const [{ cited }] = cardsOf(answer);
  const shown = cited.filter(({ number, standing }) => number > before && standing === "answers");
  return [...shown.flatMap(renderCited), ...renderSmall(hint === null ? [] : [hint], "")];
}

/** What waits until it is asked for; none where nothing does. */
export function renderNearest(answer: Answer): Paragraph[] {
  const [{ head, cited, isOnRequest }] = cardsOf(answer);
  return isOnRequest ? [renderHead(head), ...cited.flatMap(renderCited)] : [];
}

function renderHead({ text, role }: Head): Paragraph {
  return paragraph(run(outside(text), role));
}

function renderSmall(small: readonly string[], margin: string): Paragraph[] {
  return small.length === 0 ? [] : [indented(margin, run(outside(small.join(" · ")), "faint"))];
}

function renderSection(card: Card): Paragraph[] {
  const { answer, question, head, small } = card;
  const asked = paragraph(run(questionLine(question, outside(answer.question)), "strong"));
  return [AIR, asked, renderHead(head), ...renderSmall(small, ""), ...renderBody(card)];
}

function renderBody({ cited, choice, notes }: Card): Paragraph[] {
  return [...renderChoice(choice), ...cited.flatMap(renderCited), ...renderNotes(notes)];
}

function renderChoice(choice: readonly Choosable[]): Paragraph[] {
  return choice.map(({ name }) => indented("  ", run(nameOf(name, outside), "strong")));
}

function renderCited(cited: Cited): Paragraph[] {
  const heading = cited.opens ? [AIR, paragraph(run(NEAREST[cited.standing], "declined"))] : [];
  return [...heading, AIR, ...renderCitation(cited)];
}

function renderNotes(notes: Card["notes"]): Paragraph[] {
  const lines = notes.map((line) => line.map((note) => noteOf(note, outside)));
  return lines.length === 0 ? [] : [AIR, ...lines.flatMap((line) => renderSmall(line, ""))];
}
