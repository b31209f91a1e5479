/** What every page of the reading room has: its head, its style, the address that an article is published at. */
import type { Article } from "../../src/index.ts";
import { webAddress } from "../../src/presentation/web-address.ts";
import { type Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

/** A whole document. */
export function documentOf(title: string, body: Html): string {
  const style: Html = { html: `<style>${STYLE}</style>` };
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${style}</head>
<body>${body}</body></html>
`.html;
}

export function sentencePage(sentence: string): string {
  return documentOf("whosaid", html`<main><h1>whosaid</h1><p>${sentence}</p></main>`);
}

/** Words from outside in a line of ours, as long as a page can bear. */
export function asIs(words: string): string {
  return words.slice(0, MOST_TITLE);
}

const MOST_TITLE = 500;

export function publicLink({ url }: Pick<Article, "url">): Html | null {
  const address = url === null ? null : webAddress(url);
  return address === null ? null : html` · <a href="${address}" rel="noreferrer nofollow">as published</a>`;
}

/** `address`: the page's own path and query; `words`: null for none. */
export function turning({
  at,
  of,
  address,
  what,
}: {
  readonly at: number;
  readonly of: number;
  readonly address: string;
  readonly what: string;
}): Html | null {
  if (of === 1) return null;
  const link = (page: number, words: string): Html =>
    html`<a href="${pageAddress(address, page)}" rel="${page < at ? "prev" : "next"}">${words}</a> `;
  return html`<nav class="small" aria-label="Pages of ${what}">Page ${at} of ${of} · ${at > 1 ? link(at - 1, "Back") : null}${at < of ? link(at + 1, "More") : null}</nav>`;
}

export function pageAddress(address: string, page: number): string {
  return `${address}${address.includes("?") ? "&" : "?"}page=${page}`;
}
