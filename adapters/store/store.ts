/** What was read in a folder, kept between runs: each edition of an article once, and what was made of it once for each version of the code. */
import { createHash } from "node:crypto";
import { type Article, type Made, packMade, unpackMade } from "../../src/index.ts";
import { type Connection, codeOf, transact } from "../sqlite/connection.ts";
import { codeVersion } from "./code-version.ts";
import { isDamage, openDatabase, removeStore } from "./database.ts";

/** An article and what was made of it, both by the code of this version: other code may read the same file as another article. */
export interface Kept {
  readonly article: Article;
  /** Unpacked when it is asked for, and not remembered: that of a whole archive would fill the memory. */
  readonly made: () => Made;
}

/** A file as it was read: `stamp` is the same for as long as the file is. */
export interface Reading {
  readonly article: Article;
  readonly made: Made;
  readonly path: string;
  readonly stamp: string;
}

/** Never throws: what can't be read is as if it weren't there, and what can't be written is told once and read again in the next run. */
export interface Store {
  /** What is kept of a source's file, if neither that nor the code has changed since. */
  kept(source: string, path: string, stamp: string): Kept | null;
  /** All of them or none. */
  keep(source: string, readings: readonly Reading[]): void;
  /** Files that are gone are forgotten, and so is what nothing has any more. */
  retain(source: string, paths: ReadonlySet<string>): void;
  close(): void;
}

export interface StoreOptions {
  readonly tell: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Another one than that of the files, for a trial. */
  readonly code?: string;
}

/** Null, and told, where the file can't be used. */
export function openStore(path: string, options: StoreOptions): Store | null {
  const opened = openDatabase(path, (database) => createStore(database, options));
  if (!opened.ok) {
    options.tell(`${opened.problem}. Without it, every article is read anew at each start.`);
    return null;
  }
  const { use: store, isRebuilt } = opened.value;
  if (isRebuilt) options.tell(`STORE_PATH ${path} was damaged, or of another version, and is made anew`);
  return guarded(store, path, options.tell);
}

function createStore(database: Connection, { now, code = codeVersion() }: StoreOptions): Store {
  const found = database.prepare(`
    SELECT CAST(editions.hash AS BLOB) AS hash, editions.body AS article,
           makings.body AS made, CAST(makings.sum AS BLOB) AS sum
    FROM sources JOIN articles ON articles.source = sources.id JOIN editions ON editions.hash = articles.edition
    JOIN makings ON makings.edition = editions.hash AND makings.code = ?
    WHERE sources.address = ? AND articles.path = ? AND articles.stamp = ?`);
  const addSource = database.prepare("INSERT INTO sources (address) VALUES (?) ON CONFLICT DO NOTHING");
  const addEdition = database.prepare(
    "INSERT INTO editions (hash, body, format, published, first_seen) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
  );
  const addArticle = database.prepare(`
    INSERT INTO articles (source, path, stamp, edition) SELECT id, ?, ?, ? FROM sources WHERE address = ?
    ON CONFLICT DO UPDATE SET stamp = excluded.stamp, edition = excluded.edition`);
  const addMaking = database.prepare(
    "INSERT INTO makings (edition, code, body, sum) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body, sum = excluded.sum",
  );
  const write = (source: string, { path, stamp, article, made }: Reading): void => {
    const body = Buffer.from(JSON.stringify(article));
    const hash = sumOf(body);
    const format = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    addEdition.run([hash, body, format, article.published, now()]);
    addArticle.run([path, stamp, hash, source]);
    const making = Buffer.from(packMade(made));
    addMaking.run([hash, code, making, sumOf(making)]);
  };
  return {
    kept: (source, path, stamp) => keptIn(found.get([code, source, path, stamp])),
    keep: (source, readings) =>
      transact(database, () => {
        addSource.run([source]);
        for (const reading of readings) write(source, reading);
      }),
    retain: (source, paths) =>
      transact(database, () => {
        const rows = database
          .prepare(
            "SELECT CAST(path AS BLOB) AS path FROM articles JOIN sources ON sources.id = source WHERE address = ?",
          )
          .all([source]);
        const gone = rows
          .map((row) => bytesIn(row, "path")?.toString() ?? "")
          .filter((path) => !paths.has(path));
        const remove = database.prepare(
          "DELETE FROM articles WHERE path = ? AND source = (SELECT id FROM sources WHERE address = ?)",
        );
        for (const path of gone) remove.run([path, source]);
        database.prepare("DELETE FROM makings WHERE code <> ?").run([code]);
        database.exec("DELETE FROM editions WHERE hash NOT IN (SELECT edition FROM articles)");
      }),
    close: () => {
      database.pragma("wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

/** Whatever isn't what its sum says it was counts as not kept. */
function keptIn(row: unknown): Kept | null {
  const article = wholeIn(row, "article", "hash");
  const made = wholeIn(row, "made", "sum");
  if (article === null || made === null) return null;
  // As `write` made it, or its sum would be another one.
  return { article: JSON.parse(article.toString()) as Article, made: () => unpackMade(made.toString()) };
}

function wholeIn(row: unknown, name: string, sum: string): Buffer | null {
  const bytes = bytesIn(row, name);
  return bytes !== null && sumOf(bytes) === bytesIn(row, sum)?.toString() ? bytes : null;
}

/** Texts are fetched as bytes too: libsql 0.5.29 ends the process at one that is no UTF-8. */
function bytesIn(row: unknown, name: string): Buffer | null {
  const value: unknown = row instanceof Object ? Reflect.get(row, name) : null;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return value instanceof Uint8Array ? Buffer.from(value) : null;
}

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function guarded(store: Store, path: string, tell: (message: string) => void): Store {
  let isBroken = false;
  const attempt = <Outcome>(work: () => Outcome, otherwise: Outcome): Outcome => {
    if (isBroken) return otherwise;
    try {
      return work();
    } catch (error) {
      const code = codeOf(error);
      // Another process is writing: what isn't kept now is read again in the next run.
      if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return otherwise;
      isBroken = true;
      tell(`STORE_PATH ${path} can't be used (${code}): articles are read anew`);
      if (isDamage(error)) removeStore(path);
      return otherwise;
    }
  };
  return {
    kept: (source, file, stamp) => attempt(() => store.kept(source, file, stamp), null),
    keep: (source, readings) => attempt(() => store.keep(source, readings), undefined),
    retain: (source, paths) => attempt(() => store.retain(source, paths), undefined),
    close: () => {
      attempt(() => store.close(), undefined);
      isBroken = true;
    },
  };
}
