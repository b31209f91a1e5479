/** What is remembered of watched sources between runs: one small file in the folder, which can always be thrown away. */
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Names } from "../../corpus/audience.ts";
import type { Mark } from "../web/collected.ts";
import { NO_VALIDATORS, type Validators } from "../web/fetch.ts";
import { hashOf } from "../web/mark.ts";

/** Of one source. Kept small: hashes of what was dealt with, never its words. */
export interface Remembered {
  readonly validators: Validators;
  /** When it was last read whole and done with, ISO 8601; null: never. */
  readonly since: string | null;
  /** Whether it was seen to lead to articles, and not to be one. */
  readonly isList: boolean;
  /** By key, the one met last behind the others. */
  readonly marks: ReadonlyMap<string, Pick<Mark, "print" | "modified">>;
}

const NOTHING_REMEMBERED: Remembered = {
  validators: NO_VALIDATORS,
  since: null,
  isList: false,
  marks: new Map(),
};

/** Of one source; a feed shows a hundred at a time. */
const MOST_MARKS = 20_000;

export interface Memory {
  readonly of: (source: string) => Remembered;
  /** `isHeld`: something of it is under embargo, which is kept nowhere, so that the next run has to ask for it once more. */
  readonly keep: (source: string, remembered: Remembered, isHeld: boolean) => void;
  /** Written whole or not at all; what the disk raises comes back as its code, null where it went well. */
  readonly save: () => Promise<string | null>;
}

const NAME = ".whosaid-watch.json";

const Stored = z.object({
  format: z.literal(1),
  sources: z.record(
    // A hash of its address, in which a password may stand.
    z.string(),
    z.object({
      etag: z.string().max(1_000).nullable(),
      modified: z.string().max(100).nullable(),
      since: z.iso.datetime().nullable(),
      isList: z.boolean(),
      marks: z.record(z.string(), z.tuple([z.string().nullable(), z.number().nullable()])),
    }),
  ),
});
type Stored = z.infer<typeof Stored>;

export interface Watched {
  readonly sources: readonly string[];
  /** Of what is taken in of them: where it is another one, all is asked for anew, and limited so. */
  readonly audience: Names | null;
}

/** A file that is damaged, or lies in a folder that was emptied, remembers nothing. Sources that aren't watched any more are forgotten. */
export async function openMemory(folder: string, { sources, audience }: Watched): Promise<Memory> {
  const nameOf = (source: string): string =>
    hashOf(audience === null ? source : [source, ...audience].join("\n"));
  const stored = (await hasArticles(folder)) ? await storedIn(folder) : null;
  const known = new Map<string, Remembered>();
  const forNext = new Map<string, Remembered>();
  for (const source of sources) {
    const one = stored?.sources[nameOf(source)];
    if (one !== undefined) known.set(source, remembered(one));
    forNext.set(source, known.get(source) ?? NOTHING_REMEMBERED);
  }
  return {
    of: (source) => known.get(source) ?? NOTHING_REMEMBERED,
    keep: (source, remembered, isHeld) => {
      known.set(source, remembered);
      const since = forNext.get(source)?.since ?? null;
      forNext.set(source, isHeld ? { ...remembered, validators: NO_VALIDATORS, since } : remembered);
    },
    save: async () => {
      const path = join(folder, NAME);
      const part = `${path}.part`;
      const all: Stored = {
        format: 1,
        sources: Object.fromEntries([...forNext].map(([source, one]) => [nameOf(source), toStore(one)])),
      };
      try {
        await writeFile(part, JSON.stringify(all));
        await rename(part, path);
        return null;
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        return error instanceof Error && "code" in error ? String(error.code) : "it broke off";
      }
    },
  };
}

/** With what was dealt with now; the oldest beyond what fits are forgotten. */
export function withMarks(marks: Remembered["marks"], more: readonly Mark[]): Remembered["marks"] {
  const all = new Map(marks);
  for (const { key, print, modified } of more) {
    all.delete(key);
    all.set(key, { print, modified });
  }
  return all.size <= MOST_MARKS ? all : new Map([...all].slice(-MOST_MARKS));
}

/** The same, or an older state of it, as a server shows that is behind another. */
export function isKnown(marks: Remembered["marks"], { key, print, modified }: Mark): boolean {
  const known = marks.get(key);
  if (known === undefined) return false;
  if (known.print === print) return true;
  return modified !== null && known.modified !== null && modified < known.modified;
}

async function hasArticles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith(".json") && !name.startsWith("."));
}

async function storedIn(folder: string): Promise<Stored | null> {
  try {
    return Stored.parse(JSON.parse(await readFile(join(folder, NAME), "utf8")));
  } catch {
    // Nothing is lost by it: everything is asked for once more.
    return null;
  }
}

function remembered({ etag, modified, since, isList, marks }: Stored["sources"][string]): Remembered {
  const known = Object.entries(marks).map(([key, [print, at]]) => [key, { print, modified: at }] as const);
  return { validators: { etag, modified }, since, isList, marks: new Map(known) };
}

function toStore({ validators, since, isList, marks }: Remembered): Stored["sources"][string] {
  const known = [...marks].map(([key, { print, modified }]): [string, [string | null, number | null]] => [
    key,
    [print, modified],
  ]);
  return { ...validators, since, isList, marks: Object.fromEntries(known) };
}
