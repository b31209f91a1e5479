/** Articles as files of a corpus folder. */
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../../src/index.ts";

/** Where its text and its metadata stand. */
export function writeArticle(
  folder: string,
  { id, text, url, published }: Article,
): readonly [string, string] {
  const [file, sidecar] = [join(folder, `${id}.txt`), join(folder, `${id}.json`)];
  writeFileSync(file, text);
  writeFileSync(sidecar, JSON.stringify({ url, published }));
  return [file, sidecar];
}

/** As if written long ago: what has just been written isn't kept. */
export function fillFolder(folder: string, articles: Iterable<Article>): void {
  mkdirSync(folder, { recursive: true });
  for (const article of articles)
    for (const file of writeArticle(folder, article)) utimesSync(file, 1_700_000_000, 1_700_000_000);
}
