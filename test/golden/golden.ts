/** Golden articles: a folder each, the text as received and what must be found in it. */
import { readdirSync, readFileSync } from "node:fs";
import { articleFromText } from "../../src/article/parse.ts";
import { extractQuotations } from "../../src/attribution/extract.ts";
import { type Span, slice } from "../../src/domain.ts";

export function goldenNames(): string[] {
  return readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function goldenPath(name: string, file: "article.txt" | "expected.json"): URL {
  return new URL(`${name}/${file}`, import.meta.url);
}

/** Words instead of offsets, so that a reviewer can read it. */
export function actualOf(name: string): object {
  const text = readFileSync(goldenPath(name, "article.txt"), "utf8");
  const { quotations, unattributed } = extractQuotations(articleFromText(name, text));
  const words = (span: Span | null) => (span === null ? null : slice(text, span));
  return {
    quotations: quotations.map(({ content, kind, zone, cue, source, speaker, how, polarity }) => ({
      words: content.map(words),
      kind,
      zone,
      cue: words(cue),
      source: words(source),
      speaker: speaker?.name ?? null,
      how,
      polarity,
    })),
    unattributed: unattributed.map(words),
  };
}

export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(goldenPath(name, "expected.json"), "utf8"));
}
