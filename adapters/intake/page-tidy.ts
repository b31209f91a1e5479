/** Taking out of a page, before its text is looked for, what its names say is furniture; captions get the name that HTML has for them. */
import { bareName, onOneLine, wordsOf } from "./blocks.ts";
import type { Document, Element } from "./dom.ts";
import { CAPTION_NAMES, EMBEDDED_NAMES, FURNITURE_NAMES } from "./page-furniture-data.ts";

/** Of all letters in paragraphs: what holds more is the article, whatever it is called. */
const MOST_SHARE = 0.25;
/** Letters of the longest caption. */
const CAPTION = 1_000;

/** Gives the words of what was taken out. */
export function tidyPage(document: Document): string[] {
  const most = MOST_SHARE * letters(document.body);
  const shares = lettersByNames(document);
  const isFurniture: Judge = (names, element) =>
    FURNITURE_NAMES.test(names) && letters(element) <= most && (shares.get(names) ?? 0) <= most;
  return [...tidied(document, isFurniture), ...withoutLinks(document.body)];
}

/** Some pages put each paragraph into a box of its own, all of one name. */
function lettersByNames(document: Document): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const element of document.querySelectorAll("body *")) {
    const names = namesOf(element);
    if (names !== "" && FURNITURE_NAMES.test(names)) shares.set(names, (shares.get(names) ?? 0) + letters(element));
  }
  return shares;
}

/** Of an article's text in a feed or wire: only what was put into it from elsewhere. */
export function tidyFragment(document: Document): string[] {
  return tidied(document, (names) => EMBEDDED_NAMES.test(names));
}

type Judge = (names: string, element: Element) => boolean;

function tidied(document: Document, isFurniture: Judge): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll("body *")) {
    const names = element.isConnected ? namesOf(element) : "";
    if (names === "") continue;
    if (CAPTION_NAMES.test(names) && letters(element) < CAPTION) rename(document, element, "figcaption");
    else if (isFurniture(names, element)) cut.push(...takenOut(element));
  }
  return cut;
}

/** A paragraph that is a link from end to end leads to another article. */
function withoutLinks(root: Element): string[] {
  const cut: string[] = [];
  for (const element of root.querySelectorAll("p, h2, h3, h4, h5, h6, li, strong")) {
    const words = wordsOf(element);
    const links = [...element.querySelectorAll("a")].map(wordsOf).join(" ");
    if (words.split(" ").length >= LINK_WORDS && onOneLine(links) === words) cut.push(...takenOut(element));
  }
  return cut;
}

/** Least words of another article's headline; what is shorter may be a name in a list. */
const LINK_WORDS = 4;

function takenOut(element: Element): string[] {
  const words = wordsOf(element);
  element.remove();
  return words === "" ? [] : [words];
}

const NAMES = ["class", "id", "data-testid", "data-component", "data-gu-name", "role", "aria-label"];

/** With hyphens where "imageCaption" has a capital. */
function namesOf(element: Element): string {
  return NAMES.flatMap((name) => element.getAttribute(name) ?? [])
    .join(" ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

/** In paragraphs. */
export function letters(element: Element): number {
  let sum = bareName(element) === "p" ? (element.textContent ?? "").length : 0;
  for (const paragraph of element.querySelectorAll("p")) sum += (paragraph.textContent ?? "").length;
  return sum;
}

function rename(document: Document, element: Element, name: string): void {
  const caption = document.createElement(name);
  for (const child of Array.from(element.childNodes)) caption.append(child);
  element.replaceWith(caption);
}
