/** A coverage that goes on being what lies in its folder: new, changed and removed articles, looked for by size and times of files. */
import { type Article, type Made, makeInSteps } from "../../src/index.ts";
import { type Held, heldBecause, tellHeld } from "./admission.ts";
import { createBreath, inBreaths } from "./breath.ts";
import type { Stock } from "./coverages.ts";
import { type FolderRead, missingFolder, readArticle } from "./files.ts";
import { type ArticleFile, listFolder } from "./folder.ts";
import { broke, problemLine } from "./problem.ts";
import { type Stamp, stampOf } from "./stamp.ts";

/** How many articles a look has brought in or taken out. */
export interface Changes {
  readonly taken: number;
  readonly gone: number;
  /** The ids of all of them, and the addresses of those that are there now. */
  readonly names: readonly string[];
}

export interface Watch {
  /** Looks once. A file is taken when two looks in a row find it the same, so that none is read half written. Never throws. */
  look(): Promise<Changes>;
  /** By id; null where it isn't held back. */
  held(id: string): Held | null;
}

export interface WatchOptions {
  readonly folder: string;
  readonly coverage: Stock;
  /** What the coverage was made of. */
  readonly read: FolderRead;
  /** One line for each file that could not be read. */
  readonly tell: (message: string) => void;
  /** Milliseconds since 1970: embargoes end by it. */
  readonly now: () => number;
}

interface Known {
  /** Null for one that holds no article. */
  readonly id: string | null;
  /** As it was when it was taken, and as the last look found it. */
  readonly taken: string | null;
  readonly seen: string | null;
}

const NEVER_SEEN: Known = { id: null, taken: null, seen: null };
const NOTHING: Changes = { taken: 0, gone: 0, names: [] };

export function createWatch({ folder, coverage, read, tell, now }: WatchOptions): Watch {
  const ids = new Map(read.read.map(({ path, article }) => [path, article.id]));
  const known = new Map<string, Known>();
  for (const [path, stamp] of read.stamps) {
    const taken = stamp?.text ?? null;
    known.set(path, { id: ids.get(path) ?? null, taken, seen: taken });
  }

  const breath = createBreath();
  /** What broke breaks where it is added. */
  const making = async (article: Article): Promise<() => Made> => {
    try {
      const made = await inBreaths(makeInSteps(article), breath);
      await breath.now();
      return () => made;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  };

  /** Of the articles that the look under way has changed. */
  let names = new Set<string>();
  const note = (article: Pick<Article, "id" | "url">): void => {
    names.add(article.id);
    if (article.url !== null) names.add(article.url);
  };

  /** By path: what its publisher doesn't let anybody see, or not yet. */
  const held = new Map<string, Article>();
  const isIn = (article: Article): boolean => heldBecause(article, now()) === null;
  for (const { path, article } of read.read) if (!isIn(article)) held.set(path, article);
  const release = async (): Promise<number> => {
    const free = [...held].filter(([, article]) => isIn(article));
    for (const [path, article] of free) {
      const make = await making(article);
      held.delete(path);
      note(article);
      addTo(coverage, article, make, tell);
    }
    return free.length;
  };

  const forget = (path: string): number => {
    const id = known.get(path)?.id ?? null;
    known.delete(path);
    held.delete(path);
    if (id !== null) {
      coverage.remove(id);
      names.add(id);
    }
    return id === null ? 0 : 1;
  };
  /** The new one takes the old one's place; where it can't be read, nothing does. */
  const take = async (file: ArticleFile, stamp: Stamp): Promise<void> => {
    const before = known.get(file.file)?.id ?? null;
    const one = await readArticle(folder, file, stamp);
    // Nothing is made of what nobody may see.
    const make = one.ok && isIn(one.value.article) ? await making(one.value.article) : null;
    if (before !== null) {
      coverage.remove(before);
      names.add(before);
    }
    held.delete(file.file);
    known.set(file.file, { id: one.ok ? one.value.article.id : null, taken: stamp.text, seen: stamp.text });
    if (one.ok) {
      note(one.value.article);
      tellHeld(one.value.article, now(), tell);
      if (make === null) held.set(file.file, one.value.article);
      else addTo(coverage, one.value.article, make, tell);
    } else tell(problemLine(one.problem));
    await breath.now();
  };
  const lookAt = async (file: ArticleFile): Promise<number> => {
    const stamp = await stampOf(folder, file);
    const { id, taken, seen } = known.get(file.file) ?? NEVER_SEEN;
    if (stamp === null || stamp.text === taken) return 0;
    if (stamp.text !== seen) {
      known.set(file.file, { id, taken, seen: stamp.text });
      return 0;
    }
    await take(file, stamp);
    return 1;
  };

  return {
    look: async () => {
      // A disk that is away for a while takes nothing out.
      if ((await missingFolder(folder)) !== null) return NOTHING;
      names = new Set();
      const { files } = await listFolder(folder);
      const listed = new Set(files.map(({ file }) => file));
      let gone = 0;
      for (const path of [...known.keys()]) {
        if (listed.has(path)) continue;
        gone += forget(path);
        if (breath.isDue()) await breath.now();
      }
      let taken = await release();
      for (const file of files) taken += await lookAt(file);
      while (!coverage.settle(breath.isDue)) await breath.now();
      return { taken, gone, names: [...names] };
    },
    held: (id) => {
      const article = [...held.values()].find((one) => one.id === id);
      if (article === undefined) return null;
      const why = heldBecause(article, now());
      return why === null ? null : { why, article };
    },
  };
}

function addTo(coverage: Stock, article: Article, make: () => Made, tell: (message: string) => void): void {
  try {
    coverage.add(article, make());
  } catch (error) {
    coverage.remove(article.id);
    tell(problemLine(broke(article.file, error)));
  }
}

/** Milliseconds between looks at least; a large folder is looked at for a twentieth of the time at most. */
const INTERVAL = 800;
const SHARE = 20;

export interface Watching {
  readonly stop: () => void;
}

/** Looks again and again. `changed` hears of looks that found something. */
export function startWatching(watch: Watch, changed: (changes: Changes) => void): Watching {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  const later = (milliseconds: number): void => {
    if (isStopped) return;
    timer = setTimeout(() => void again(), milliseconds);
    // Nobody waits for it to leave.
    timer.unref();
  };
  const again = async (): Promise<void> => {
    const began = performance.now();
    const changes = await watch.look();
    if (!isStopped && changes.taken + changes.gone > 0) changed(changes);
    later(Math.max(INTERVAL, SHARE * (performance.now() - began)));
  };
  later(INTERVAL);
  return {
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
