/** A collection of WordPress (its REST interface), page by page. */
import { ok } from "../../../src/index.ts";
import { type Collected, failed, isNothing, type Reach, told, type Wanted } from "./collected.ts";
import { addressIn, type Fetched } from "./fetch.ts";
import { markOf } from "./mark.ts";

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
  if (since !== null && !url.searchParams.has("modified_after") && !url.searchParams.has("after"))
    url.searchParams.set("modified_after", since);
  return url.href;
}

export async function* fromCollection(
  address: string,
  first: Fetched,
  reach: Reach,
  { most, isKnown }: Wanted,
): AsyncGenerator<Collected> {
  let left = most;
  const pages = first.pages ?? 1;
  for (let page = 1; page <= pages && left > 0; page += 1) {
    const url = new URL(address);
    if (page > 1) url.searchParams.set("page", String(page));
    const fetched = page === 1 ? ok(first) : await reach.get(url.href);
    if (!fetched.ok) {
      yield { ...failed(url.href, fetched.problem.message), isIncomplete: true };
      return;
    }
    const read = await reach.read(url.href, fetched.value);
    if (read.items.some(({ format }) => format !== "WordPress")) {
      yield { ...failed(url.href, NO_POSTS), isIncomplete: true };
      return;
    }
    const marked = read.items
      .map((item) => ({ item, mark: markOf(item, address) }))
      .filter(({ mark }) => isKnown?.(mark) !== true);
    const taken = marked.slice(0, left);
    yield {
      file: url.href,
      read: { ...read, items: taken.map(({ item }) => item) },
      marks: taken.map(({ mark }) => mark),
      isIncomplete: isNothing(read),
    };
    if (marked.length > left || (marked.length === left && page < pages))
      yield { ...told(address, more(most)), isIncomplete: true };
    left -= marked.length;
  }
}

const NO_POSTS = "gives something else than posts of WordPress: see what it shows in a browser";

function more(most: number): string {
  return `has more than ${most.toLocaleString("en-US")} articles: take in more with --most`;
}

/** The addresses to ask at for what has come or changed since a moment. A post that was planned keeps the date of its last change when it
 * appears, so it is only found by its date of publication. What an address states of its own stands. */
export function changesOf(address: string, since: string | null): readonly string[] {
  const url = new URL(address);
  if (since === null || url.searchParams.has("modified_after") || url.searchParams.has("after"))
    return [address];
  url.searchParams.set("after", since);
  return [address, url.href];
}
