/** What was named on the command line → the files to take in, each with what lies beside it. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../../src/index.ts";
import { isFolderAudience, type Names } from "../corpus/audience.ts";
import { cannotBeRead, noFolder } from "../corpus/problem.ts";
import { endingOf, kindOf, unknownKind } from "./read.ts";

export interface SourceFile {
  /** The last folder's name and the path inside it, with `/` between: the same wherever the folder lies. */
  readonly file: string;
  readonly path: string;
  /** The path of the `.json` that describes a text of the same name. */
  readonly sidecar: string | null;
}

export interface Found {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Files of other kinds inside folders, by their ending. */
  readonly passed: ReadonlyMap<string, number>;
}

/** Folders inside each other. */
const MOST_DEPTH = 50;

export interface Finding {
  /** Never read from. */
  readonly into: string;
  /** Names of the only places that may read what is taken in; null: it isn't said. */
  readonly audience: Names | null;
}

/** Depth first, by name. A folder that is limited is only taken in by whoever says to what. */
export async function findSources(sources: readonly string[], { into, audience }: Finding): Promise<Found> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const passed = new Map<string, number>();
  const target = await realpath(into).catch(() => resolve(into));

  async function visit(folder: string, name: string, depth: number): Promise<void> {
    if ((await realpath(folder)) === target) return;
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter(({ name: own }) => !own.startsWith("."))
      .sort(byName);
    const names = new Set(entries.map((entry) => entry.name));
    const limit = [...names].find(isFolderAudience);
    if (limit !== undefined && audience === null) {
      problems.push({ file: `${name}/${limit}`, place: null, message: LIMITED });
      return;
    }
    for (const entry of entries) {
      if (entry.name === limit) continue;
      const [path, file] = [join(folder, entry.name), `${name}/${entry.name}`];
      if (entry.isSymbolicLink()) problems.push({ file, place: null, message: LINK });
      else if (!entry.isDirectory()) meet(entry, names, { path, file });
      else if (depth < MOST_DEPTH && !isPagesOwn(entry.name, names)) await attempt(path, file, depth + 1);
    }
  }

  function meet(
    { name }: Dirent,
    names: ReadonlySet<string>,
    { path, file }: { path: string; file: string },
  ): void {
    if (/^readme\.(?:txt|md)$/iu.test(name) || isSidecar(name, names)) return;
    const ending = endingOf(name);
    if (kindOf(name) === null) passed.set(ending, (passed.get(ending) ?? 0) + 1);
    else files.push({ file, path, sidecar: sidecarOf(path, names) });
  }

  async function attempt(path: string, name: string, depth: number): Promise<void> {
    try {
      await visit(path, name, depth);
    } catch (error) {
      problems.push(cannotBeRead(`${name}/`, error));
    }
  }

  for (const source of sources) {
    const path = resolve(source);
    try {
      const found = await stat(path);
      if (found.isDirectory()) {
        if ((await realpath(path)) === target) problems.push({ file: source, place: null, message: ITSELF });
        else await attempt(path, basename(path), 0);
      } else if (kindOf(path) === null)
        problems.push({ file: source, place: null, message: unknownKind(path) });
      else
        files.push({
          file: `${basename(dirname(path))}/${basename(path)}`,
          path,
          sidecar: await besideFile(path),
        });
    } catch (error) {
      problems.push(noFolder(source, error));
    }
  }
  return { files: once(files), problems, passed };
}

const LINK = "is a link, and isn't followed: name what it leads to as a source";
const LIMITED =
  "limits who may read its folder, so nothing of it is taken in: take it in by itself, with --audience and the places that it names";
const ITSELF = "is the folder that articles are put into: name another one with --into";

/** A text's own `.json`; every other one is a source. */
function isSidecar(name: string, names: ReadonlySet<string>): boolean {
  if (!/\.json$/iu.test(name)) return false;
  const stem = name.slice(0, -".json".length);
  return [".txt", ".md", ".txt.gz", ".md.gz"].some((ending) => names.has(stem + ending));
}

function sidecarOf(path: string, names: ReadonlySet<string>): string | null {
  if (!/\.(?:txt|md)(?:\.gz)?$/iu.test(path)) return null;
  const sidecar = path.replace(/\.(?:txt|md)(?:\.gz)?$/iu, ".json");
  return names.has(basename(sidecar)) ? sidecar : null;
}

async function besideFile(path: string): Promise<string | null> {
  return sidecarOf(path, new Set(await readdir(dirname(path))));
}

/** "Page_files" beside "Page.html": what a browser saves with a page. */
function isPagesOwn(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/u.exec(folder)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

/** A file that was named twice is taken in once. */
function once(files: readonly SourceFile[]): SourceFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function byName({ name: left }: Dirent, { name: right }: Dirent): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
