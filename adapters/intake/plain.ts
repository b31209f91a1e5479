/** A text file with what lies beside it → an article, taken as it is. */
import { parseArticle } from "../../src/index.ts";
import { audienceAt } from "./audience.ts";
import { type Facts, NO_FACTS, type Read, type Source } from "./item.ts";
import { isLoose, wordsAt } from "./loose.ts";

export interface PlainSource extends Source {
  /** The `.json` of the same name, if there is one. */
  readonly sidecar: { readonly file: string; readonly text: string } | null;
}

export function readPlain({ file, text, sidecar }: PlainSource): Read {
  const article = parseArticle({ file, bytes: Buffer.from(text, "utf8"), sidecar });
  if (!article.ok) return { items: [], problems: [article.problem] };
  const { publisher, published, url, language, headline } = article.value;
  const facts: Facts = {
    ...NO_FACTS,
    ...besides(sidecar?.text ?? null),
    headline,
    publisher,
    published,
    url,
    language,
  };
  return {
    items: [{ format: "text", place: null, facts, body: { kind: "text", text }, cut: [] }],
    problems: [],
  };
}

/** What an earlier ingest, or the newsroom, noted for the archive. */
function besides(sidecar: string | null): Partial<Facts> {
  // parseArticle has read it already.
  const stated: unknown = sidecar === null ? {} : JSON.parse(sidecar.replace(/^\ufeff/u, ""));
  if (!isLoose(stated)) return {};
  const corrections = Array.isArray(stated.corrections) ? stated.corrections : [];
  return {
    byline: wordsAt(stated, "byline"),
    modified: wordsAt(stated, "modified"),
    sourceId: wordsAt(stated, "sourceId"),
    version: wordsAt(stated, "version"),
    status: wordsAt(stated, "status"),
    embargo: wordsAt(stated, "embargo"),
    rights: wordsAt(stated, "rights"),
    audience: audienceAt(stated),
    corrections: corrections.filter((note) => typeof note === "string"),
  };
}
