/** RSS (2.0, 1.0, 0.9x) and Atom → their articles, item by item: a broken one costs only itself. */
import type { Problem } from "../../src/index.ts";
import { blocksOf } from "./blocks.ts";
import type { Element } from "./dom.ts";
import {
  allNamed,
  attributeOf,
  brokenItems,
  childNamed,
  childrenNamed,
  prefixed,
  wordsIn,
} from "./elements.ts";
import { type Fragment, htmlFragment, looseFragment, plainWords } from "./fragment.ts";
import { type Facts, type Item, NO_FACTS, type Read, type Source } from "./item.ts";
import { joined } from "./loose.ts";
import type { Markup } from "./markup.ts";

export function readRss(source: Source, markup: Markup): Read {
  const [channel = null] = allNamed(markup.document, "channel");
  const feed = {
    publisher: wordsIn(channel, "publisher") ?? wordsIn(channel, "title"),
    language: wordsIn(channel, "language") ?? attributeOf(markup.document.documentElement, "xml:lang"),
    rights: wordsIn(channel, "copyright", "rights"),
  };
  return eachItem(source, markup, "item", (element) => {
    const html = prefixed(element, "content:encoded") ?? raw(element, "description") ?? "";
    const { blocks, cut } = looseFragment(html);
    const facts: Facts = {
      ...NO_FACTS,
      ...feed,
      headline: plainWords(wordsIn(element, "title")),
      subheadline:
        prefixed(element, "content:encoded") === null ? null : plainWords(wordsIn(element, "description")),
      byline: joined(childrenNamed(element, "creator", "author").map((author) => plainWords(nameIn(author)))),
      published: wordsIn(element, "pubdate", "published", "date", "issued"),
      modified: wordsIn(element, "updated", "modified"),
      url: linkOf(element),
      sourceId: wordsIn(element, "guid", "id") ?? attributeOf(element, "rdf:about"),
      language: wordsIn(element, "language") ?? feed.language,
    };
    return { format: "RSS", facts, blocks, cut };
  });
}

export function readAtom(source: Source, markup: Markup): Read {
  const feed = markup.document.documentElement;
  const about = {
    publisher: wordsIn(feed, "title"),
    language: attributeOf(feed, "xml:lang"),
    rights: wordsIn(feed, "rights"),
  };
  const articles = eachItem(source, markup, "entry", (element) => {
    const content = childNamed(element, "content") ?? childNamed(element, "summary");
    const facts: Facts = {
      ...NO_FACTS,
      ...about,
      headline: plainWords(wordsIn(element, "title")),
      subheadline: childNamed(element, "content") === null ? null : plainWords(wordsIn(element, "summary")),
      byline: joined(childrenNamed(element, "author").map((author) => wordsIn(author, "name"))),
      publisher: wordsIn(childNamed(element, "source"), "title") ?? about.publisher,
      published: wordsIn(element, "published", "issued") ?? wordsIn(element, "updated"),
      modified: wordsIn(element, "updated", "modified"),
      url: linkOf(element),
      language: attributeOf(content, "xml:lang") ?? attributeOf(element, "xml:lang") ?? about.language,
      sourceId: wordsIn(element, "id"),
      rights: wordsIn(element, "rights") ?? about.rights,
    };
    return { format: "Atom", facts, ...atomContent(content) };
  });
  return { ...articles, items: [...articles.items, ...deletedEntries(feed, about.publisher)] };
}

/** Tombstones (RFC 6721): entries that the feed takes back. */
function deletedEntries(feed: Element | null, publisher: string | null): Item[] {
  return childrenNamed(feed, "deleted-entry").map((element) => ({
    format: "Atom",
    place: null,
    facts: {
      ...NO_FACTS,
      publisher,
      sourceId: attributeOf(element, "ref"),
      modified: attributeOf(element, "when"),
      status: "deleted",
    },
    body: { kind: "blocks", blocks: [] },
    cut: [],
  }));
}

function atomContent(content: Element | null): Fragment {
  if (content === null) return { blocks: [], cut: [] };
  const type = attributeOf(content, "type");
  if (type?.includes("xhtml") === true) return { blocks: blocksOf(content), cut: [] };
  const words = content.textContent ?? "";
  return type === "html" || type === "text/html" ? htmlFragment(words) : looseFragment(words);
}

interface Found extends Fragment {
  readonly format: Item["format"];
  readonly facts: Facts;
}

/** Items with an element that isn't closed are told and left out; a fault that nobody foresaw in one costs that one. */
export function eachItem(
  { file, text }: Source,
  markup: Markup,
  name: string,
  read: (element: Element) => Found | null,
): Read {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const broken = brokenItems(markup, text, name);
  for (const [at, element] of allNamed(markup.document, name).entries()) {
    const place = `item ${at + 1}`;
    const fault = broken.get(at);
    if (fault !== undefined) {
      problems.push({ file, place, message: `is broken (${fault}): it is left out; the others are read` });
      continue;
    }
    const found = read(element);
    if (found === null) continue;
    const { format, facts, blocks, cut } = found;
    items.push({ format, place, facts, body: { kind: "blocks", blocks }, cut });
  }
  return { items, problems };
}

/** Mark-up in a description may be escaped, in CDATA, or plain text with lines. */
function raw(element: Element, name: string): string | null {
  return childNamed(element, name)?.textContent ?? null;
}

/** Characters of one with an address before it. */
const LONGEST_NAME = 300;

/** "desk@example.org (Nora Feld)" → "Nora Feld". */
function nameIn(author: Element): string | null {
  const words = wordsIn(author, "name") ?? author.textContent?.trim() ?? null;
  if (words !== null && words.length > LONGEST_NAME) return words;
  return words === null || words === "" ? null : (/^\S+@\S+\s+\((.+)\)$/u.exec(words)?.[1] ?? words);
}

/** RSS: its text; Atom: the address of the link that is the article itself. */
function linkOf(element: Element): string | null {
  const original = wordsIn(element, "origlink");
  if (original !== null) return original;
  const links = childrenNamed(element, "link");
  const self = links.find(
    (link) => ["alternate", null].includes(attributeOf(link, "rel")) && attributeOf(link, "href") !== null,
  );
  const guid = childNamed(element, "guid");
  const permanent =
    guid !== null && attributeOf(guid, "isPermaLink") !== "false" ? wordsIn(element, "guid") : null;
  return (
    wordsIn(element, "link") ??
    attributeOf(self ?? null, "href") ??
    (permanent?.startsWith("http") === true ? permanent : null)
  );
}
