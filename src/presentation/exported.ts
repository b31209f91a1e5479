/** Quotations of an article, citations of an answer → flat records, one for each stretch of words, for files that other programs read. */
import {
  type Answer,
  type Article,
  type Attribution,
  type Citation,
  type Quotation,
  type Resolution,
  type Span,
  shownCitation,
  slice,
  type Verdict,
  type ZoneKind,
} from "../index.ts";
import { cardsOf } from "./card.ts";
import type { Standing } from "./cited.ts";
import { wordsUrn } from "./urn.ts";

/** Words as they stand: `text` is `article.text.slice(start, end)`, `prefix` and `suffix` what stands beside it. Unknown is null. */
export interface ExportedWords extends Span {
  /** A urn, the same for the same stretch of the same version of an article. */
  readonly id: string;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly speaker: string | null;
  /** The words that name the speaker there. */
  readonly source: string | null;
  readonly how: Resolution | null;
  readonly kind: Citation["kind"];
  readonly zone: ZoneKind;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The article's id and the version of its text. */
  readonly article: string;
  readonly version: string;
}

export interface ExportedQuotation extends ExportedWords {
  readonly kind: Quotation["kind"];
  readonly how: Resolution;
  readonly polarity: Quotation["polarity"];
  readonly cue: string | null;
  readonly confidence: number;
  /** Counted from 1 in its article: pieces of an interrupted quotation have the same. */
  readonly quotation: number;
}

export interface ExportedCitation extends ExportedWords {
  readonly question: string;
  readonly verdict: Verdict;
  /** As it is shown by. */
  readonly number: number;
  readonly standing: Exclude<Standing, "near">;
  readonly paragraph: number | null;
  readonly link: string | null;
}

/** In the article's order, a record for each piece. */
export function* exportedQuotations(
  article: Article,
  { quotations }: Pick<Attribution, "quotations">,
): Generator<ExportedQuotation> {
  const { text } = article;
  for (const [
    at,
    { content, cue, source, speaker, how, kind, zone, polarity, confidence },
  ] of quotations.entries())
    for (const piece of content)
      yield {
        ...wordsAt(article, piece),
        speaker: speaker?.name ?? null,
        source: source && slice(text, source),
        how,
        kind,
        polarity,
        cue: cue && slice(text, cue),
        confidence,
        zone,
        quotation: at + 1,
      };
}

/** What answers, by the numbers that it is shown by. What only comes near is left out: in a table nobody would see that it doesn't answer. */
export function exportedCitations(answer: Answer): {
  readonly record: ExportedCitation;
  /** The article's. */
  readonly text: string;
}[] {
  return cardsOf(answer).flatMap(({ answer: { question, verdict }, cited }) =>
    cited.flatMap(({ citation, number, standing }) =>
      standing === "near"
        ? []
        : [
            {
              record: { ...citedWords(citation), question, verdict, number, standing },
              text: citation.article.text,
            },
          ],
    ),
  );
}

function citedWords(citation: Citation) {
  const { article, speaker, kind, zone, paragraph, link } = citation;
  return {
    ...wordsAt(article, citation),
    speaker: speaker?.name ?? null,
    source: speaker?.source?.text ?? null,
    how: speaker?.how ?? null,
    kind,
    zone,
    paragraph,
    link,
  };
}

function wordsAt(article: Article, { start, end }: Span) {
  const { id, version, headline, publisher, published, url } = article;
  const { exact, prefix, suffix } = shownCitation({ article, start, end, speaker: null });
  return {
    id: wordsUrn({ article: id, version, start, end }),
    text: exact,
    prefix,
    suffix,
    start,
    end,
    headline,
    publisher,
    published,
    url,
    article: id,
    version,
  };
}
