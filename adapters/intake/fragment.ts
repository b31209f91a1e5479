/** Mark-up inside another format → blocks, with the same limits as a page. */
import { blocksOf, paragraphsOf } from "./blocks.ts";
import type { Block } from "./item.ts";
import { parseHtml } from "./markup.ts";
import { tidyFragment } from "./page-tidy.ts";

export interface Fragment {
  readonly blocks: readonly Block[];
  readonly cut: readonly string[];
}

/** What is stated to be HTML. Mark-up beyond all limits gives nothing. */
export function htmlFragment(html: string): Fragment {
  const markup = parseHtml(`<!doctype html><html><body><div>${html}</div></body></html>`);
  if (!markup.ok) return { blocks: [], cut: [] };
  const cut = tidyFragment(markup.value.document);
  return { blocks: blocksOf(markup.value.document.body), cut };
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{2,5});/iu;
const PARAGRAPH = /<(?:p|div|br)\b/iu;

/** What may be HTML or plain text: where it has no paragraphs of its own, blank lines part them. */
export function looseFragment(text: string): Fragment {
  if (!TAG.test(text)) return { blocks: paragraphsOf(text), cut: [] };
  return htmlFragment(PARAGRAPH.test(text) ? text : text.replace(/\r?\n[ \t]*\r?\n/gu, "<br><br>"));
}

/** A headline or a name as HTML writes it: its words alone. */
export function plainWords(html: string | null): string | null {
  if (html === null) return null;
  const words = looseFragment(html).blocks.map((block) => block.words);
  return words.length === 0 ? null : words.join(" ");
}
