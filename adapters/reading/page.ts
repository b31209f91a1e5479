/** What is held of an article → a page. Pure; every word from outside passes `html`. */
import { type Article, slice } from "../../src/index.ts";
import { provenanceOf, speakerDetails, titleOf } from "../../src/presentation/cited.ts";
import { hiddenKinds } from "../../src/presentation/hidden.ts";
import { KINDS, ZONES } from "../../src/presentation/wording.ts";
import { asIs, documentOf, publicLink, turning } from "./document.ts";
import type { Held, Stretch, Version } from "./held.ts";
import { type Html, html, text } from "./html.ts";
import { langOf } from "./lang.ts";

export interface PageAddress {
  /** The link's own path and query, without what stands before and after them. */
  readonly address: string;
  /** From 1; null: the one that holds the words. */
  readonly page: number | null;
  /** Of a speaker's page; null where there can be none. */
  readonly speakerAt: (name: string) => string | null;
}

/** Bytes of the article on one page: with all that stands beside it, no page has more than 60 KB. */
const PAGE = 36_000;

/** A whole document. */
export function heldPage(held: Held, { address, page, speakerAt }: PageAddress): string {
  const pages = pagesOf(held);
  const at = Math.min(Math.max(1, page ?? pageOfWords(pages, held)), pages.length);
  const shown = pages[at - 1] ?? [];
  const { article, words } = held;
  return documentOf(
    titleOf(article, asIs),
    html`<header>${skipLink(words === null || at === pageOfWords(pages, held), address)}<p class="small">${provenanceOf(article, asIs)}${publicLink(article)}</p><h1${langOf(article)}>${titleOf(article, asIs)}</h1>
${words === null ? html`<p class="small" id="words" tabindex="-1">This article has changed since the link was made: it is shown as it is held now, and the words can’t be marked in it.</p>` : null}
${hiddenNote(article)}${article.corrections.map((one) => html`<p class="small">Correction: ${one}</p>`)}</header>
<main><article${langOf(article)}>${shown.map(({ drawn }) => drawn)}</article></main>
${turning({ at, of: pages.length, address, what: "the article" })}
${words === null ? null : beside(held, speakerAt)}
<footer><p class="small">The article as whosaid holds it, letter for letter. Version ${article.version}.</p></footer>`,
  );
}

/** The first key leads to the words, on whatever page of the article they are. */
function skipLink(isHere: boolean, address: string): Html {
  return html`<a class="skip" href="${isHere ? "" : address}#words">To the words</a>`;
}

function hiddenNote(article: Article): Html | null {
  const kinds = hiddenKinds(article.text);
  return kinds.length === 0
    ? null
    : html`<p class="small">The text holds ${kinds.join(" and ")}; each is shown by a sign of its own.</p>`;
}

interface Drawn {
  readonly stretch: Stretch;
  readonly drawn: Html;
}

function pagesOf({ article, stretches, words }: Held): Drawn[][] {
  const pages: Drawn[][] = [[]];
  let size = 0;
  for (const stretch of stretches) {
    const drawn = drawnOf(article, stretch, words);
    const own = Buffer.byteLength(drawn.html);
    if (size > 0 && size + own > PAGE) {
      pages.push([]);
      size = 0;
    }
    size += own;
    pages.at(-1)?.push({ stretch, drawn });
  }
  return pages;
}

function pageOfWords(pages: readonly (readonly Drawn[])[], { words }: Held): number {
  if (words === null) return 1;
  return pages.findIndex((page) => page.some(({ stretch }) => stretch.end > words.start)) + 1 || 1;
}

function drawnOf(article: Article, stretch: Stretch, words: Held["words"]): Html {
  const shown = marked(article.text, stretch, words);
  const { zone, number } = stretch;
  if (zone !== "body") return html`<p class="zone" dir="auto" title="${ZONES[zone]}">${shown}</p>\n`;
  if (number === null) return html`<p dir="auto">${shown}</p>\n`;
  return html`<p dir="auto" id="p${number}"><a class="number" href="#p${number}" aria-label="Paragraph ${number}">${number}</a>${shown}</p>\n`;
}

