import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openHistory } from "../../../adapters/repl/history.ts";

let folder = "";
let file = "";
let told: string[] = [];
const tell = (message: string) => told.push(message);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-history-"));
  file = join(folder, "state", "whosaid", "history");
  told = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function linesIn(): string[] {
  return readFileSync(file, "utf8").split("\n").slice(0, -1);
}

describe("the history", () => {
  test("is there again the next time, newest first", () => {
    const first = openHistory(file, tell);
    first.add("who said a?");
    first.add("who said b?");
    expect(openHistory(file, tell).lines).toEqual(["who said b?", "who said a?"]);
  });

  test("can be read by its owner only, and so can its folder", () => {
    openHistory(file, tell).add("who said a?");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "state", "whosaid")).mode & 0o777).toBe(0o700);
  });

  test("that others could read becomes the owner's", () => {
    openHistory(file, tell).add("who said a?");
    chmodSync(file, 0o644);
    openHistory(file, tell);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("keeps no line twice in a row, no empty one, and no control characters", () => {
    const history = openHistory(file, tell);
    for (const line of ["a?", "a?", "  ", "b?", "a?", "c\u001b[31m?"]) history.add(line);
    expect(linesIn()).toEqual(["a?", "b?", "a?", "c?"]);
  });

  test("keeps at most 1,000 lines, the newest", () => {
    openHistory(file, tell);
    writeFileSync(file, Array.from({ length: 1200 }, (_, index) => `question ${index}\n`).join(""));
    const history = openHistory(file, tell);
    expect(history.lines).toHaveLength(1000);
    history.add("one more");
    expect(linesIn()).toHaveLength(1000);
    expect(linesIn().at(-1)).toBe("one more");
  });

  test("that can't be kept is told once, and costs nothing else", () => {
    writeFileSync(join(folder, "state"), "a file where a folder should be");
    const history = openHistory(file, tell);
    history.add("who said a?");
    history.add("who said b?");
    expect(history.lines).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/can't be kept \((?:ENOTDIR|EEXIST)\); set HISTORY_PATH/);
  });

  test("/dev/null is neither replaced nor closed to others", () => {
    if (!existsSync("/dev/null")) return;
    const { mode } = statSync("/dev/null");
    openHistory("/dev/null", tell).add("who said a?");
    expect(statSync("/dev/null").mode).toBe(mode);
    expect(told[0]).toContain("it is not a file");
  });
});
