/** What stands around a citation → paragraphs: the one before, its own whole, the one after, all verbatim. */
import type { Citation, Surroundings } from "../../src/index.ts";
import { titleOf } from "../../src/presentation/cited.ts";
import { ownLines } from "../../src/presentation/own-lines.ts";
import { outside } from "./outside.ts";
import { AIR, type Paragraph, paragraph, run } from "./paragraph.ts";
import { barred } from "./render-citation.ts";

export function renderMore(citation: Citation, number: number, { before, after }: Surroundings): Paragraph[] {
  const { article, text } = citation;
  const own = ownLines(citation);
  return [
    AIR,
    paragraph(run(`[${number}] in its place`, "strong"), run(` – ${titleOf(article, outside)}`)),
    ...(article.url === null ? [] : [addressLine(article.url)]),
    before === null ? edge("the article begins here") : barred("  ", run(before.text, "faint")),
    barred("> ", run(own.lead), run(text, "verbatim"), run(own.tail)),
    after === null ? edge("the article ends here") : barred("  ", run(after.text, "faint")),
  ];
}

/** Whole, so that it can be copied where it was short before. */
function addressLine(url: string): Paragraph {
  return { ...paragraph(run(outside(url), "faint")), wrap: "whole" };
}

function edge(text: string): Paragraph {
  return paragraph(run(`  (${text})`, "faint"));
}
