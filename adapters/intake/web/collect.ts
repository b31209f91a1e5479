/** An address → the articles that it is or leads to: a page, a feed, a sitemap, a collection of WordPress. */
import { type Collected, failed, type Reach, type Wanted } from "./collected.ts";
import { fromCollection, isCollection, withPageSize } from "./from-collection.ts";
import { fromFeedOrPage } from "./from-feed.ts";
import { fromSitemap, sitemapIn } from "./from-sitemap.ts";

/** What can't be fetched is told of its address and costs nothing else. */
export async function* collect(address: string, reach: Reach, wanted: Wanted): AsyncGenerator<Collected> {
  const first = withPageSize(address, wanted);
  const fetched = await reach.get(first);
  if (!fetched.ok) yield failed(address, fetched.problem);
  else if (isCollection(first)) yield* fromCollection(first, fetched.value, reach, wanted);
  else if (sitemapIn(fetched.value) !== null) yield* fromSitemap(address, fetched.value, reach, wanted);
  else yield* fromFeedOrPage(address, fetched.value, reach, wanted);
}
