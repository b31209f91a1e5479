/** The folder that articles are put into: each as a text with its sidecar, written whole or not at all, and never over what isn't ours. */
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sourceKey } from "./identity.ts";
import { isLoose, type Loose, wordsAt } from "./loose.ts";

/** In every sidecar of ours: what has it may be replaced and removed. */
export const MARK = { takenInBy: "whosaid ingest" } as const;

/** What lies under an id: nothing, an article of ours with its sidecar, or a file of somebody else's. */
export type Lying =
  | { readonly kind: "nothing" }
  | { readonly kind: "ours"; readonly sidecar: Loose }
  | { readonly kind: "foreign"; readonly file: string };

export interface Shelf {
  look(id: string): Promise<Lying>;
  /** The article of ours with this `sourceKey`; null without one. A withdrawal may state nothing else. */
  find(key: string): Promise<string | null>;
  /** What lies there must be nothing or ours. Rejects with what the disk raises; then what was there is still whole. */
  put(id: string, text: string, sidecar: object): Promise<"new" | "changed" | "unchanged">;
  /** What lies there must be ours. */
  take(id: string): Promise<void>;
}

/** Makes the folder where there is none. */
export async function openShelf(folder: string): Promise<Shelf> {
  await mkdir(folder, { recursive: true });
  const path = (name: string): string => join(folder, name);

  async function look(id: string): Promise<Lying> {
    const [sidecar, text, markdown] = [`${id}.json`, `${id}.txt`, `${id}.md`];
    const stated = await readSidecar(path(sidecar));
    if (stated === "foreign") return { kind: "foreign", file: sidecar };
    if (await isThere(path(markdown))) return { kind: "foreign", file: markdown };
    const hasText = await isThere(path(text));
    if (stated !== null)
      return (await isLink(path(text))) ? { kind: "foreign", file: text } : { kind: "ours", sidecar: stated };
    return hasText ? { kind: "foreign", file: text } : { kind: "nothing" };
  }

  let known: Map<string, string> | null = null;

  async function find(key: string): Promise<string | null> {
    known ??= await sourceKeys(folder);
    return known.get(key) ?? null;
  }

  async function put(id: string, text: string, sidecar: object): Promise<"new" | "changed" | "unchanged"> {
    const stated = `${JSON.stringify({ ...sidecar, ...MARK }, null, 2)}\n`;
    const [oldText, oldStated] = await Promise.all([
      contentOf(path(`${id}.txt`)),
      contentOf(path(`${id}.json`)),
    ]);
    if (oldText === text && oldStated === stated) return "unchanged";
    const key = keyOf(sidecar);
    if (key !== null) known?.set(key, id);
    // The sidecar first: a text without one would be taken for somebody else's.
    await replaceWhole(path(`${id}.json`), path(`.${id}.json.part`), stated);
    await replaceWhole(path(`${id}.txt`), path(`.${id}.txt.part`), text);
    return oldText === null ? "new" : "changed";
  }

  async function take(id: string): Promise<void> {
    await rm(path(`${id}.txt`), { force: true });
    await rm(path(`${id}.json`), { force: true });
  }

  return { look, find, put, take };
}

function keyOf(sidecar: object): string | null {
  const [sourceId, publisher] = [wordsAt(sidecar, "sourceId"), wordsAt(sidecar, "publisher")];
  return sourceKey({ sourceId, publisher }, wordsAt(sidecar, "sourceFile") ?? "");
}

async function sourceKeys(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".json") || name.startsWith(".")) continue;
    const sidecar = await readSidecar(join(folder, name));
    const key = sidecar === "foreign" || sidecar === null ? null : keyOf(sidecar);
    if (key !== null) ids.set(key, name.slice(0, -".json".length));
  }
  return ids;
}

/** Readers see the old file or the new one. A part that a crash leaves behind is hidden from them and is written over the next time. */
export async function replaceWhole(path: string, part: string, content: string): Promise<void> {
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Null: there is none. A link is somebody else's, wherever it leads, and so is what can't be read or isn't JSON. */
async function readSidecar(path: string): Promise<Loose | "foreign" | null> {
  if (await isLink(path)) return "foreign";
  try {
    const content = await contentOf(path);
    if (content === null) return null;
    const stated: unknown = JSON.parse(content);
    return isLoose(stated) && stated.takenInBy === MARK.takenInBy ? stated : "foreign";
  } catch {
    return "foreign";
  }
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await kindOf(path)) !== null;
}

async function isLink(path: string): Promise<boolean> {
  return (await kindOf(path)) === "link";
}

async function kindOf(path: string): Promise<"link" | "other" | null> {
  try {
    return (await lstat(path)).isSymbolicLink() ? "link" : "other";
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
