/** Which code made what is kept: a hash of the very files, so that nobody has to remember to tell of a change. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project.ts";

const SRC = join(PROJECT, "src");

/** All that reading an article and making something of it takes; `test/adapters/store/code-version.test.ts` holds it against the imports. */
export const ROOMS = [
  "article",
  "attribution",
  "domain",
  "domain.ts",
  "language",
  "made.ts",
  "result.ts",
  "text",
];

/** 16 hexadecimal digits. */
export function codeVersion(src = SRC): string {
  const hash = createHash("sha256");
  for (const file of filesOf(src))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(src, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

function filesOf(src: string): string[] {
  const all = ROOMS.flatMap((room) =>
    room.endsWith(".ts")
      ? [room]
      : readdirSync(join(src, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
  );
  return all.filter((file) => file.endsWith(".ts")).sort();
}
