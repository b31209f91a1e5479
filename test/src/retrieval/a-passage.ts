/** Articles and passages for the tests of this room: the text is the only paragraph unless said otherwise. */

import type { Article, Passage, ZoneKind } from "../../../src/domain.ts";

export interface Told {
  readonly id: string;
  readonly text: string;
  readonly headline?: string | null;
  readonly published?: string | null;
  readonly zone?: ZoneKind;
}

/** One passage for each line of the text. */
export function passagesOf({ id, text, headline = null, published = null, zone = "body" }: Told): Passage[] {
  const zones = [{ kind: zone, start: 0, end: text.length }];
  const article: Article = {
    id,
    file: id,
    headline,
    publisher: null,
    published,
    language: null,
    status: null,
    embargo: null,
    audiences: [],
    corrections: [],
    url: null,
    text,
    version: "",
    zones,
  };
  let start = 0;
  return text.split("\n").map((line, at) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { article, span, zone, paragraph: zone === "body" ? at + 1 : null };
  });
}
