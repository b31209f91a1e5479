/** News Industry Text Format → facts and blocks, alone in a file or inside NewsML-G2. */
import { blocksOf, wordsOf } from "./blocks.ts";
import type { Element } from "./dom.ts";
import { allNamed, attributeOf, childNamed, textOf, wordsIn } from "./elements.ts";
import { eachItem } from "./feed.ts";
import { type Block, type Facts, NO_FACTS, type Read, type Source } from "./item.ts";
import type { Markup } from "./markup.ts";

export function readNitf(source: Source, markup: Markup): Read {
  return eachItem(source, markup, "nitf", (nitf) => ({
    format: "NITF",
    facts: nitfFacts(nitf),
    blocks: nitfBlocks(nitf),
    cut: [],
  }));
}

export function nitfBlocks(nitf: Element): Block[] {
  const [content] = allNamed(nitf, "body.content");
  return content === undefined ? [] : blocksOf(content);
}

export function nitfFacts(nitf: Element): Facts {
  const [head = null] = allNamed(nitf, "body.head");
  const [about = null] = allNamed(nitf, "docdata");
  const [publication = null] = allNamed(nitf, "pubdata");
  const dated = (name: string): string | null => attributeOf(childNamed(about, name), "norm");
  return {
    ...NO_FACTS,
    headline: wordsIn(childNamed(head, "hedline"), "hl1") ?? wordsIn(childNamed(nitf, "head"), "title"),
    subheadline:
      wordsIn(childNamed(head, "hedline"), "hl2") ?? (wordsOf(childNamed(head, "abstract")) || null),
    byline: textOf(childNamed(head, "byline")),
    publisher:
      attributeOf(publication, "name") ??
      wordsIn(head, "distributor") ??
      attributeOf(childNamed(about, "doc.copyright"), "holder"),
    published: dated("date.release") ?? dated("date.issue") ?? attributeOf(publication, "date.publication"),
    modified: dated("date.issue"),
    language: attributeOf(nitf, "xml:lang"),
    sourceId: attributeOf(childNamed(about, "doc-id"), "id-string"),
    version: attributeOf(childNamed(about, "du-key"), "version"),
    status: attributeOf(about, "management-status"),
    embargo: attributeOf(about, "management-status") === "embargoed" ? dated("date.release") : null,
    rights: attributeOf(childNamed(about, "doc.copyright"), "holder"),
  };
}
