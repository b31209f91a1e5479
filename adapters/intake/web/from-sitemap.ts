/** The pages that a sitemap leads to. */
import { ok } from "../../../src/index.ts";
import {
  type Collected,
  failed,
  isPassing,
  isSince,
  type Mark,
  type Reach,
  told,
  tooMany,
  type Wanted,
} from "./collected.ts";
import type { Fetched } from "./fetch.ts";
import { markBy } from "./mark.ts";
import { textOfFetched } from "./read-fetched.ts";
import { readSitemap, type Sitemap, type SitemapPage } from "./sitemap.ts";

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
  { most, since, isKnown }: Wanted,
): AsyncGenerator<Collected> {
  const known = new Set<string>();
  let more = 0;
  for await (const sitemap of sitemapsFrom(address, first, reach)) {
    if ("read" in sitemap) yield sitemap;
    else {
      const pages = sitemap.pages.filter(
        (page) =>
          !known.has(page.url) && isSince(page.changed, since) && isKnown?.(markOfPage(page)) !== true,
      );
      const taken = pages.slice(0, Math.max(0, most - known.size));
      more += pages.length - taken.length;
      for (const one of taken) {
        known.add(one.url);
        yield await pageOf(one, reach);
      }
    }
  }
  if (more > 0) yield { ...told(address, tooMany(most, more)), isIncomplete: true };
}

function markOfPage({ url, changed }: SitemapPage): Mark {
  return markBy(url, changed, changed);
}

async function pageOf(one: SitemapPage, reach: Reach): Promise<Collected> {
  const { url } = one;
  const page = await reach.get(url);
  const marks = [markOfPage(one)];
  if (page.ok) return { file: url, read: await reach.read(url, page.value), marks };
  const failure = failed(url, page.problem.message);
  return isPassing(page.problem) ? { ...failure, isIncomplete: true } : { ...failure, marks };
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
      const why = fetched.ok ? "is no sitemap, though one leads to it" : fetched.problem.message;
      yield { ...failed(next, why), isIncomplete: !fetched.ok && isPassing(fetched.problem) };
      continue;
    }
    for (const one of sitemap.sitemaps) if (waiting.size <= MOST_SITEMAPS) waiting.add(one);
    yield sitemap;
  }
}
