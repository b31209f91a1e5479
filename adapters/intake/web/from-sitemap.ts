/** The pages that a sitemap leads to. */
import { ok } from "../../../src/index.ts";
import { type Collected, failed, isSince, type Reach, told, tooMany, type Wanted } from "./collected.ts";
import type { Fetched } from "./fetch.ts";
import { textOfFetched } from "./read-fetched.ts";
import { readSitemap, type Sitemap } from "./sitemap.ts";

/** Null: it is none. */
export function sitemapIn(fetched: Fetched): Sitemap | null {
  const text = textOfFetched(fetched);
  return text === null ? null : readSitemap(text);
}

/** Sitemaps that one leads to, itself aside. */
const MOST_SITEMAPS = 100;

export async function* fromSitemap(
  address: string,
  first: Fetched,
  reach: Reach,
  { most, since }: Wanted,
): AsyncGenerator<Collected> {
  const known = new Set<string>();
  let more = 0;
  for await (const sitemap of sitemapsFrom(address, first, reach)) {
    if ("read" in sitemap) yield sitemap;
    else {
      const pages = sitemap.pages.filter(({ url, changed }) => !known.has(url) && isSince(changed, since));
      const taken = pages.slice(0, Math.max(0, most - known.size));
      more += pages.length - taken.length;
      for (const { url } of taken) {
        known.add(url);
        const page = await reach.get(url);
        yield page.ok ? { file: url, read: await reach.read(url, page.value) } : failed(url, page.problem);
      }
    }
  }
  if (more > 0) yield told(address, tooMany(most, more));
}

/** The sitemap and those that it leads to, each once; what isn't one is told. */
async function* sitemapsFrom(
  address: string,
  first: Fetched,
  reach: Reach,
): AsyncGenerator<Sitemap | Collected> {
  const waiting = new Set([address]);
  // A set goes on with what is put into it on the way.
  for (const next of waiting) {
    const fetched = next === address ? ok(first) : await reach.get(next);
    const sitemap = fetched.ok ? sitemapIn(fetched.value) : null;
    if (sitemap === null) {
      yield failed(next, fetched.ok ? "is no sitemap, though one leads to it" : fetched.problem);
      continue;
    }
    for (const one of sitemap.sitemaps) if (waiting.size <= MOST_SITEMAPS) waiting.add(one);
    yield sitemap;
  }
}
