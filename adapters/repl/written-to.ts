/** What an export is written to: standard output, or a file that wasn't there before. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { err, masked, ok, type Result } from "../../src/index.ts";
import { asTyped } from "./as-typed.ts";

/** `to` as typed; null: `stdout`. Gives what `write` gave; the problem is that there can't be such a file. Of what broke on the way no file is left. */
export async function writtenTo<Outcome>(
  to: string | null,
  stdout: Writable,
  write: (output: Writable) => Promise<Outcome>,
): Promise<Result<Outcome, string>> {
  if (to === null) return ok(await write(stdout));
  const path = asTyped(to);
  try {
    // Never over a file: it may be the only copy of something.
    const file = createWriteStream(path, { flags: "wx", mode: PRIVATE });
    await once(file, "open");
    // Thrown where it is written to next, or ended: nobody may be waiting at the moment.
    file.on("error", () => {});
    try {
      const outcome = await write(file);
      file.end();
      await finished(file);
      return ok(outcome);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    const why = code === "EEXIST" ? THERE : `can't be written (${code}): check the disk and the permissions`;
    return err(`${masked(to)} ${why}`);
  }
}

/** Waits where what is written to is slower than what is read. Throws what the disk refused. */
export async function put(output: Writable, text: string): Promise<void> {
  if (output.errored !== null) throw output.errored;
  if (!output.write(text)) await once(output, "drain");
}

/** What isn't for everybody may stand in it. */
const PRIVATE = 0o600;

const THERE = "is there already: name a file that isn't";
