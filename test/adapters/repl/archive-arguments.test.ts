import { describe, expect, test } from "vitest";
import { readArguments } from "../../../adapters/repl/usage.ts";

describe("arguments of what looks after answers and archive", () => {
  test.each([
    ["corrections", ["corrections"], { kind: "corrections", corpus: null, since: null, json: false }],
    [
      "corrections of some answers, for machines",
      ["corrections", "--corpus", "news", "--since", "2026-11-01", "--json"],
      { kind: "corrections", corpus: "news", since: "2026-11-01T00:00:00.000Z", json: true },
    ],
    ["an export", ["export"], { kind: "export", corpus: null, to: null }],
    [
      "an export into a file",
      ["export", "--corpus", "news", "--to", "a.jsonl"],
      { kind: "export", corpus: "news", to: "a.jsonl" },
    ],
    ["a backup", ["backup", "copies"], { kind: "backup", folder: "copies" }],
  ])("%s", (_name, argv, value) => {
    expect(readArguments(argv)).toEqual({ ok: true, value });
  });

  test.each([
    ["corrections of a question", ["corrections", "ferry"], "corrections takes options alone"],
    ["corrections since no date", ["corrections", "--since", "May"], "--since takes a date"],
    ["corrections of no folder", ["corrections", "--corpus", " "], "--corpus needs a value"],
    ["corrections into a file", ["corrections", "--to", "a"], "corrections takes no --to"],
    ["an export in JSON, which it is", ["export", "--json"], "export takes no --json"],
    ["a backup without its folder", ["backup"], "the name of one folder"],
    ["a backup to two folders", ["backup", "a", "b"], "the name of one folder"],
    ["a backup of a folder", ["backup", "a", "--corpus", "b"], "backup takes no --corpus"],
    ["a question with a file", ["--to", "a.jsonl", "who?"], "--to goes with export"],
  ])("%s are told what is wrong", (_name, argv, problem) => {
    expect(readArguments(argv)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});
