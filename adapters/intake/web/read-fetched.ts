/** What was fetched → the articles in it. */
import { decodeText } from "../charset.ts";
import type { Item } from "../item.ts";
import { type Kind, kindOf, type ReadSource, unpack } from "../read.ts";
import type { Reach } from "./collected.ts";
import type { Fetched } from "./fetch.ts";

/** By what the server calls it, by its address, by how it opens. */
function kindOfFetched({ type, url, bytes }: Fetched): Kind {
  const stated = KINDS.find(([pattern]) => pattern.test(type ?? ""))?.[1];
  if (stated !== undefined && stated !== "text") return stated;
  const named = kindOf(new URL(url).pathname);
  if (named !== null) return named;
  const opening = Buffer.from(bytes.subarray(0, 100)).toString("latin1").trimStart();
  return stated ?? (/^[[{]/u.test(opening) ? "json" : "page");
}

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/html/u, "page"],
  [/json/u, "json"],
  [/xml/u, "xml"],
  [/csv/u, "csv"],
  [/wordprocessingml/u, "docx"],
  [/^text\/plain/u, "text"],
];

export function fetchedReader(readSource: ReadSource): Reach["read"] {
  return async (file, fetched) => {
    const { bytes, charset, url } = fetched;
    const kind = kindOfFetched(fetched);
    const read = await readSource({ file, bytes, charset, kind, address: url, sidecar: null });
    return kind === "page" ? { ...read, items: read.items.map((item) => at(item, url)) } : read;
  };
}

/** A page that doesn't state where readers find it is found where it was. */
function at(item: Item, url: string): Item {
  return item.facts.url === null ? { ...item, facts: { ...item.facts, url } } : item;
}

/** As text, unpacked; null: it can't be unpacked. */
export function textOfFetched({ bytes, charset }: Fetched): string | null {
  const unpacked = unpack({ bytes });
  return typeof unpacked === "string" ? null : decodeText(unpacked, charset).text;
}
