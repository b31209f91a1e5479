/** A corpus folder → each of its articles as one object that holds all of it, and from which it can be written anew. */
import { err, ok, type Problem, parseArticle, type Result } from "../../src/index.ts";
import { readFolderAudience } from "./audience.ts";
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

/** By folder and name, what limits a folder before what lies in it. What can't be an article is a problem; so is a folder that isn't there, once. */
export async function* exportedArticles(folder: string): AsyncGenerator<Result<ExportedArticle, Problem>> {
  const missing = await missingFolder(folder);
  if (missing !== null) return yield err(missing);
  const { files, problems } = await listFolder(folder);
  for (const problem of problems) yield err(problem);
  const limits = new Map<string, Result<ExportedArticle, Problem>>();
  for (const file of files) {
    for (const limit of file.audiences) {
      if (limits.has(limit)) continue;
      const read = await exportedLimit(folder, limit);
      limits.set(limit, read);
      yield read;
    }
    // Where the limit can't be told, what is limited would be there for everybody.
    const lost = file.audiences.find((limit) => limits.get(limit)?.ok !== true);
    yield lost === undefined ? await exported(folder, file) : err(withoutLimit(file.file, lost));
  }
}

function withoutLimit(file: string, limit: string): Problem {
  return {
    file,
    place: null,
    message: `is left out, since ${limit}, which limits it, can't be used: mend that`,
  };
}

/** The `audience.json` of a folder, as if it were an article with nothing beside it. */
async function exportedLimit(folder: string, file: string): Promise<Result<ExportedArticle, Problem>> {
  const read = await readFolderAudience(folder, file);
  if (!read.ok) return read;
  return ok({
    id: file.replace(/\.[^./]+$/u, ""),
    file,
    text: `${JSON.stringify({ audience: read.value })}\n`,
    sidecar: null,
  });
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
