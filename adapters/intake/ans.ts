/** Arc XP's ANS → an article, from its content elements. */
import { htmlFragment, plainWords } from "./fragment.ts";
import { type Block, type BlockKind, type Facts, type Item, NO_FACTS } from "./item.ts";
import { asList, asLoose, isLoose, joined, type Loose, wordsAt } from "./loose.ts";

export function isAns(value: Loose): boolean {
  return value.type === "story" && (Array.isArray(value.content_elements) || isLoose(value.headlines));
}

export function readAns(story: Loose, place: string | null): Item {
  const cut: string[] = [];
  const blocks = asList(story.content_elements)
    .filter(isLoose)
    .flatMap((element) => blocksIn(element, cut, 0));
  const lead = asLoose(asLoose(story.promo_items).basic);
  const captions = lead.type === "image" ? captionOf(lead) : [];
  return {
    format: "ANS",
    place,
    facts: factsOf(story),
    body: { kind: "blocks", blocks: [...captions, ...blocks] },
    cut,
  };
}

function factsOf(story: Loose): Facts {
  const published = wordsAt(story, "first_publish_date", "publish_date", "display_date");
  const notes = [...asList(story.corrections), ...asList(story.content_elements)]
    .filter(isLoose)
    .filter(({ type }) => type === "correction");
  return {
    ...NO_FACTS,
    headline: plainWords(wordsAt(story.headlines, "basic", "print", "web")),
    subheadline: plainWords(wordsAt(story.subheadlines, "basic") ?? wordsAt(story.description, "basic")),
    byline: joined(asList(asLoose(story.credits).by).map((author) => wordsAt(author, "name"))),
    publisher:
      wordsAt(story.distributor, "name") ?? wordsAt(story.source, "name") ?? wordsAt(story.owner, "name"),
    published,
    modified: wordsAt(story, "last_updated_date"),
    url:
      [
        wordsAt(story, "canonical_url"),
        wordsAt(story, "website_url"),
        wordsAt(story, "canonical_url_external"),
      ].find((address) => address?.startsWith("http") === true) ?? null,
    language: wordsAt(story, "language"),
    sourceId: wordsAt(story, "_id"),
    status: statusOf(story, notes),
    // A story that is planned has the date on which it will appear.
    embargo: wordsAt(story, "publish_date"),
    corrections: notes.flatMap((note) => plainWords(wordsAt(note, "text")) ?? []),
    rights: wordsAt(story, "copyright"),
  };
}

function statusOf(story: Loose, notes: readonly Loose[]): string | null {
  if (notes.some((note) => /retract/iu.test(wordsAt(note, "correction_type") ?? ""))) return "retracted";
  const isPublished = asLoose(story.revision).published ?? asLoose(story.additional_properties).is_published;
  return isPublished === false ? "unpublished" : isPublished === true ? "published" : null;
}

/** Lists inside lists inside quotations: nobody writes more. */
const MOST_DEPTH = 10;

const KINDS: Readonly<Record<string, BlockKind>> = {
  header: "heading",
  text: "paragraph",
  raw_html: "paragraph",
  quote: "quotation",
};

function blocksIn(element: Loose, cut: string[], depth: number): readonly Block[] {
  if (depth > MOST_DEPTH) return [];
  const within = (list: unknown): Block[] =>
    asList(list)
      .filter(isLoose)
      .flatMap((inner) => blocksIn(inner, cut, depth + 1));
  switch (element.type) {
    case "text":
    case "raw_html":
    case "header":
      return htmlOf(element, cut);
    case "list":
      return within(element.items).map(({ words }) => ({ kind: "point", words }));
    case "quote":
      return quotation(element, within(element.content_elements), cut);
    case "image":
    case "video":
      return captionOf(element);
    case "table":
      return asList(element.rows).flatMap((row) => rowOf(row));
    case "interstitial_link":
    case "link_list":
      cut.push(...[plainWords(wordsAt(element, "content", "title"))].filter((words) => words !== null));
      return [];
    default:
      // Corrections stand among the facts; galleries, embedded posts and code have no words of the article's own.
      return [];
  }
}

function htmlOf(element: Loose, cut: string[]): Block[] {
  const fragment = htmlFragment(wordsAt(element, "content") ?? "");
  cut.push(...fragment.cut);
  const own = KINDS[String(element.type)] ?? "paragraph";
  return fragment.blocks.map((block) => (block.kind === "paragraph" ? { ...block, kind: own } : block));
}

/** A pull quote repeats what stands in the text. */
function quotation(element: Loose, blocks: readonly Block[], cut: string[]): Block[] {
  if (element.subtype === "pullquote") {
    cut.push(...blocks.map(({ words }) => words));
    return [];
  }
  const citation = plainWords(wordsAt(element.citation, "content"));
  const quoted: Block[] = blocks.map(({ words }) => ({ kind: "quotation", words }));
  return citation === null ? quoted : [...quoted, { kind: "paragraph", words: citation }];
}

function captionOf(element: Loose): Block[] {
  const words = plainWords(wordsAt(element, "caption") ?? wordsAt(element.description, "basic"));
  return words === null ? [] : [{ kind: "caption", words }];
}

function rowOf(row: unknown): Block[] {
  const cells = asList(Array.isArray(row) ? row : asLoose(row).cells).flatMap(
    (cell) => plainWords(wordsAt(cell, "content")) ?? [],
  );
  return cells.length === 0 ? [] : [{ kind: "paragraph", words: cells.join(" | ") }];
}
