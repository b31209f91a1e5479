/** A citation → the line that is pasted into a story: its words as printed, and by whom, where and when, as the house writes that. */
import { type Citation, printable } from "../index.ts";
import type { CopyField, Piece, Template } from "./copy-template.ts";
import { apDay, isoDay, readableDay } from "./date.ts";
import { webAddress } from "./web-address.ts";
import { KINDS, ZONES } from "./wording.ts";

/** Verbatim, line breaks and all, where the template has {quotation}; every other field on one line. Never a "null": what isn't known is left
 * out with the part that it stands in. Nothing in it is safe for a platform yet: escape it as any words of an article's. */
export function copied(citation: Citation, template: Template): string {
  const values = valuesOf(citation);
  const printed = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (piece.is === "text" ? piece.text : (values[piece.field] ?? ""))).join("");
  return template
    .map((part) =>
      part.is === "choice"
        ? printed(part.alternatives.find((pieces) => isKnown(pieces, values)) ?? [])
        : printed([part]),
    )
    .join("");
}

/** Null: not known. */
type Values = Readonly<Record<CopyField, string | null>>;

function valuesOf(citation: Citation): Values {
  const { article, text, speaker, link, paragraph } = citation;
  const dated = (day: (stated: string) => string) => onOneLine(day(article.published ?? ""));
  return {
    quotation: text,
    speaker: onOneLine(speaker?.name ?? ""),
    kind: kindOf(citation),
    headline: onOneLine(article.headline ?? ""),
    publisher: onOneLine(article.publisher ?? ""),
    date: dated(readableDay),
    "date-ap": dated(apDay),
    "date-iso": dated(isoDay),
    paragraph: paragraph === null ? null : `${paragraph}`,
    address: article.url === null ? null : webAddress(article.url),
    link: link === null ? null : webAddress(link),
  };
}

/** What must be said of words that aren't somebody's own in marks; null where they are. */
function kindOf({ zone, kind }: Citation): string | null {
  if (zone === "headline" || zone === "subheadline") return ZONES[zone];
  return kind === "direct" ? null : KINDS[kind];
}

/** Whoever is only reported, or quoted with a few words of the sentence, isn't credited with it as if it were a quotation. */
function isKnown(pieces: readonly Piece[], values: Values): boolean {
  const fields = pieces.flatMap((piece) => (piece.is === "field" ? [piece.field] : []));
  const credits = fields.includes("speaker") && !fields.includes("kind");
  return fields.every((field) => values[field] !== null) && !(credits && values.kind !== null);
}

function onOneLine(words: string): string | null {
  return printable(words.toWellFormed()).replace(/\s+/gu, " ").trim() || null;
}
