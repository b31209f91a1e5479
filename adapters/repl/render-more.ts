/** What stands around a citation → paragraphs: the one before, its own whole, the one after, all verbatim. */
import { type Citation, type Surroundings, slice } from "../../src/index.ts";
import { AIR, type Paragraph, paragraph, run } from "./paragraph.ts";
import { barred } from "./render-citation.ts";

export function renderMore(citation: Citation, number: number, { before, after }: Surroundings): Paragraph[] {
  const { article, text } = citation;
  const own = ownLines(citation);
  return [
    AIR,
    paragraph(run(`[${number}] in its place`, "strong"), run(` – ${article.headline ?? article.file}`)),
    before === null ? edge("the article begins here") : barred("  ", run(before.text, "faint")),
    barred("> ", run(own.lead), run(text, "verbatim"), run(own.tail)),
    after === null ? edge("the article ends here") : barred("  ", run(after.text, "faint")),
  ];
}

function edge(text: string): Paragraph {
  return paragraph(run(`  (${text})`, "faint"));
}

/** The rest of the lines that the citation stands in: news text keeps a paragraph on one line. */
function ownLines({ article: { text }, start, end }: Citation): { lead: string; tail: string } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return {
    lead: slice(text, { start: Math.min(from, start), end: start }).trimStart(),
    tail: slice(text, { start: end, end: to < 0 ? text.length : to }).trimEnd(),
  };
}
