/** A folder of sources and a folder of articles, for a test: taken in as the command does, with what was told. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type Ingested, ingest } from "../../../adapters/intake/ingest.ts";
import { readSource } from "../../../adapters/intake/read.ts";
import type { Told } from "../../../adapters/intake/take-in.ts";

const QUIET = { step: () => {}, end: () => {} };

export interface Taken extends Ingested {
  readonly articles: readonly Told[];
  /** What was told, line by line. */
  readonly lines: readonly string[];
}

export interface Newsroom {
  readonly sources: string;
  readonly into: string;
  /** Writes sources, by path inside their folder. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Takes all of them in, at a moment. */
  readonly takeIn: (now?: string) => Promise<Taken>;
  /** Every file of the corpus, by name. */
  readonly files: () => Readonly<Record<string, string>>;
  /** The one article's text, or that of the article whose id begins so. */
  readonly text: (id?: string) => string;
  readonly sidecar: (id?: string) => Readonly<Record<string, unknown>>;
  readonly close: () => void;
}

/** The one of the test that runs. */
export let newsroom: Newsroom;

/** Gives each test of a file one of its own. */
export function eachNewsroom(): void {
  beforeEach(() => {
    newsroom = aNewsroom();
  });
  afterEach(() => newsroom.close());
}

/** An empty one in its place. */
export function anotherNewsroom(): void {
  newsroom.close();
  newsroom = aNewsroom();
}

/** Takes all sources in; what was told, line by line. */
export async function lines(): Promise<readonly string[]> {
  return (await newsroom.takeIn()).lines;
}

function aNewsroom(): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-intake-"));
  const [sources, into] = [join(folder, "sources"), join(folder, "corpus")];
  mkdirSync(sources);
  const files = (): Readonly<Record<string, string>> =>
    Object.fromEntries(readdirSync(into).map((name) => [name, readFileSync(join(into, name), "utf8")]));
  const fileOf = (id: string, ending: string): string => {
    const names = Object.keys(files()).filter((name) => name.startsWith(id) && name.endsWith(ending));
    const [name, ...more] = names;
    if (name === undefined || more.length > 0) throw new Error(`${names.length} files ${id}*${ending}`);
    return files()[name] ?? "";
  };
  return {
    sources,
    into,
    write(written) {
      for (const [name, content] of Object.entries(written)) {
        mkdirSync(dirname(join(sources, name)), { recursive: true });
        writeFileSync(join(sources, name), content);
      }
    },
    async takeIn(now = "2026-11-29T12:00:00Z") {
      const articles: Told[] = [];
      const lines: string[] = [];
      const ingested = await ingest({
        sources: [sources],
        read: readSource,
        into,
        now: () => Date.parse(now),
        onArticle: (told) => articles.push(told),
        tell: (line) => lines.push(line),
        progress: QUIET,
      });
      return { ...ingested, articles, lines };
    },
    files,
    text: (id = "") => fileOf(id, ".txt"),
    sidecar: (id = "") => JSON.parse(fileOf(id, ".json")),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
