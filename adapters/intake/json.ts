/** A JSON source → its articles, by the format that each of its objects has. */
import { shown } from "../../src/index.ts";
import { isAns, readAns } from "./ans.ts";
import { lineOf } from "./elements.ts";
import { type Item, type Read, type Source, unread } from "./item.ts";
import { isJsonFeed, readJsonFeed } from "./json-feed.ts";
import { isLoose, type Loose } from "./loose.ts";
import { isNinjs, otherMedium, readNinjs } from "./ninjs.ts";
import { isPost, readPost } from "./wordpress.ts";

/** Objects and lists inside each other. */
const MOST_DEPTH = 200;

export function readJson({ file, text }: Source): Read {
  const json = text.replace(/^\ufeff/u, "");
  if (isTooDeep(json))
    return unread(
      file,
      null,
      `has more than ${MOST_DEPTH} objects and lists inside each other: it isn't read`,
    );
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return unread(file, placeOf(json, error), "isn't JSON: export it again, it may have been cut off");
  }
  return together(
    itemsIn(value).map((entry, at, all) =>
      readEntry(file, entry, all.length === 1 ? null : `item ${at + 1}`),
    ),
  );
}

/** Brackets in strings are none. In time with the text's length, however long a string is. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) isInString = !isInString;
    else if (!isInString && OPENING.has(code)) depth += 1;
    else if (!isInString && CLOSING.has(code)) depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Node says where in the message of its error, if not always. */
function placeOf(json: string, error: unknown): string | null {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
  const offset = position === undefined ? json.length : Number(position);
  return `line ${lineOf(json, offset)}`;
}

/** A collection is a list, or an object that holds one under a name that such a format has for it. */
function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isLoose(value) || isAns(value) || isJsonFeed(value)) return [value];
  const list = value._items ?? value.items ?? value.content_elements ?? value.stories ?? value.posts;
  return Array.isArray(list) && list.length > 0 ? list : [value];
}

function readEntry(file: string, value: unknown, place: string | null): Read {
  if (isLoose(value)) {
    if (isJsonFeed(value)) return readJsonFeed(file, value);
    const item = itemOf(value, place);
    if (item !== null) return { items: [item], problems: [] };
    const medium = isNinjs(value) ? otherMedium(value) : null;
    if (medium !== null) return unread(file, place, `is no text (${shown(medium)}): it is left out`);
  }
  const keys = isLoose(value) ? Object.keys(value).slice(0, 5).join(", ") : typeof value;
  return unread(
    file,
    place,
    `is JSON of a kind that isn't known (${shown(keys)}): known are IPTC ninjs, Arc ANS, JSON Feed and WordPress posts`,
  );
}

function itemOf(value: Loose, place: string | null): Item | null {
  if (isAns(value)) return readAns(value, place);
  if (isPost(value)) return readPost(value, place);
  return isNinjs(value) && otherMedium(value) === null ? readNinjs(value, place) : null;
}

function together(reads: readonly Read[]): Read {
  return { items: reads.flatMap(({ items }) => items), problems: reads.flatMap(({ problems }) => problems) };
}
