/** A file that was typed, or "-" for standard input → its bytes. */
import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { err, ok, type Problem, type Result } from "../../src/index.ts";
import { cannotBeRead } from "../corpus/problem.ts";

export interface TypedFile {
  /** As typed: what a listing, a problem or an `id` calls it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** `locate`: from what was typed to where it lies. */
export async function readTyped(
  file: string,
  input: AsyncIterable<Uint8Array>,
  locate: (file: string) => string,
): Promise<Result<TypedFile, Problem>> {
  if (file === "-") return ok({ file: "standard input", bytes: await buffer(input) });
  try {
    const path = locate(file);
    if (!(await stat(path)).isFile())
      return err({ file, place: null, message: "isn't a file: name files of text" });
    return ok({ file, bytes: await readFile(path) });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return err(
      isMissing ? { file, place: null, message: "isn't there: check the name" } : cannotBeRead(file, error),
    );
  }
}
