/** A corpus folder → its articles one after the other, as a coverage would hold them, so that only one has to be in memory. */
import { resolve } from "node:path";
import { err, type Problem, type Result } from "../../src/index.ts";
import { openStore } from "../store/store.ts";
import { unreadAudiences } from "./audience.ts";
import { type ArticleRead, missingFolder, readArticle } from "./files.ts";
import { listFolder } from "./folder.ts";
import { stampOf } from "./stamp.ts";

export interface OneByOneOptions {
  /** One line about the store. */
  readonly tell: (message: string) => void;
  /** Where what was made of articles is kept between runs, and is found here; null where nothing is. */
  readonly store: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** By folder and name, those too that are held back. What can't be an article is a problem; so is a folder that isn't there, once. */
export async function* articlesIn(
  folder: string,
  { tell, store, now }: OneByOneOptions,
): AsyncGenerator<Result<ArticleRead, Problem>> {
  const missing = await missingFolder(folder);
  if (missing !== null) return yield err(missing);
  const { files, problems } = await listFolder(folder);
  const limits = files.flatMap(({ audiences }) => audiences);
  for (const problem of [...problems, ...(await unreadAudiences(folder, limits))]) yield err(problem);
  const keeper = store === null ? null : openStore(store, { tell, now });
  const source = resolve(folder);
  try {
    for (const file of files)
      yield await readArticle(folder, file, await stampOf(folder, file), {
        kept: (path, stamp) => keeper?.kept(source, path, stamp) ?? null,
      });
  } finally {
    keeper?.close();
  }
}
