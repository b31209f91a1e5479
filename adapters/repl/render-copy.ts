/** Citations → lines to be copied: no bar, colour or link, and no break but the article's own, so that a selection takes just them. */
import type { Cited } from "../../src/presentation/card.ts";
import { copied } from "../../src/presentation/copy.ts";
import type { Template } from "../../src/presentation/copy-template.ts";
import { type Paragraph, paragraph, run } from "./paragraph.ts";

export function renderCopies(cited: readonly Pick<Cited, "citation">[], template: Template): Paragraph[] {
  return cited.map(({ citation }) => ({ ...paragraph(run(copied(citation, template))), wrap: "whole" }));
}
