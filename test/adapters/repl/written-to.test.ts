import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { put, writtenTo } from "../../../adapters/repl/written-to.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-written-"));
const stdout = new PassThrough();

afterAll(() => rmSync(folder, { recursive: true }));

/** What a disk without room says. */
function full(): Error {
  return Object.assign(new Error("no space left"), { code: "ENOSPC" });
}

describe("an export", () => {
  test("is whole in its file, however much it is", async () => {
    const path = join(folder, "whole");
    const written = await writtenTo(path, stdout, async (output) => {
      for (let line = 0; line < 5000; line++) await put(output, `${"a".repeat(99)}\n`);
      return "done";
    });
    expect([written, readFileSync(path, "utf8").length]).toEqual([{ ok: true, value: "done" }, 500_000]);
  });

  test("that the disk has no room for is told, and leaves no file", async () => {
    const path = join(folder, "full");
    const written = await writtenTo(path, stdout, async (output) => {
      await put(output, "begun");
      output.destroy(full());
      await put(output, "a".repeat(100_000));
    });
    expect(written).toEqual({ ok: false, problem: expect.stringContaining("can't be written (ENOSPC)") });
    expect(existsSync(path)).toBe(false);
  });

  test("waits for no room that never comes", async () => {
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(full()) });
    output.on("error", () => {});
    await expect(put(output, "aa")).rejects.toThrow("no space left");
    await expect(put(output, "aa")).rejects.toThrow("no space left");
  });
});
