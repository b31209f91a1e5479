/** A collection of WordPress (its REST interface), page by page. */
import { ok } from "../../../src/index.ts";
import { type Collected, failed, notice, type Reach, type Wanted } from "./collected.ts";
import { addressIn, type Fetched } from "./fetch.ts";

export function isCollection(address: string): boolean {
  return /\/wp-json\/wp\/v2\/|[?&]rest_route=\/wp\/v2\//u.test(address);
}

/** Posts that WordPress gives at once at most. */
const PAGE = 100;

/** With as many posts at once as it gives, and those alone that are wanted. */
export function withPageSize(address: string, { since }: Wanted): string {
  const url = addressIn(address);
  if (url === null || !isCollection(address)) return address;
  if (!url.searchParams.has("per_page")) url.searchParams.set("per_page", String(PAGE));
  if (since !== null && !url.searchParams.has("modified_after"))
    url.searchParams.set("modified_after", since);
  return url.href;
}

export async function* fromCollection(
  address: string,
  first: Fetched,
  reach: Reach,
  { most }: Wanted,
): AsyncGenerator<Collected> {
  let left = most;
  const pages = first.pages ?? 1;
  for (let page = 1; page <= pages && left > 0; page += 1) {
    const url = new URL(address);
    if (page > 1) url.searchParams.set("page", String(page));
    const fetched = page === 1 ? ok(first) : await reach.get(url.href);
    if (!fetched.ok) {
      yield failed(url.href, fetched.problem);
      return;
    }
    const read = await reach.read(url.href, fetched.value);
    yield { file: url.href, read: { ...read, items: read.items.slice(0, left) } };
    if (read.items.length > left || (read.items.length === left && page < pages))
      yield {
        file: address,
        read: {
          items: [],
          problems: [],
          notices: [
            notice(
              address,
              `has more than ${most.toLocaleString("en-US")} articles: take in more with --most`,
            ),
          ],
        },
      };
    left -= read.items.length;
  }
}
