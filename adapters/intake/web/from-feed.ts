/** A feed's articles, those that it only advertises from their pages; a page is its own article. */
import type { Item } from "../item.ts";
import { type Collected, isSince, notice, type Reach, told, tooMany, type Wanted } from "./collected.ts";
import type { Fetched } from "./fetch.ts";

export async function* fromFeedOrPage(
  address: string,
  fetched: Fetched,
  reach: Reach,
  { most, since }: Wanted,
): AsyncGenerator<Collected> {
  const read = await reach.read(address, fetched);
  const items = read.items.filter(({ facts }) => isSince(facts.modified ?? facts.published, since));
  const [taken, left] = [items.slice(0, most), items.length - most];
  yield { file: address, read: { ...read, items: taken.filter((item) => !isTeaser(item)) } };
  for (const item of taken.filter(isTeaser)) yield await behind(address, item, reach);
  if (left > 0) yield told(address, tooMany(most, left));
}

/** A feed's item with so few letters only advertises its article. */
const WHOLE = 1_000;

function isTeaser({ format, facts, body }: Item): boolean {
  if (!["RSS", "Atom", "JSON Feed"].includes(format) || facts.url === null || facts.status !== null)
    return false;
  return lettersOf(body) < WHOLE;
}

function lettersOf(body: Item["body"]): number {
  return body.kind === "text"
    ? body.text.length
    : body.blocks.reduce((sum, { words }) => sum + words.length, 0);
}

/** The page that an item leads to, with what the feed tells of it; the item itself where the page gives no more. */
async function behind(feed: string, item: Item, reach: Reach): Promise<Collected> {
  const address = item.facts.url ?? feed;
  const fetched = await reach.get(address);
  if (!fetched.ok) return teaser(feed, item, `${address} ${fetched.problem}`);
  const { items, problems, notices } = await reach.read(address, fetched.value);
  const [page] = items;
  if (page === undefined)
    return teaser(feed, item, `${address} ${problems[0]?.message ?? "gave no article"}`);
  if (lettersOf(page.body) < lettersOf(item.body))
    return { file: feed, read: { items: [item], problems: [], notices } };
  return {
    file: address,
    read: { items: [{ ...page, facts: filledFrom(page.facts, item.facts) }], problems, notices },
  };
}

function teaser(file: string, item: Item, why: string): Collected {
  const said = notice(file, `only what the feed says of it is taken in: ${why}`);
  return { file, read: { items: [item], problems: [], notices: [{ ...said, place: item.place }] } };
}

function filledFrom(facts: Item["facts"], others: Item["facts"]): Item["facts"] {
  const stated = Object.entries(facts).filter(([, fact]) => fact !== null);
  return { ...others, ...Object.fromEntries(stated) };
}
