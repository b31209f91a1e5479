/** What of an article can be found and cited: each paragraph of the body, and headline, subheadlines and captions. */
import type { Article, Passage, Span, Zone } from "../domain.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { headlineSpan } from "./zones.ts";

/** In order of the text. Paragraphs are counted from 1 over the whole body. */
export function passagesOf(article: Article): Passage[] {
  let paragraph = 0;
  return article.zones.flatMap((zone) =>
    spansOf(article, zone).map((span) => ({
      article,
      span,
      zone: zone.kind,
      paragraph: zone.kind === "body" ? ++paragraph : null,
    })),
  );
}

function spansOf(article: Article, zone: Zone): Span[] {
  if (zone.kind === "navigation" || zone.kind === "credit") return [];
  if (zone.kind === "headline") return [headlineSpan(article.text, [zone]) ?? zone];
  const words = article.text.slice(zone.start, zone.end);
  const spans = paragraphs(words).map(({ start, end }) => ({
    start: zone.start + start,
    end: zone.start + end,
  }));
  return zone.kind === "caption" ? withoutRepeats(article.text, spans) : spans;
}

/** A doubled caption is one caption. */
function withoutRepeats(text: string, spans: readonly Span[]): Span[] {
  const wordsAt = (at: number): string => text.slice(spans[at]?.start, spans[at]?.end);
  return spans.filter((_, at) => at === 0 || wordsAt(at) !== wordsAt(at - 1));
}
