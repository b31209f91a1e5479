/** Parsed mark-up → blocks: what stands in its paragraphs, headings, lists, quotations and captions, each on one line. */
import { type Element, isElement, isText, type Node } from "./dom.ts";
import type { Block, BlockKind } from "./item.ts";
import { isLineMeant } from "./unwrap.ts";

/** Elements whose words nobody reads as the article's. */
const SILENT = new Set(
  "script style noscript template svg iframe form button select option textarea input object embed audio video canvas head nav math map link meta".split(
    " ",
  ),
);

/** Elements that words run through; all others begin and end a block. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big chron cite classifier code data del dfn em event font function i ins kbd keyword label lang location mark money nobr num numeral object.title org person postaddr pronounce q rb rp rt ruby s samp small span strike strong sub sup time tt u var virtloc wbr alt-code copyrite".split(
    " ",
  ),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  hl2: "heading",
  li: "point",
  dt: "paragraph",
  dd: "paragraph",
  blockquote: "quotation",
  bq: "quotation",
  figure: "caption",
  figcaption: "caption",
  table: "paragraph",
  "media-caption": "caption",
};

/** A paragraph inside one of these is one of them; inside all others it is a paragraph. */
const LENT: ReadonlySet<BlockKind> = new Set(["quotation", "caption", "point"]);

/** In the order of reading. Blocks without a letter or digit are left out. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let words = "";
  let kind: BlockKind = "paragraph";
  const flush = (next: BlockKind): void => {
    const line = onOneLine(words);
    if (/[\p{L}\p{N}]/u.test(line)) blocks.push({ kind, words: line });
    words = "";
    kind = next;
  };
  const meetBreak = (node: Element, around: BlockKind): void => {
    // Two of them part paragraphs, one is a line of the same.
    if (isBreak(node.previousSibling)) flush(around);
    else words += " ";
  };
  const enter = (node: Element, name: string, around: BlockKind): void => {
    const isCell = name === "td" || name === "th";
    const isInside = isCell || INLINE.has(name);
    const own = KINDS[name] ?? (LENT.has(around) ? around : "paragraph");
    if (isCell && words.trim() !== "") words += " | ";
    if (!isInside) flush(own);
    for (const child of node.childNodes) visit(child, isInside ? around : own);
    if (!isInside) flush(around);
  };
  const visit = (node: Node, around: BlockKind): void => {
    if (isText(node)) words += node.textContent ?? "";
    if (!isElement(node)) return;
    const name = bareName(node);
    if (name === "br") meetBreak(node, around);
    else if (!SILENT.has(name) && !node.hasAttribute("hidden")) enter(node, name, around);
  };
  visit(root, "paragraph");
  flush("paragraph");
  return blocks;
}

export function wordsOf(element: Element | null | undefined): string {
  return element === null || element === undefined
    ? ""
    : blocksOf(element)
        .map(({ words }) => words)
        .join(" ");
}

/** Plain text with a paragraph on each line, or with blank lines between them; then what stands between two of these is one, unless each of its
 * lines is one by itself. */
export function paragraphsOf(text: string): Block[] {
  const hasBlankLines = /\n[ \t]*\r?\n/u.test(text);
  return (hasBlankLines ? text.split(/\n[ \t\r]*\n/u).flatMap(linesMeant) : text.split(/\r?\n/u))
    .map(onOneLine)
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .map((words) => ({ kind: "paragraph", words }));
}

/** Lists, dialogue, paragraphs that follow each other; where one line goes on in the next, all were broken for want of room. */
function linesMeant(part: string): string[] {
  const lines = part
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const areMeant = lines.every((line, at) => at === 0 || isLineMeant(lines[at - 1] ?? "", line));
  return areMeant ? lines : [part];
}

/** Blanks that the mark-up doesn't mean become one; no-break blanks are the author's and stay inside. */
export function onOneLine(words: string): string {
  return words.replace(/[ \t\n\r\f\v\u2028\u2029\u0085]+/gu, " ").trim();
}

function isBreak(before: Node | null): boolean {
  let node = before;
  while (node !== null && isText(node) && (node.textContent ?? "").trim() === "") node = node.previousSibling;
  return isElement(node) && bareName(node) === "br";
}

/** "content:encoded" → "encoded", "nitf:p" → "p"; "body.head" stays. */
export function bareName(element: Element): string {
  return element.localName.toLowerCase().replace(/^[^:]*:/u, "");
}
