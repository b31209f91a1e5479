/** A corpus folder → each of its articles as one object that holds all of it, and from which it can be written anew. */
import { err, ok, type Problem, parseArticle, type Result } from "../../src/index.ts";
import { missingFolder, readSource } from "./files.ts";
import { type ArticleFile, listFolder } from "./folder.ts";

/** What a line of an export holds; part of the contract (docs/corrections.md). */
export interface ExportedArticle {
  /** `file` without its ending. */
  readonly id: string;
  /** The path inside the folder, with `/` between folders. */
  readonly file: string;
  /** The file as it stands, byte order mark, front matter and line ends included. */
  readonly text: string;
  /** What is stated beside it, keys that whosaid doesn't read included; null where nothing is. */
  readonly sidecar: object | null;
}

/** By folder and name. What can't be an article is a problem; so is a folder that isn't there, once. */
export async function* exportedArticles(folder: string): AsyncGenerator<Result<ExportedArticle, Problem>> {
  const missing = await missingFolder(folder);
  if (missing !== null) return yield err(missing);
  const { files, problems } = await listFolder(folder);
  for (const problem of problems) yield err(problem);
  for (const file of files) yield await exported(folder, file);
}

async function exported(folder: string, file: ArticleFile): Promise<Result<ExportedArticle, Problem>> {
  const source = await readSource(folder, file);
  if (!source.ok) return source;
  const article = parseArticle(source.value);
  if (!article.ok) return article;
  const { id, text } = article.value;
  const { sidecar } = source.value;
  return ok({ id, file: file.file, text, sidecar: sidecar === null ? null : factsIn(sidecar.text) });
}

/** An article was made with it: it is an object in JSON. */
function factsIn(text: string): object {
  return JSON.parse(text.replace(/^\ufeff/u, "")) as object;
}
