/** A file that was found among the sources → what it holds. */
import { readFile as bytesOf, stat } from "node:fs/promises";
import type { Problem } from "../../src/index.ts";
import { cannotBeRead } from "../corpus/problem.ts";
import type { SourceRead } from "./item.ts";
import { MOST_BYTES, type ReadSource } from "./read.ts";
import type { SourceFile } from "./sources.ts";

/** Never rejects: what can't be read is told as its problem. */
export async function readFile({ file, path, sidecar }: SourceFile, read: ReadSource): Promise<SourceRead> {
  try {
    const found = await stat(path);
    if (found.size > MOST_BYTES)
      return failed({ file, place: null, message: `has more than ${MOST_BYTES / 1_000_000} MB: split it` });
    if (!found.isFile())
      return failed({ file, place: null, message: "isn't a file: take it out of the folder" });
    const bytes = await bytesOf(path);
    const beside = sidecar === null ? null : { file: sidecarName(file), bytes: await bytesOf(sidecar) };
    return await read({ file, bytes, sidecar: beside });
  } catch (error) {
    return failed(cannotBeRead(file, error));
  }
}

function failed(problem: Problem): SourceRead {
  return { items: [], problems: [problem], notices: [] };
}

function sidecarName(file: string): string {
  return file.replace(/\.(?:txt|md)(?:\.gz)?$/iu, ".json");
}