/** The words of a stretch that the link leads to, set apart; only where they begin do they have the name that it leads to. */
function marked(all: string, { start, end }: Stretch, words: Held["words"]): Html {
  const from = Math.max(start, words?.start ?? end);
  const to = Math.min(end, words?.end ?? start);
  if (words === null || from >= to) return text(slice(all, { start, end }));
  const id = words.start >= start ? html` id="words" tabindex="-1"` : null;
  const cut = (from2: number, to2: number): string => slice(all, { start: from2, end: to2 });
  return html`${cut(start, from)}<mark${id}>${cut(from, to)}</mark>${cut(to, end)}`;
}

function beside(held: Held, speakerAt: PageAddress["speakerAt"]): Html {
  return html`<aside aria-label="About the words">
<h2>Who is credited, and why</h2>${credits(held, speakerAt)}
${listed(
  "Other places of the same words",
  held.elsewhere.map(({ article, speaker, paragraph }) => {
    const where = paragraph === null ? "" : `, paragraph ${paragraph}`;
    return html`<li><bdi>${speaker?.name ?? "no speaker"}</bdi> · <bdi>${titleOf(article, asIs)}</bdi> · <bdi>${provenanceOf(article, asIs)}</bdi>${where}${publicLink(article)}</li>`;
  }),
)}
${listed("Other versions of this article", held.versions.map(versionItem))}
</aside>`;
}

function listed(title: string, items: readonly Html[]): Html | null {
  return items.length === 0 ? null : html`<h2>${title}</h2><ul>${items}</ul>`;
}

/** Quotations that are told at most: a long stretch may hold many. */
const MOST_CREDITS = 10;
/** Least confidence of what a speaker's page shows. */
const HAS_A_PAGE = 0.5;

function credits({ quotations }: Held, speakerAt: PageAddress["speakerAt"]): Html {
  if (quotations.length === 0) return html`<p>Nobody: these are the article’s own words.</p>`;
  return html`<ul>${quotations.slice(0, MOST_CREDITS).map(({ speaker, kind, how, confidence, source }) => {
    const printed = speaker === null ? [] : speakerDetails({ name: speaker.name, source: null, how }, asIs);
    const why = [
      KINDS[kind],
      ...printed,
      ...(source === null ? ["no words by it name the speaker"] : []),
      `${Math.round(confidence * 100)} % sure`,
    ];
    const page = speaker === null || confidence < HAS_A_PAGE ? null : speakerAt(speaker.name);
    const all = page === null ? null : html` · <a href="${page}">all that they are printed as saying</a>`;
    return html`<li><strong><bdi>${speaker?.name ?? "Speaker not resolved from the text"}</bdi></strong> · ${why.join(" · ")}${all}</li>`;
  })}</ul>`;
}

function versionItem({ article, finding, speakers }: Version): Html {
  const dated = html`<bdi>${provenanceOf(article, asIs)}</bdi>: `;
  const as = speakers.length === 0 ? null : html` – <bdi>${speakers.slice(0, MOST_CREDITS).join(", ")}</bdi>`;
  if (finding.kind === "gone") return html`<li>${dated}doesn’t print these words.</li>`;
  if (finding.kind !== "wording changed") return html`<li>${dated}prints the same words${as}.</li>`;
  const steps = finding.diff.slice(0, MOST_STEPS).map(({ op, text: words }) => {
    const shown = asIs(words);
    if (op === "same") return html`${shown} `;
    return op === "asked" ? html`<del>${shown}</del> ` : html`<ins>${shown}</ins> `;
  });
  return html`<li>${dated}prints instead (struck out: only here; bold: only there): <bdi>${steps}</bdi>${as}</li>`;
}

const MOST_STEPS = 40;
