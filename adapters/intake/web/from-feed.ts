/** A feed's articles, those that it only advertises from their pages; a page is its own article. */
import type { Item } from "../item.ts";
import {
  type Collected,
  failed,
  isNothing,
  isPassing,
  isSince,
  type Mark,
  notice,
  type Reach,
  told,
  tooMany,
  type Wanted,
} from "./collected.ts";
import type { Fetched } from "./fetch.ts";
import { markOf } from "./mark.ts";

export async function* fromFeedOrPage(
  address: string,
  fetched: Fetched,
  reach: Reach,
  { most, since, isKnown, isList = false }: Wanted,
): AsyncGenerator<Collected> {
  const read = await reach.read(address, fetched);
  if (isList && read.items.some(({ format }) => format === "page")) {
    yield { ...failed(address, NO_LIST), isIncomplete: true };
    return;
  }
  const items = read.items
    .filter(({ facts }) => isSince(facts.modified ?? facts.published, since))
    .map((item): Marked => ({ item, mark: markOf(item, address) }))
    .filter(({ mark }) => isKnown?.(mark) !== true);
  const [taken, left] = [items.slice(0, most), items.length - most];
  const whole = taken.filter(({ item }) => !isTeaser(item));
  yield {
    file: address,
    read: { ...read, items: whole.map(({ item }) => item) },
    marks: whole.map(({ mark }) => mark),
    isIncomplete: left > 0 || isNothing(read),
  };
  const canWait = isKnown !== undefined;
  for (const one of taken.filter(({ item }) => isTeaser(item)))
    yield await behind(address, one, { reach, canWait });
  if (left > 0) yield told(address, tooMany(most, left));
}

const NO_LIST = "gives a page where it gave a list of articles before: see what it shows in a browser";

interface Marked {
  readonly item: Item;
  readonly mark: Mark;
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
async function behind(
  feed: string,
  { item, mark }: Marked,
  { reach, canWait }: { readonly reach: Reach; readonly canWait: boolean },
): Promise<Collected> {
  const address = item.facts.url ?? feed;
  const marks = [mark];
  const fetched = await reach.get(address);
  if (!fetched.ok && canWait && isPassing(fetched.problem))
    return { ...told(feed, later(address, fetched.problem.message)), isIncomplete: true };
  if (!fetched.ok) return { ...teaser(feed, item, `${address} ${fetched.problem.message}`), marks };
  const { items, problems, notices } = await reach.read(address, fetched.value);
  const [page] = items;
  if (page === undefined)
    return { ...teaser(feed, item, `${address} ${problems[0]?.message ?? "gave no article"}`), marks };
  if (lettersOf(page.body) < lettersOf(item.body))
    return { file: feed, read: { items: [item], problems: [], notices }, marks };
  return {
    file: address,
    read: { items: [{ ...page, facts: filledFrom(page.facts, item.facts) }], problems, notices },
    marks,
  };
}

function later(address: string, why: string): string {
  return `an article waits for the next time: ${address} ${why}`;
}

function teaser(file: string, item: Item, why: string): Collected {
  const said = notice(file, `only what the feed says of it is taken in: ${why}`);
  return { file, read: { items: [item], problems: [], notices: [{ ...said, place: item.place }] } };
}

function filledFrom(facts: Item["facts"], others: Item["facts"]): Item["facts"] {
  const stated = Object.entries(facts).filter(([, fact]) => fact !== null);
  return { ...others, ...Object.fromEntries(stated) };
}
