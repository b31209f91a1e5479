/** Why an answer is to be trusted, or not quite: one plain sentence for each reason that the citations don't show by themselves. */
import type { Citation, Resolution, Verdict } from "../domain.ts";
import { slice } from "../domain.ts";
import { createAligner } from "../text/align.ts";
import { tokenize } from "../text/analyse.ts";
import type { Holdings, Statement } from "./holdings.ts";

export function reasons(verdict: Verdict, citations: readonly Citation[], holdings: Holdings): string[] {
  return [...creditNotes(citations, holdings), ...headlineNotes(verdict, citations, holdings)];
}

/** How somebody is credited whose name doesn't stand by the words; a name, a label or a document needs no reason. */
const BY: Readonly<Partial<Record<Resolution, string>>> = {
  pronoun: "by a pronoun",
  role: "by a role",
  "carried-over": "because the quotation before is theirs",
  "paragraph-before": "because the paragraph before names them",
};
/** Below this a credit is told as uncertain: of quotations so told, three in five were right (docs/attribution.md). */
const UNCERTAIN = 0.8;
/** How a note tells that a credit is not certain. */
export const DOUBTED = "with some doubt";
const MOST_CREDITS = 3;

/** One sentence for each person, on the least certain of the quotations cited. */
function creditNotes(citations: readonly Citation[], holdings: Holdings): string[] {
  const weakest = new Map<string, Statement>();
  for (const citation of citations)
    for (const statement of statementsIn(citation, holdings)) {
      const name = citation.speaker?.name ?? "";
      const before = weakest.get(name);
      if (before === undefined || statement.quotation.confidence < before.quotation.confidence)
        weakest.set(name, statement);
    }
  return [...weakest].flatMap(([name, { quotation }]) => credit(name, quotation)).slice(0, MOST_CREDITS);
}

function credit(name: string, { how, confidence }: Statement["quotation"]): string[] {
  const isUncertain = confidence < UNCERTAIN;
  const by = BY[how];
  if (by === undefined && !isUncertain) return [];
  const sure = `${Math.round(confidence * 100)} % sure`;
  return [
    `${name} is credited ${[by, isUncertain ? `${DOUBTED}, ${sure}` : sure].filter(Boolean).join(", ")}.`,
  ];
}

/** Those of the one who is credited. */
function statementsIn({ article, start, end, speaker }: Citation, holdings: Holdings): readonly Statement[] {
  if (speaker === null) return [];
  return holdings
    .statementsOf(article)
    .filter((one) => one.speaker?.name === speaker.name && start <= one.piece.start && one.piece.end <= end);
}

/** Words in a row that a headline's version shares with the quotation it is made from. */
const LEAST_RUN = 3;

/** A headline whose words in marks are a version of the quotation cited, and not what the body prints. */
function headlineNotes(verdict: Verdict, citations: readonly Citation[], holdings: Holdings): string[] {
  if (verdict !== "found" && verdict !== "found-variant") return [];
  const quoted = citations.filter(({ zone, speaker }) => zone === "body" && speaker !== null);
  const articles = new Set(
    quoted.filter((citation) => isReworded(citation, holdings)).map(({ article }) => article),
  );
  return [...articles].map(
    ({ publisher, file }) =>
      `The headline of ${publisher === null ? file : `this article (${publisher})`} puts other words in marks than its body: only the body is cited.`,
  );
}

function isReworded({ article, text }: Citation, holdings: Holdings): boolean {
  const printed = tokenize(text);
  return holdings
    .statementsOf(article)
    .filter(({ passage, quotation }) => isHeadline(passage.zone) && quotation.kind !== "indirect")
    .some(({ piece }) => {
      const alignment = createAligner(tokenize(slice(article.text, piece)))(printed);
      return alignment !== null && alignment.similarity < 1 && alignment.run >= LEAST_RUN;
    });
}

function isHeadline(zone: string): boolean {
  return zone === "headline" || zone === "subheadline";
}
