/** A saved page → its article: Mozilla's Readability finds the text, with hygiene of our own before and after it. */
import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.ts";
import type { Document, Element } from "./dom.ts";
import { type Block, type Read, type Source, unread } from "./item.ts";
import { parseHtml } from "./markup.ts";
import { type Outlets, outletOf } from "./outlets.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { AUTHORS_LIFE, DATE_WORDS, FURNITURE_WORDS, LIFE } from "./page-furniture-data.ts";
import { type Profiled, profiled } from "./page-outlet.ts";
import { lettersIn, tidyPage } from "./page-tidy.ts";

export interface PageSource extends Source {
  /** Where it was fetched. */
  readonly address?: string | undefined;
  readonly outlets?: Outlets | undefined;
}

export function readPage({ file, text, address, outlets = {} }: PageSource): Read {
  const markup = parseHtml(text);
  if (!markup.ok) return unread(file, null, markup.problem);
  const { document } = markup.value;
  const found = pageFacts(document);
  const outlet = outletOf(outlets, [found.url, address]);
  const profile = outlet === null ? UNPROFILED : profiled(document, outlet);
  const facts = { ...found, ...profile.facts };
  const { blocks, cut } = profile.blocks === null ? mainText(document, facts) : tidied(profile.blocks, facts);
  if (blocks.length === 0) return unread(file, null, NO_TEXT);
  const { notices } = profile;
  const body = { kind: "blocks", blocks } as const;
  return {
    items: [{ format: "page", place: null, facts, body, cut: [...profile.cut, ...cut], notices }],
    problems: [],
  };
}

const UNPROFILED: Profiled = { blocks: null, facts: {}, cut: [], notices: [] };

const NO_TEXT =
  "has no article text that could be found: if the page shows it only after a script ran or a login, save it from the browser as it is shown";

interface MainText {
  readonly blocks: readonly Block[];
  readonly cut: readonly string[];
}

function mainText(document: Document, facts: PageFacts): MainText {
  const cut = tidyPage(document);
  const whole = markedArticle(document);
  const found = new Readability(document, { serializer: asElement }).parse()?.content ?? null;
  const likely = found === null ? [] : blocksOf(found);
  // Readability takes one of several boxes where a page lays its article out in more.
  const all = prose(likely) < LEAST_SHARE * prose(whole) ? whole : likely;
  const { blocks, cut: furniture } = tidied(all, facts);
  return { blocks, cut: [...cut, ...furniture] };
}

/** Without the blocks that are no text of the article. */
function tidied(all: readonly Block[], facts: PageFacts): MainText {
  const blocks: Block[] = [];
  const cut: string[] = [];
  for (const [at, block] of all.entries()) {
    if (block.words === facts.subheadline) continue;
    const isLast = at >= all.length - LAST;
    if (isFurniture(block, facts) || (isLast && isLife(block.words, facts.authors))) cut.push(block.words);
    else blocks.push(block);
  }
  return { blocks, cut };
}

/** Of what the page itself marks as its article. */
const LEAST_SHARE = 0.6;

/** The blocks of the element that the page marks as an article and that holds most prose. */
function markedArticle(document: Document): readonly Block[] {
  const marked = [...document.querySelectorAll('article, [itemprop~="articleBody"], [role="article"]')];
  const letters = lettersIn(document);
  const [largest] = marked.sort((left, right) => (letters.get(right) ?? 0) - (letters.get(left) ?? 0));
  return largest === undefined ? [] : blocksOf(largest);
}

/** Letters of its sentences. */
function prose(blocks: readonly Block[]): number {
  const sentences = blocks.filter(({ words, kind }) => kind !== "caption" && words.length >= 80);
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

function isFurniture({ words, kind }: Block, { authors, headline }: PageFacts): boolean {
  if (kind === "caption") return false;
  if (words === headline || FURNITURE_WORDS.some((pattern) => pattern.test(words))) return true;
  if (isDate(words)) return true;
  return authors.some(
    (name) => words === name || (words.startsWith(name) && AUTHORS_LIFE.test(words.slice(name.length))),
  );
}

/** Blocks at the end among which somebody is introduced. */
const LAST = 3;

/** "Nora Feld is a reporter …", also where the page calls her Eleonora. */
function isLife(words: string, authors: readonly string[]): boolean {
  const [, names = ""] = LIFE.exec(words) ?? [];
  return (
    names !== "" && authors.some((author) => author.split(" ").at(-1) === names.trim().split(" ").at(-1))
  );
}

/** "March 2, 2024 6:00 am (Updated 6:01 am)", "Politics / March 2, 2024". */
function isDate(words: string): boolean {
  if (words.length > 90 || !/\b(?:19|20)\d\d/u.test(words)) return false;
  return (
    words
      .replace(/^\p{L}+ [/|•·] /u, "")
      .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)|(?<=UTC)/gu, " ")
      .replace(DATE_WORDS, "") === ""
  );
}

/** Readability hands over the element that holds the article; its own types want those of a browser. */
function asElement(node: unknown): Element {
  return node as Element;
}
