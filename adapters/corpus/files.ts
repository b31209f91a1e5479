/** A folder of text files → Articles, and one problem for each file that isn't one. Only reads. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type Article,
  type ArticleSource,
  decode,
  err,
  type Made,
  MOST_BYTES,
  ok,
  type Problem,
  parseArticle,
  type Result,
  tooLarge,
} from "../../src/index.ts";
import type { Kept } from "../store/store.ts";
import { limited, unreadAudiences } from "./audience.ts";
import { type ArticleFile, listFolder } from "./folder.ts";
import { broke, cannotBeRead, noFolder } from "./problem.ts";
import { type Stamp, stampOf } from "./stamp.ts";

export { problemLine } from "./problem.ts";

/** Files open at the same time: enough to keep a disk busy, far below the usual limit of 256. */
const AT_ONCE = 16;

/** A file that is an article. */
export interface ArticleRead {
  readonly path: string;
  readonly stamp: Stamp | null;
  readonly article: Article;
  /** What an earlier run made of it; null where it has yet to be made. */
  readonly made: (() => Made) | null;
}

export interface FolderRead {
  /** By folder and name; the same folder always gives the same order. */
  readonly articles: readonly Article[];
  /** The same with where they came from. */
  readonly read: readonly ArticleRead[];
  readonly problems: readonly Problem[];
  /** Of all files that could be articles, by path inside the folder, as they were just before they were read. */
  readonly stamps: ReadonlyMap<string, Stamp | null>;
}

export interface ReadOptions {
  /** Called after each file, readable or not. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Another one than the core's, for a trial. */
  readonly parse?: typeof parseArticle;
  /** What an earlier run kept of a file with that stamp. */
  readonly kept?: (path: string, stamp: string) => Kept | null;
}

/** The problem is that there is no such folder; an empty one is read, and gives no articles. */
export async function readFolder(
  folder: string,
  options: ReadOptions = {},
): Promise<Result<FolderRead, Problem>> {
  const missing = await missingFolder(folder);
  if (missing !== null) return err(missing);
  const { onProgress } = options;
  const { files, problems } = await listFolder(folder);
  const stamps = new Map<string, Stamp | null>();
  let done = 0;
  const results = await inOrder(files, async (file) => {
    const stamp = await stampOf(folder, file);
    stamps.set(file.file, stamp);
    const article = await readArticle(folder, file, stamp, options);
    done += 1;
    onProgress?.(done, files.length);
    return article;
  });
  const read = results.flatMap((result) => (result.ok ? [result.value] : []));
  const unread = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  return ok({
    articles: read.map(({ article }) => article),
    read,
    problems: [
      ...problems,
      ...(await unreadAudiences(
        folder,
        files.flatMap(({ audiences }) => audiences),
      )),
      ...unread,
    ],
    stamps,
  });
}

/** One that changes after its stamp was taken has another one the next time. */
export async function readArticle(
  folder: string,
  file: ArticleFile,
  stamp: Stamp | null,
  { parse = parseArticle, kept }: ReadOptions = {},
): Promise<Result<ArticleRead, Problem>> {
  const known = stamp === null ? null : (kept?.(file.file, stamp.text) ?? null);
  // Read now whatever was kept: who may read it is nobody's to remember.
  const within = (article: Article): Promise<Article> => limited(folder, file.audiences, article);
  if (known !== null)
    return ok({ path: file.file, stamp, article: await within(known.article), made: known.made });
  const source = await readSource(folder, file);
  const article = source.ok ? parsed(source.value, parse) : source;
  if (!article.ok) return article;
  return ok({ path: file.file, stamp, article: await within(article.value), made: null });
}

export async function missingFolder(folder: string): Promise<Problem | null> {
  try {
    await readdir(folder);
    return null;
  } catch (error) {
    return noFolder(folder, error);
  }
}

/** The bytes of a file, and the text of what lies beside it. */
export async function readSource(
  folder: string,
  { file, sidecar }: Pick<ArticleFile, "file" | "sidecar">,
): Promise<Result<ArticleSource, Problem>> {
  const bytes = await readBytes(folder, file);
  if (!bytes.ok) return bytes;
  if (sidecar === null) return ok({ file, bytes: bytes.value, sidecar });
  const beside = await readBytes(folder, sidecar);
  if (!beside.ok) return beside;
  const text = decode(sidecar, beside.value);
  return text.ok ? ok({ file, bytes: bytes.value, sidecar: { file: sidecar, text: text.value } }) : text;
}

/** What nobody foresaw in one file costs that file alone. */
function parsed(source: ArticleSource, parse: typeof parseArticle): Result<Article, Problem> {
  try {
    return parse(source);
  } catch (error) {
    return err(broke(source.file, error));
  }
}

/** Looks before it reads: a pipe would never end, and a film would fill the memory. */
async function readBytes(folder: string, file: string): Promise<Result<Uint8Array, Problem>> {
  const path = join(folder, file);
  try {
    const found = await stat(path);
    if (!found.isFile())
      return err({ file, place: null, message: "isn't a file of text: take it out of the folder" });
    return found.size > MOST_BYTES ? err(tooLarge(file, found.size)) : ok(await readFile(path));
  } catch (error) {
    return err(cannotBeRead(file, error));
  }
}

/** The results in the order of the inputs, a bounded number of them under way. */
async function inOrder<Input, Output>(
  inputs: readonly Input[],
  work: (input: Input) => Promise<Output>,
): Promise<Output[]> {
  const outputs: Output[] = [];
  const rest = inputs.entries();
  const worker = async (): Promise<void> => {
    for (const [at, input] of rest) outputs[at] = await work(input);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outputs;
}
