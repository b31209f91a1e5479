/** By what a file is known to be as it was, without reading it: as git's index does. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleFile } from "./folder.ts";

/** Milliseconds in which a file may change twice and look the same afterwards. */
const RACY = 2000;

/** Of an article's file and the metadata beside it; null where one can't be looked at, or has just been written. */
export async function stampOf(folder: string, { file, sidecar }: ArticleFile): Promise<string | null> {
  const stamps = await Promise.all(
    [file, ...(sidecar === null ? [] : [sidecar])].map((path) => one(join(folder, path))),
  );
  return stamps.includes(null) ? null : stamps.join(" ");
}

async function one(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ctimeNs, mtimeMs, ino } = await stat(path, { bigint: true });
    return Date.now() - Number(mtimeMs) < RACY ? null : [ino, size, mtimeNs, ctimeNs].join("-");
  } catch {
    return null;
  }
}
