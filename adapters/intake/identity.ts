/** What an article is called for good: by its address, else by its source's name for it, else by its place among the sources. */
import { createHash } from "node:crypto";
import type { Facts } from "./item.ts";

/** Letters of the readable part, and hexadecimal digits behind it: among a million articles two share them once in 500 coverages. */
const READABLE = 60;
const DIGITS = 12;

export interface Whereabouts {
  /** The file as it is told, and the place in it. */
  readonly file: string;
  readonly place: string | null;
}

/** Items of a feed move with each new one, so one without an address or name goes by its headline and date.
 * Small letters, digits and hyphens: a safe name of a file on every system. */
export function idOf(facts: Facts, whereabouts: Whereabouts): string {
  const { key, readable } = nameOf(facts, whereabouts);
  const hash = createHash("sha256").update(key, "utf8").digest("hex").slice(0, DIGITS);
  return `${slug(readable) || "article"}-${hash}`;
}

/** The readable part comes from what the key is made of: a headline is changed, and the article is the same one. */
function nameOf(
  facts: Facts,
  { file, place }: Whereabouts,
): { readonly key: string; readonly readable: string } {
  const { url, sourceId, headline, published } = facts;
  if (url !== null) return { key: `address ${canonical(url)}`, readable: lastStep(url) || new URL(url).host };
  const key = sourceKey(facts, file);
  if (key !== null) return { key, readable: lastStep(sourceId ?? "") };
  if (place === null) return { key: `path ${file}`, readable: lastStep(file) };
  return {
    key: `path ${file}#${headline ?? place}#${published ?? ""}`,
    readable: headline ?? lastStep(file),
  };
}

/** Nobody else in the world calls an article so: a urn, a tag, an address, or as many letters and digits as Arc's. */
const WORLDWIDE = /:|^[\w-]{20,}$/u;

/** The source's own name for an article, with its publisher (else its file) where others may call theirs the same. Null without one. */
export function sourceKey(
  { sourceId, publisher }: Pick<Facts, "sourceId" | "publisher">,
  file: string,
): string | null {
  if (sourceId === null) return null;
  return WORLDWIDE.test(sourceId) ? `id ${sourceId}` : `id ${sourceId} of ${publisher ?? file}`;
}

/** What tells where a reader came from; the address leads to the same article without it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|referrer|amp)$/iu;

/** Without what doesn't change the article: scheme, "www.", fragment, tracking, the last slash. */
function canonical(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const search = new URLSearchParams(query).toString();
  return `${url.host.replace(/^www\./u, "")}${withoutEnd(url.pathname)}${search === "" ? "" : `?${search}`}`;
}

function withoutEnd(path: string): string {
  let end = path.length;
  while (path.endsWith("/", end)) end -= 1;
  return path.slice(0, end);
}

function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function lastStep(path: string): string {
  const steps = path
    .replace(/^https?:\/\/[^/]*/iu, "")
    .split(/[?#]/u, 1)
    .join("")
    .split("/")
    .filter((step) => /\p{L}{3}/u.test(step));
  return (steps.at(-1) ?? "").replace(/\.[a-z]{2,5}(?:\.gz)?$/iu, "");
}

function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/%[\da-f]{2}/gu, "-")
    .replace(/[^a-z0-9]+/gu, "-");
  return plain.slice(0, READABLE).replace(/^-+|-+$/gu, "");
}
