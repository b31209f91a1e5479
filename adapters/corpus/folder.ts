/** What lies in a corpus folder: article files with the metadata beside them, and what can't be one. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Problem } from "../../src/index.ts";
import { isFolderAudience } from "./audience.ts";
import { cannotBeRead, leadsOut } from "./problem.ts";

/** Paths inside the corpus folder, with `/` between folders on every system. */
export interface ArticleFile {
  readonly file: string;
  readonly sidecar: string | null;
  /** The `audience.json` of each folder that it lies in. */
  readonly audiences: readonly string[];
}

export interface Listing {
  readonly files: readonly ArticleFile[];
  readonly problems: readonly Problem[];
}

const ARTICLE = /\.(?:txt|md)$/i;
const SIDECAR = /\.json$/i;
/** Articles in a form that `whosaid ingest` reads and this folder doesn't. */
const TO_TAKE_IN = /\.(?:x?html?|xml|rss|atom|csv|tsv|docx|(?:txt|md|json|x?html?|xml|csv)\.gz)$/i;
/** Tells people about the folder; no coverage. */
const README = /^readme\.(?:txt|md)$/i;

/** Depth first, in each folder by name, so that the same folder always gives the same order. */
export async function listFolder(folder: string): Promise<Listing> {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();
  /** By folder: what limits it. Of where a folder is, not of how it was reached: a link would lead round the limit. */
  const audiences = new Map<string, readonly string[]>();
  /** The folders that linked files lie in. */
  const homes = new Map<string, string>();
  let root = "";

  async function visit(inside: string): Promise<void> {
    const real = await realpath(join(folder, inside));
    if (inside === "") root = real;
    // A link to a folder that was read already, perhaps to the one it lies in.
    if (visited.has(real)) return;
    visited.add(real);
    const entries = await readdir(real, { withFileTypes: true });
    const limits = await audiencesOf(real, entries);
    const kept = entries
      .filter(({ name }) => !name.startsWith(".") && !README.test(name) && !isFolderAudience(name))
      .sort((left, right) => byCodeUnit(left.name, right.name));
    const { folders, others } = await sorted(kept, inside);
    const listed = pair(others);
    for (const file of listed.files) {
      const home = homes.get(file.file);
      const more = home === undefined ? [] : await audiencesOf(home);
      files.push({ ...file, audiences: [...new Set([...limits, ...more])] });
    }
    problems.push(...listed.problems);
    for (const next of folders) await attempt(next);
  }

  async function audiencesOf(real: string, entries?: readonly Dirent[]): Promise<readonly string[]> {
    const known = audiences.get(real);
    if (known !== undefined) return known;
    const above = real === root ? [] : await audiencesOf(dirname(real));
    const listed = entries ?? (await readdir(real, { withFileTypes: true }));
    const inside = relative(root, real)
      .split(sep)
      .filter((part) => part !== "");
    const own = listed.flatMap(({ name }) => (isFolderAudience(name) ? [[...inside, name].join("/")] : []));
    audiences.set(real, [...above, ...own]);
    return [...above, ...own];
  }

  async function sorted(
    entries: readonly Dirent[],
    inside: string,
  ): Promise<{ folders: string[]; others: string[] }> {
    const folders: string[] = [];
    const others: string[] = [];
    for (const entry of entries) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      const { isFolder, isOutside } = entry.isSymbolicLink() ? await aimOf(path) : plain(entry);
      if (!isOutside) (isFolder ? folders : others).push(path);
      else if (isFolder || isRead(path)) problems.push(leadsOut(path));
    }
    return { folders, others };
  }

  /** Whoever may write a link into the folder could show everybody what whosaid may read. */
  async function aimOf(path: string): Promise<Aim> {
    try {
      const real = await realpath(join(folder, path));
      const isInside = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
      homes.set(path, isInside ? dirname(real) : root);
      return { isFolder: (await stat(real)).isDirectory(), isOutside: !isInside };
    } catch {
      // A link to nothing: told when it is read, if it is named like an article.
      return { isFolder: false, isOutside: false };
    }
  }

  async function attempt(inside: string): Promise<void> {
    try {
      await visit(inside);
    } catch (error) {
      problems.push(cannotBeRead(`${inside}/`, error));
    }
  }

  await attempt("");
  return { files, problems };
}

/** The files of one folder, each with its sidecar. Two that differ only in their ending would share an id. */
function pair(paths: readonly string[]): {
  readonly files: readonly Omit<ArticleFile, "audiences">[];
  readonly problems: readonly Problem[];
} {
  const articles = new Map<string, string>();
  const problems: Problem[] = [];
  const sidecars = new Map(paths.filter((path) => SIDECAR.test(path)).map((path) => [stem(path), path]));
  for (const file of paths.filter((path) => ARTICLE.test(path))) {
    const first = articles.get(stem(file));
    if (first === undefined) articles.set(stem(file), file);
    else
      problems.push({
        file,
        place: null,
        message: `has the same name as ${first}, which is kept: rename one`,
      });
  }
  for (const [name, file] of sidecars) {
    if (articles.has(name)) continue;
    const message =
      "has no article beside it: add the .txt or .md of the same name, take it in with `whosaid ingest` if it holds articles, or delete it";
    problems.push({ file, place: null, message });
  }
  problems.push(...toTakeIn(paths.filter((path) => TO_TAKE_IN.test(path))));
  const files = [...articles].map(([name, file]) => ({ file, sidecar: sidecars.get(name) ?? null }));
  return { files, problems };
}

/** One line for all of a folder: there may be thousands. */
function toTakeIn([first, ...more]: readonly string[]): Problem[] {
  if (first === undefined) return [];
  const others = more.length === 0 ? "" : ` (and ${more.length.toLocaleString("en-US")} more beside it)`;
  const message = `isn't text${others}, and isn't read: take it in with \`whosaid ingest\`, which makes articles of it`;
  return [{ file: first, place: null, message }];
}

/** What a name in a folder leads to. */
interface Aim {
  readonly isFolder: boolean;
  /** Of the corpus folder. */
  readonly isOutside: boolean;
}

function plain(entry: Dirent): Aim {
  return { isFolder: entry.isDirectory(), isOutside: false };
}

function isRead(path: string): boolean {
  return ARTICLE.test(path) || SIDECAR.test(path);
}

function stem(path: string): string {
  return path.replace(/\.[^./]+$/, "");
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
