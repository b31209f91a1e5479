/** Files and folders, looked at again and again → those that are new or have changed since. */
import { stat } from "node:fs/promises";
import type { Problem } from "../../../src/index.ts";
import { type Finding, findSources, type SourceFile } from "../sources.ts";

export interface Looked {
  /** To be read now. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

export interface Files {
  /** A file is given when two looks in a row find it the same, so that none is read half written. */
  readonly look: () => Promise<Looked>;
  /** A file that was given couldn't be dealt with: the next look gives it again. */
  readonly again: (file: SourceFile) => void;
}

interface Known {
  readonly taken: string | null;
  readonly seen: string;
}

export function watchFiles(sources: readonly string[], finding: Finding): Files {
  const known = new Map<string, Known>();
  return {
    look: async () => {
      const { files, problems } = await findSources(sources, finding);
      const changed: SourceFile[] = [];
      for (const file of files) {
        const seen = await stampOf(file);
        const before = known.get(file.path);
        if (seen === null || seen === before?.taken) continue;
        const isStill = before?.seen === seen;
        known.set(file.path, { taken: isStill ? seen : (before?.taken ?? null), seen });
        if (isStill) changed.push(file);
      }
      return { files: changed, problems };
    },
    again: ({ path }) => {
      const before = known.get(path);
      if (before !== undefined) known.set(path, { ...before, taken: null });
    },
  };
}

/** Another one when the file, or what describes it, has changed; null: it is gone. */
async function stampOf({ path, sidecar }: SourceFile): Promise<string | null> {
  try {
    const found = await Promise.all([path, ...(sidecar === null ? [] : [sidecar])].map((one) => stat(one)));
    return found.map(({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join("-")).join(" ");
  } catch {
    return null;
  }
}
