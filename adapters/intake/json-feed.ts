/** JSON Feed 1.0 and 1.1 → its articles. */

import type { Problem } from "../../src/index.ts";
import { paragraphsOf } from "./blocks.ts";
import { htmlFragment, plainWords } from "./fragment.ts";
import { type Facts, type Item, NO_FACTS, type Read } from "./item.ts";
import { asList, isLoose, joined, type Loose, wordsAt } from "./loose.ts";

export function isJsonFeed(value: Loose): boolean {
  return wordsAt(value, "version")?.includes("jsonfeed.org") === true && Array.isArray(value.items);
}

export function readJsonFeed(file: string, feed: Loose): Read {
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const [at, value] of asList(feed.items).entries()) {
    const place = `item ${at + 1}`;
    if (isLoose(value)) items.push(itemOf(feed, value, place));
    else problems.push({ file, place, message: "is no object with an article's keys: it is left out" });
  }
  return { items, problems };
}

function itemOf(feed: Loose, value: Loose, place: string): Item {
  const html = wordsAt(value, "content_html");
  const { blocks, cut } =
    html === null
      ? { blocks: paragraphsOf(wordsAt(value, "content_text", "summary") ?? ""), cut: [] }
      : htmlFragment(html);
  const facts: Facts = {
    ...NO_FACTS,
    headline: plainWords(wordsAt(value, "title")),
    subheadline:
      wordsAt(value, "content_html", "content_text") === null ? null : plainWords(wordsAt(value, "summary")),
    byline: joined(
      [...asList(value.authors), ...asList(value.author)].map((author) => wordsAt(author, "name")),
    ),
    publisher: wordsAt(feed, "title"),
    published: wordsAt(value, "date_published"),
    modified: wordsAt(value, "date_modified"),
    url: wordsAt(value, "url"),
    language: wordsAt(value, "language") ?? wordsAt(feed, "language"),
    sourceId: wordsAt(value, "id"),
  };
  return { format: "JSON Feed", place, facts, body: { kind: "blocks", blocks }, cut };
}
