/** What a saved page states of its article: JSON-LD first, then meta elements, then what is marked up in the page. */
import { onOneLine, wordsOf } from "./blocks.ts";
import type { Document } from "./dom.ts";
import { type Facts, NO_FACTS } from "./item.ts";
import { asList, asWords, isLoose, joined, type Loose, wordsAt } from "./loose.ts";

const ARTICLE = /(?:Article|BlogPosting|Report|Liveblog|LiveBlogPosting)$/u;

/** Of one page; some sites nest each in the next. */
const MOST_DEPTH = 4;

export interface PageFacts extends Facts {
  /** The article's text as JSON-LD has it, for holding what was found against it; null where it doesn't. */
  readonly articleBody: string | null;
  readonly authors: readonly string[];
}

export function pageFacts(document: Document): PageFacts {
  const stated = statedArticle(document);
  const meta = metaOf(document);
  const authors = authorsOf(stated, document);
  return {
    ...NO_FACTS,
    headline: headlineOf(document, [
      wordsAt(stated, "headline", "name"),
      meta("og:title", "twitter:title"),
      document.title,
    ]),
    subheadline: subheadlineOf(document, [
      wordsAt(stated, "alternativeHeadline", "description"),
      meta("og:description", "description"),
    ]),
    byline: joined(authors) ?? meta("author", "byl", "parsely-author", "dc.creator"),
    publisher: wordsAt(asList(stated.publisher)[0], "name") ?? meta("og:site_name", "dc.publisher"),
    published:
      wordsAt(stated, "datePublished") ??
      meta("article:published_time", "parsely-pub-date", "dc.date.issued", "date") ??
      marked(document, "datePublished"),
    modified:
      wordsAt(stated, "dateModified") ??
      meta("article:modified_time", "og:updated_time", "last-modified") ??
      marked(document, "dateModified"),
    url: addressOf(document, stated, meta),
    language:
      wordsAt(stated, "inLanguage") ??
      asWords(document.documentElement?.getAttribute("lang")) ??
      meta("language", "content-language", "og:locale")?.replace("_", "-") ??
      null,
    sourceId: wordsAt(asList(stated.identifier)[0], "value") ?? wordsAt(stated, "identifier"),
    corrections: asList(stated.correction).flatMap((note) => asWords(note) ?? wordsAt(note, "text") ?? []),
    rights: wordsAt(stated, "copyrightNotice") ?? meta("copyright", "dc.rights", "rights"),
    articleBody: wordsAt(stated, "articleBody"),
    authors,
  };
}

/** The first article that JSON-LD holds; a script that isn't JSON states nothing. */
function statedArticle(document: Document): Loose {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ""), MOST_DEPTH);
    if (found !== null) return found;
  }
  return {};
}

function parsed(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:-->|(?:\/\/\s{0,9})?\]\]>)$/gu, "");
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function articleIn(value: unknown, depth: number): Loose | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) return first(value, (entry) => articleIn(entry, depth - 1));
  if (!isLoose(value)) return null;
  if (asList(value["@type"]).some((type) => ARTICLE.test(String(type)))) return value;
  return first([value["@graph"], value.mainEntity, value.mainEntityOfPage], (entry) =>
    articleIn(entry, depth - 1),
  );
}

function first<In, Out>(values: readonly In[], look: (value: In) => Out | null): Out | null {
  for (const value of values) {
    const found = look(value);
    if (found !== null) return found;
  }
  return null;
}

type Meta = (...names: readonly string[]) => string | null;

function metaOf(document: Document): Meta {
  const stated = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name"))?.toLowerCase();
    const content = onOneLine(element.getAttribute("content") ?? "");
    if (name !== undefined && content !== "" && !stated.has(name)) stated.set(name, content);
  }
  return (...names) => first(names, (name) => stated.get(name) ?? null);
}

function marked(document: Document, property: string): string | null {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  return asWords(element?.getAttribute("content") ?? element?.getAttribute("datetime"));
}

function authorsOf(stated: Loose, document: Document): string[] {
  const named = asList(stated.author).flatMap((author) => asWords(author) ?? wordsAt(author, "name") ?? []);
  const linked = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')];
  const authors = named.length > 0 ? named : linked.map(wordsOf);
  // Some state an address, or a whole sentence.
  return [...new Set(authors.map((name) => onOneLine(name).replace(/^by /iu, "")))].filter(
    (name) => name !== "" && name.length <= 80 && !name.includes("://"),
  );
}

/** The canonical address; a site's front page is no article's. */
function addressOf(document: Document, stated: Loose, meta: Meta): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null;
  const page = stated.mainEntityOfPage;
  const candidates = [
    canonical,
    meta("og:url"),
    wordsAt(page, "@id", "url"),
    asWords(page),
    wordsAt(stated, "url"),
  ];
  return candidates.find((address) => address !== null && isArticles(address)) ?? null;
}

function isArticles(address: string): boolean {
  return /^https?:\/\//u.test(address) && URL.canParse(address) && new URL(address).pathname.length > 1;
}

/** Share of a stated headline's words that a printed one must have: stated ones are often written for searching, and end in the site's name. */
const ALIKE = 0.3;

/** As the page prints it; where it prints none, as it states it, without the site's name behind a bar. */
function headlineOf(document: Document, stated: readonly (string | null)[]): string | null {
  const known = stated
    .flatMap((words) => (words === null ? [] : onOneLine(words)))
    .filter((words) => words !== "");
  const printed = [...document.querySelectorAll("h1")].map(wordsOf).filter((words) => words !== "");
  const likeness = (words: string): number => Math.max(0, ...known.map((other) => shared(other, words)));
  const [best] = printed.sort((left, right) => likeness(right) - likeness(left));
  if (best !== undefined && (known.length === 0 || likeness(best) >= ALIKE)) return best;
  return known[0]?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/u, "") ?? null;
}

function shared(words: string, other: string): number {
  const own = tokens(words);
  const others = new Set(tokens(other));
  return own.length === 0 ? 0 : own.filter((token) => others.has(token)).length / own.length;
}

function tokens(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const STANDFIRST =
  '[class*="standfirst" i], [data-testid*="standfirst" i], [class*="subheadline" i], [class*="sub-headline" i], [class~="dek" i], [class*="__dek" i], [class~="subtitle" i], [itemprop~="alternativeHeadline"], [data-gu-name="standfirst"]';

/** Only what is printed outside of a paragraph: many a description is written for searching alone, or is how the text begins. */
function subheadlineOf(document: Document, stated: readonly (string | null)[]): string | null {
  const printed = wordsOf(document.querySelector(STANDFIRST));
  if (printed !== "") return printed;
  const headings = [...document.querySelectorAll("h2, h3")].map(wordsOf);
  const known = stated.flatMap((words) => (words === null ? [] : onOneLine(words)));
  return known.find((words) => headings.includes(words)) ?? null;
}
