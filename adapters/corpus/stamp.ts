/** By what a file is known to be as it was, without reading it: as git's index does. */
import { lstat as lstatWithCallback, stat as statWithCallback } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ArticleFile } from "./folder.ts";

export interface Stamp {
  /** Another one when a file has changed. */
  readonly text: string;
  /** A file that was written a moment ago may change once more and look the same. */
  readonly isFresh: boolean;
}

/** Take half the time of those in `node:fs/promises`, and a large folder is asked for ten thousand. */
const [stat, lstat] = [promisify(statWithCallback), promisify(lstatWithCallback)];

/** Milliseconds. */
const MOMENT = 2000;

/** Of an article's file, the metadata beside it, and what limits its folder; null where one can't be looked at. */
export async function stampOf(
  folder: string,
  { file, sidecar, audiences }: ArticleFile,
): Promise<Stamp | null> {
  try {
    const paths = [file, ...(sidecar === null ? [] : [sidecar])];
    const found = await Promise.all([
      ...paths.map((path) => stat(join(folder, path), { bigint: true })),
      ...audiences.map((path) => lstat(join(folder, path), { bigint: true })),
    ]);
    return {
      text: found.map(({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs].join("-")).join(" "),
      isFresh: found.some(({ mtimeMs }) => Date.now() - Number(mtimeMs) < MOMENT),
    };
  } catch {
    return null;
  }
}
