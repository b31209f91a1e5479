/** Words of an article → all that the reading room shows of them: the article as held, who is credited, where else they stand, what other versions print. */
import {
  type Article,
  type Citation,
  type Coverage,
  type Edition,
  findAgain,
  shownCitation,
  slice,
} from "../../src/index.ts";
import type { HeldWords } from "../platform/held-links.ts";

type Span = Pick<Citation, "start" | "end">;
type Finding = ReturnType<typeof findAgain>;
type Quotation = Edition["attribution"]["quotations"][number];

/** What is never parted on a page: a paragraph, or lines of another zone. */
export interface Stretch extends Span {
  readonly zone: Article["zones"][number]["kind"];
  /** Counted from 1 in the body; null outside it, and for the rest of a paragraph that is read as several. */
  readonly number: number | null;
}

export interface Version {
  readonly article: Article;
  /** Of the words that the link leads to. */
  readonly finding: Finding;
  /** Whom it credits with what it prints there. */
  readonly speakers: readonly string[];
}

export interface Held {
  readonly article: Article;
  /** Every character that isn't blank, in order. */
  readonly stretches: readonly Stretch[];
  /** Null where the article isn't the version any more that the link was made of: then nothing is marked. */
  readonly words: Span | null;
  /** Those that hold some of the words. */
  readonly quotations: readonly Quotation[];
  /** Other places of the same words. */
  readonly elsewhere: readonly Citation[];
  /** The latest first. */
  readonly versions: readonly Version[];
}

/** Null where the coverage holds no such article: it is gone, withdrawn, under embargo, or for others. */
export function heldIn(
  coverage: Pick<Coverage, "edition" | "versionsOf" | "ask">,
  { article: id, version, start, end }: HeldWords,
): Held | null {
  const edition = coverage.edition(id);
  if (edition === null) return null;
  const { article } = edition;
  const stretches = stretchesOf(edition);
  const isSame = version === article.version && end <= article.text.length;
  if (!isSame) return { article, stretches, words: null, quotations: [], elsewhere: [], versions: [] };
  const words = { start, end };
  return {
    article,
    stretches,
    words,
    quotations: quotationsAt(edition, words),
    elsewhere: elsewhere(coverage, article, words),
    versions: versionsOf(coverage, article, words),
  };
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Characters of a stretch outside the body; a paragraph of the body has no more by itself. */
const LONGEST = 5_000;

function stretchesOf({ article, passages }: Edition): Stretch[] {
  const numbers = new Set<number>();
  return article.zones.flatMap((zone): Stretch[] => {
    if (zone.kind !== "body")
      return linesOf(article.text, zone).map((span) => ({ ...span, zone: zone.kind, number: null }));
    return passages
      .filter((passage) => passage.zone === "body" && meets(passage.span, zone))
      .map(({ span, paragraph }) => {
        const isFirst = paragraph !== null && !numbers.has(paragraph);
        if (paragraph !== null) numbers.add(paragraph);
        return { ...span, zone: zone.kind, number: isFirst ? paragraph : null };
      });
  });
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const count = Math.ceil((end - start) / LONGEST);
  return Array.from({ length: count }, (_, at) =>
    trimmed(text, { start: start + at * LONGEST, end: Math.min(end, start + (at + 1) * LONGEST) }),
  ).filter((span) => span.start < span.end);
}

/** Without the blanks at both ends; nothing else is left out. */
function trimmed(text: string, span: Span): Span {
  const words = slice(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** Other places that are shown at most, and characters of words that are looked for. */
const MOST_PLACES = 10;
const MOST_ASKED = 600;

function elsewhere(coverage: Pick<Coverage, "ask">, article: Article, words: Span): Citation[] {
  const wording = slice(article.text, words).slice(0, MOST_ASKED);
  const { verdict, citations, further = [] } = coverage.ask({ text: "", wording, most: MOST_PLACES + 1 });
  if (!PRINTED.has(verdict)) return [];
  return [...citations, ...further.map(({ citation }) => citation)]
    .filter((one) => one.article.id !== article.id || !meets(one, words))
    .slice(0, MOST_PLACES);
}

const PRINTED: ReadonlySet<string> = new Set(["found", "found-variant", "found-indirect", "found-passage"]);
const MOST_VERSIONS = 5;

function versionsOf(
  coverage: Pick<Coverage, "versionsOf" | "edition">,
  article: Article,
  words: Span,
): Version[] {
  const shown = shownCitation({ article, ...words, speaker: null });
  return coverage
    .versionsOf(article)
    .slice(0, MOST_VERSIONS)
    .map((other) => {
      const finding = findAgain(shown, other.text);
      const quoted = finding.kind === "gone" ? [] : quotationsAt(coverage.edition(other.id), finding.span);
      return {
        article: other,
        finding,
        speakers: [...new Set(quoted.flatMap(({ speaker }) => speaker?.name ?? []))],
      };
    });
}

function quotationsAt(edition: Edition | null, span: Span): Quotation[] {
  const { quotations = [] } = edition?.attribution ?? {};
  return quotations.filter(({ content }) => content.some((one) => meets(one, span)));
}
