import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { codeVersion, ROOMS } from "../../../adapters/store/code-version.ts";

const SRC = resolve(import.meta.dirname, "..", "..", "..", "src");

test("every file that making what is kept takes counts", () => {
  const seen = new Set<string>();
  const open = ["article/parse.ts", "made.ts"].map((file) => join(SRC, file));
  for (const file of open) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, imported = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/gu))
      open.push(resolve(dirname(file), imported));
  }
  const rooms = new Set([...seen].map((file) => relative(SRC, file).split(/[\\/]/u)[0]));
  expect([...rooms].filter((room) => !ROOMS.includes(room ?? ""))).toEqual([]);
});

test("one changed letter makes another version", () => {
  const copy = mkdtempSync(join(tmpdir(), "whosaid-src-"));
  cpSync(SRC, copy, { recursive: true });
  expect(codeVersion(copy)).toBe(codeVersion());
  appendFileSync(join(copy, "attribution", "ranking", "weights.ts"), " ");
  expect(codeVersion(copy)).not.toBe(codeVersion());
  rmSync(copy, { recursive: true });
});
