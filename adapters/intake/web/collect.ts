/** An address → the articles that it is or leads to: a page, a feed, a sitemap, a collection of WordPress. */
import { type Collected, failed, type Reach, type Wanted } from "./collected.ts";
import type { Fetched } from "./fetch.ts";
import { fromCollection, isCollection, withPageSize } from "./from-collection.ts";
import { fromFeedOrPage } from "./from-feed.ts";
import { fromSitemap, sitemapIn } from "./from-sitemap.ts";

/** What can't be fetched is told of its address and costs nothing else. */
export async function* collect(address: string, reach: Reach, wanted: Wanted): AsyncGenerator<Collected> {
  const first = withPageSize(address, wanted);
  const fetched = await reach.get(first);
  if (fetched.ok) yield* collectFrom(first, fetched.value, reach, wanted);
  else yield failed(address, fetched.problem.message);
}

/** From what stood at the address. */
export function collectFrom(
  address: string,
  fetched: Fetched,
  reach: Reach,
  wanted: Wanted,
): AsyncGenerator<Collected> {
  if (isCollection(address)) return fromCollection(address, fetched, reach, wanted);
  if (sitemapIn(fetched) !== null) return fromSitemap(address, fetched, reach, wanted);
  return fromFeedOrPage(address, fetched, reach, wanted);
}
