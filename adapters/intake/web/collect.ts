/** An address → the articles that it is or leads to: a page, a feed, a sitemap, a collection of WordPress. */
import { type Collected, failed, type Wanted } from "./collected.ts";
import { fromCollection, isCollection, withPageSize } from "./from-collection.ts";
import { fromFeedOrPage } from "./from-feed.ts";
import { fromSitemap, sitemapIn } from "./from-sitemap.ts";
import type { Get } from "./polite.ts";

/** What can't be fetched is told of its address and costs nothing else. */
export async function* collect(address: string, get: Get, wanted: Wanted): AsyncGenerator<Collected> {
  const first = withPageSize(address, wanted);
  const fetched = await get(first);
  if (!fetched.ok) yield failed(address, fetched.problem);
  else if (isCollection(first)) yield* fromCollection(first, fetched.value, get, wanted);
  else if (sitemapIn(fetched.value) !== null) yield* fromSitemap(address, fetched.value, get, wanted);
  else yield* fromFeedOrPage(address, fetched.value, get, wanted);
}
