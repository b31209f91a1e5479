/** Taking out of a page, before its text is looked for, what its names say is furniture; captions get the name that HTML has for them. */
import { onOneLine, wordsOf } from "./blocks.ts";
import type { Document, Element } from "./dom.ts";
import { CAPTION_NAMES, EMBEDDED_NAMES, FURNITURE_NAMES } from "./page-furniture-data.ts";

/** Of all letters in paragraphs: what holds more is the article, whatever it is called. */
const MOST_SHARE = 0.25;
/** Characters of an element's names that are looked at. */
const MOST_NAMES = 1_000;
/** Letters of the longest caption. */
const CAPTION = 1_000;

/** Gives the words of what was taken out. */
export function tidyPage(document: Document): string[] {
  const letters = lettersIn(document);
  const most = MOST_SHARE * (letters.get(document.body) ?? 0);
  const shares = lettersByNames(document, letters);
  const isFurniture: Judge = (names, element) =>
    FURNITURE_NAMES.test(names) && (letters.get(element) ?? 0) <= most && (shares.get(names) ?? 0) <= most;
  return [...tidied(document, isFurniture), ...withoutLinks(document.body)];
}

/** Some pages put each paragraph into a box of its own, all of one name. */
function lettersByNames(
  document: Document,
  letters: ReadonlyMap<Element, number>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const element of document.querySelectorAll("body *")) {
    const own = letters.get(element) ?? 0;
    const names = own === 0 ? "" : namesOf(element);
    if (names !== "") shares.set(names, (shares.get(names) ?? 0) + own);
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
    if (CAPTION_NAMES.test(names) && (element.textContent ?? "").length < CAPTION)
      rename(document, element, "figcaption");
    else if (isFurniture(names, element)) cut.push(...takenOut(element));
  }
  return cut;
}

/** A paragraph that is a link from end to end leads to another article. */
function withoutLinks(root: Element): string[] {
  const cut: string[] = [];
  for (const element of root.querySelectorAll("p, h2, h3, h4, h5, h6, li, strong")) {
    if ((element.textContent ?? "").length > LINK_LETTERS) continue;
    const words = wordsOf(element);
    const links = [...element.querySelectorAll("a")].map(wordsOf).join(" ");
    if (words.split(" ").length >= LINK_WORDS && onOneLine(links) === words) cut.push(...takenOut(element));
  }
  return cut;
}

/** Letters of the longest headline, blanks of the mark-up included. */
const LINK_LETTERS = 500;

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
    .slice(0, MOST_NAMES)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

/** Of all paragraphs inside each element that holds one, itself included. */
export function lettersIn(document: Document): ReadonlyMap<Element, number> {
  const letters = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll("p")) {
    const { length } = paragraph.textContent ?? "";
    for (let around: Element | null = paragraph; around !== null; around = around.parentElement)
      letters.set(around, (letters.get(around) ?? 0) + length);
  }
  return letters;
}

function rename(document: Document, element: Element, name: string): void {
  const caption = document.createElement(name);
  for (const child of Array.from(element.childNodes)) caption.append(child);
  element.replaceWith(caption);
}
