/** A sitemap (sitemaps.org) or Google's news sitemap → the addresses in it. */

import { bareName } from "../blocks.ts";
import { allNamed, childNamed, prefixed, wordsIn } from "../elements.ts";
import { parseXml } from "../markup.ts";

export interface Sitemap {
  /** Newest first where it states dates, else in its own order. */
  readonly pages: readonly SitemapPage[];
  /** Sitemaps that it leads to. */
  readonly sitemaps: readonly string[];
}

export interface SitemapPage {
  readonly url: string;
  /** As stated; null where it isn't. */
  readonly changed: string | null;
}

/** Null: the text is no sitemap. */
export function readSitemap(text: string): Sitemap | null {
  if (!/<(?:urlset|sitemapindex)[\s>]/iu.test(text.slice(0, 5_000))) return null;
  const markup = parseXml(text);
  if (!markup.ok) return null;
  const { document } = markup.value;
  const root = document.documentElement === null ? "" : bareName(document.documentElement);
  if (root !== "urlset" && root !== "sitemapindex") return null;
  const pages = allNamed(document, "url").flatMap((element): SitemapPage[] => {
    const url = wordsIn(element, "loc");
    const news = childNamed(element, "news");
    const changed =
      wordsIn(element, "lastmod") ?? (news === null ? null : prefixed(news, "news:publication_date"));
    return url === null ? [] : [{ url, changed }];
  });
  const sitemaps = allNamed(document, "sitemap").flatMap((element) => wordsIn(element, "loc") ?? []);
  return { pages: pages.toSorted((a, b) => compare(b.changed ?? "", a.changed ?? "")), sitemaps };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
