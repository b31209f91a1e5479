/** The newest quotations of the coverage, by the people who are quoted most. */
import type { Citation, Coverage } from "../index.ts";

/** Whose words are looked through, and how many citations are kept: more than the page shows, since long ones are left out there. */
const MOST = { speakers: 12, citations: 12 };

export function latestQuotations(coverage: Pick<Coverage, "speakers" | "ask">): readonly Citation[] {
  const people = coverage.speakers().filter(({ speaker }) => speaker.kind === "person");
  const citations = people
    .slice(0, MOST.speakers)
    .flatMap(({ speaker }) => coverage.ask({ text: "", speaker: speaker.name }).citations)
    .filter(({ kind }) => kind === "direct");
  return [...new Map(citations.map((citation) => [nameOf(citation), citation])).values()]
    .sort((a, b) => (b.article.published ?? "").localeCompare(a.article.published ?? ""))
    .slice(0, MOST.citations);
}

function nameOf({ article, start }: Citation): string {
  return `${article.id}\n${start}`;
}
