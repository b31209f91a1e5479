/** Exported words → a W3C Web Annotation: who is credited with words that are found again by what they are and by where they stand.
 * @see https://www.w3.org/TR/annotation-model/ */
import type { ExportedCitation, ExportedQuotation, ExportedWords } from "./exported.ts";
import { textUrn } from "./urn.ts";
import { webAddress } from "./web-address.ts";

export interface Annotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "classifying";
  readonly body: readonly AnnotationBody[];
  readonly target: AnnotationTarget;
}

interface AnnotationBody {
  readonly type: "TextualBody";
  readonly purpose: "classifying" | "identifying";
  readonly format: "text/plain";
  readonly value: string;
}

interface AnnotationTarget {
  readonly type: "SpecificResource";
  /** The article's address; the held text itself where it has none. */
  readonly source: string;
  /** Of an address: the held text, in which positions are counted. Its page has a menu before it. */
  readonly state?: { readonly type: "TimeState"; readonly cached: string } | undefined;
  readonly selector: readonly [
    {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    },
    /** In characters (code points), as the model has them, not in code units. */
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
  ];
}

/** `characters`: from an offset in the article's text to the number of characters before it, as `charactersIn` gives it. */
export function annotationOf(
  words: ExportedQuotation | ExportedCitation,
  characters: (offset: number) => number,
): Annotation {
  const { id, start, end, text, prefix, suffix } = words;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    motivation: "classifying",
    body: bodiesOf(words),
    target: {
      type: "SpecificResource",
      ...sourceOf(words),
      selector: [
        { type: "TextQuoteSelector", exact: text, prefix, suffix },
        { type: "TextPositionSelector", start: characters(start), end: characters(end) },
      ],
    },
  };
}

function bodiesOf(words: ExportedQuotation | ExportedCitation): AnnotationBody[] {
  const isDenied = "polarity" in words && words.polarity === "denied";
  return [
    body("classifying", words.kind),
    ...(isDenied ? [body("classifying", "denied")] : []),
    ...(words.speaker === null ? [] : [body("identifying", words.speaker)]),
  ];
}

function body(purpose: AnnotationBody["purpose"], value: string): AnnotationBody {
  return { type: "TextualBody", purpose, format: "text/plain", value };
}

function sourceOf(words: ExportedWords): Pick<AnnotationTarget, "source" | "state"> {
  const address = words.url === null ? null : webAddress(words.url);
  const held = textUrn(words);
  return address === null
    ? { source: held }
    : { source: iri(address), state: { type: "TimeState", cached: held } };
}

/** Browsers let through what no IRI may hold (RFC 3987). */
function iri(address: string): string {
  return new URL(address).href.replace(/[\\^`{|}<>"]/gu, encodeURIComponent);
}

/** Offsets of a text in UTF-16 code units → in characters. */
export function charactersIn(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => offset - countBelow(offset, pairs);
}

/** `sorted` ascending. */
function countBelow(limit: number, sorted: readonly number[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
