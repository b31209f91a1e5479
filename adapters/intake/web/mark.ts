/** What a source shows of an article → what it is known by when the source is asked again. */
import { createHash } from "node:crypto";
import { isoDate, momentOf } from "../dates.ts";
import type { Item } from "../item.ts";
import type { Mark } from "./collected.ts";

/** `source`: the name of an article that states none is only good there. */
export function markOf({ facts, body }: Item, source: string): Mark {
  const key = facts.sourceId ?? facts.url ?? `${source} ${facts.headline}`;
  return markBy(key, JSON.stringify([facts, body]), facts.modified);
}

export function markBy(key: string, shown: string | null, modified: string | null): Mark {
  const iso = modified === null ? null : isoDate(modified);
  return {
    key: hashOf(key),
    print: shown === null ? null : hashOf(shown),
    modified: iso === null ? null : momentOf(iso),
  };
}

/** Hexadecimal digits: among a million marks two share them once in 37 million. */
const DIGITS = 16;

export function hashOf(words: string): string {
  return createHash("sha256").update(words, "utf8").digest("hex").slice(0, DIGITS);
}
