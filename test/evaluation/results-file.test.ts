import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openResults } from "./results-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-results-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was found out before an interruption is not found out again, also where it was nothing", async () => {
  const file = join(folder, "results.jsonl");
  await openResults(file).known("far a.ts", async () => null);
  const again = openResults(file);
  await expect(again.known("far a.ts", async () => "types")).resolves.toBeNull();
  await expect(again.known("near b.ts", async () => "types")).resolves.toBe("types");
});

test("without a file everything is found out", async () => {
  const results = openResults(undefined);
  await results.known("a", async () => 1);
  await expect(results.known("a", async () => 2)).resolves.toBe(2);
});
