/** What attribution makes of one text → a listing: where, what is printed, who is credited and by what rule. */
import { type Article, type Attribution, type Quotation, type Span, slice } from "../../src/index.ts";
import { counted, KINDS } from "../../src/presentation/wording.ts";
import { LINE_NUMBER_WIDTH, lineNumbers, type Numbering } from "./line-numbers.ts";
import { outside } from "./outside.ts";
import { AIR, indented, type Paragraph, paragraph, run } from "./paragraph.ts";
import { barred, renderSpeaker } from "./render-citation.ts";

export function renderQuotations(article: Article, { quotations, unattributed }: Attribution): Paragraph[] {
  const number = lineNumbers(article.text);
  return [
    paragraph(
      run(outside(article.file), "strong"),
      run(article.headline === null ? "" : ` – ${outside(article.headline)}`),
    ),
    paragraph(
      run(
        `${counted(quotations.length, "quotation")}, ${unattributed.length} in marks that nobody is quoted with`,
      ),
    ),
    ...quotations.flatMap((quotation) => [AIR, ...renderQuotation(article, quotation, number)]),
    ...unattributed.flatMap((span) => [AIR, ...renderUnattributed(article, span, number)]),
  ];
}

function renderQuotation({ text }: Article, quotation: Quotation, number: Numbering): Paragraph[] {
  const { content, kind, speaker, source, how } = quotation;
  const words = source && { ...source, text: slice(text, source) };
  const cited = speaker && { name: speaker.name, source: words, how };
  return [
    ...content.map((piece) => barred(number(piece), run(slice(text, piece), "verbatim"))),
    ...renderSpeaker({ speaker: cited, kind }, MARGIN),
    indented(MARGIN, run(KINDS[kind], "faint")),
  ];
}

function renderUnattributed({ text }: Article, span: Span, number: Numbering): Paragraph[] {
  return [
    barred(number(span), run(slice(text, span))),
    indented(MARGIN, run("nobody is quoted with it", "faint")),
  ];
}

const MARGIN = " ".repeat(LINE_NUMBER_WIDTH);
