/** IPTC NewsML-G2 items, with NITF, XHTML or plain text inside, and NITF documents of their own → their articles. */
import type { Problem } from "../../src/index.ts";
import { blocksOf } from "./blocks.ts";
import type { Element } from "./dom.ts";
import { allNamed, attributeOf, childNamed, childrenNamed, textOf, wordsIn } from "./elements.ts";
import { eachItem } from "./feed.ts";
import { type Fragment, htmlFragment, looseFragment } from "./fragment.ts";
import { type Facts, NO_FACTS, type Read, type Source } from "./item.ts";
import { joined } from "./loose.ts";
import type { Markup } from "./markup.ts";
import { nitfBlocks, nitfFacts } from "./nitf.ts";

export function readNewsml(source: Source, markup: Markup): Read {
  const others: Problem[] = [];
  const read = eachItem(source, markup, "newsitem", (item) => {
    const kind = attributeOf(childNamed(childNamed(item, "itemmeta"), "itemclass"), "qcode");
    if (kind !== null && !/:(?:text|composite)$/u.test(kind)) {
      const message = `is no text (${kind}): it is left out`;
      others.push({ file: source.file, place: attributeOf(item, "guid"), message });
      return null;
    }
    return { format: "NewsML-G2", facts: factsOf(item), ...contentOf(item) };
  });
  return { ...read, problems: [...read.problems, ...others] };
}

function factsOf(item: Element): Facts {
  const about = childNamed(item, "itemmeta");
  const content = childNamed(item, "contentmeta");
  const rights = childNamed(item, "rightsinfo");
  const [nitf] = allNamed(item, "nitf");
  const inside = nitf === undefined ? NO_FACTS : nitfFacts(nitf);
  const signals = childrenNamed(about, "signal").map(codeOf);
  return {
    headline: wordsIn(content, "headline") ?? inside.headline,
    subheadline: inside.subheadline,
    byline: wordsIn(content, "by") ?? inside.byline ?? joined(childrenNamed(content, "creator").map(nameOf)),
    publisher: publisherOf(about, content, rights) ?? inside.publisher,
    published:
      wordsIn(about, "firstcreated") ??
      wordsIn(content, "contentcreated") ??
      wordsIn(about, "versioncreated"),
    modified: wordsIn(about, "versioncreated") ?? wordsIn(content, "contentmodified"),
    url: null,
    language: attributeOf(childNamed(content, "language"), "tag") ?? attributeOf(item, "xml:lang"),
    sourceId: attributeOf(item, "guid"),
    version: attributeOf(item, "version"),
    status: statusOf(codeOf(childNamed(about, "pubstatus")), signals),
    embargo: wordsIn(about, "embargoed"),
    corrections: signals.some((signal) => /correct/iu.test(signal ?? ""))
      ? childrenNamed(about, "ednote").flatMap((note) => textOf(note) ?? [])
      : [],
    rights: wordsIn(rights, "copyrightnotice", "usageterms"),
    audience: null,
  };
}

/** A signal to cancel or kill weighs more than a status of "usable". */
function statusOf(status: string | null, signals: readonly (string | null)[]): string | null {
  return (
    signals.find((signal) => signal !== null && /cancel|kill|withdraw|withh|retract/iu.test(signal)) ?? status
  );
}

/** A name for people before a code. */
function publisherOf(about: Element | null, content: Element | null, rights: Element | null): string | null {
  const provider = childNamed(about, "provider");
  const source = childNamed(content, "infosource");
  return (
    wordsIn(provider, "name") ??
    wordsIn(childNamed(rights, "copyrightholder"), "name") ??
    attributeOf(provider, "literal") ??
    codeOf(provider) ??
    wordsIn(source, "name") ??
    codeOf(source)
  );
}

function nameOf(element: Element): string | null {
  return wordsIn(element, "name") ?? attributeOf(element, "literal");
}

/** "stat:usable" → "usable". */
function codeOf(element: Element | null): string | null {
  return attributeOf(element, "qcode")?.replace(/^[^:]*:/u, "") ?? null;
}

function contentOf(item: Element): Fragment {
  const contents = childrenNamed(childNamed(item, "contentset"), "inlinexml", "inlinedata");
  for (const content of contents) {
    const found = fragmentOf(content);
    if (found.blocks.length > 0) return found;
  }
  return { blocks: [], cut: [] };
}

function fragmentOf(content: Element): Fragment {
  const [nitf] = allNamed(content, "nitf");
  if (nitf !== undefined) return { blocks: nitfBlocks(nitf), cut: [] };
  const [body] = allNamed(content, "body");
  if (childrenNamed(content, "html", "body", "div", "section", "p").length > 0)
    return { blocks: blocksOf(body ?? content), cut: [] };
  const words = content.textContent ?? "";
  return attributeOf(content, "contenttype")?.includes("html") === true
    ? htmlFragment(words)
    : looseFragment(words);
}
