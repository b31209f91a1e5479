import { describe, expect, test } from "vitest";
import { readArguments } from "../../../adapters/repl/usage.ts";

const IN_MARKS = ["direct", "mixed"];

describe("arguments of what is copied or exported", () => {
  test.each([
    [
      "a line to paste",
      ["--copy", "who", "said that?"],
      { kind: "copy", corpus: null, question: "who said that?" },
    ],
    [
      "an answer as a table",
      ["--corpus", "news", "--format", "csv", "who said that?"],
      { kind: "export-answer", corpus: "news", question: "who said that?", format: "csv" },
    ],
    [
      "texts as annotations",
      ["quotations", "--format", "annotations", "--kinds", "indirect", "a.txt", "-"],
      { kind: "export-texts", files: ["a.txt", "-"], kinds: ["indirect"], format: "annotations" },
    ],
    [
      "all quotations",
      ["export", "--quotations"],
      { kind: "export-quotations", corpus: null, to: null, kinds: IN_MARKS, format: "jsonl" },
    ],
    [
      "all quotations into a table",
      ["export", "--quotations", "--format", "csv", "--corpus", "news", "--to", "a.csv"],
      { kind: "export-quotations", corpus: "news", to: "a.csv", kinds: IN_MARKS, format: "csv" },
    ],
  ])("%s", (_, argv, value) => {
    expect(readArguments(argv)).toEqual({ ok: true, value });
  });

  test.each([
    ["a copy of nothing", ["--copy"], "--copy needs a question"],
    ["a table of nothing", ["--format", "csv"], "--format needs a question"],
    ["a format that there isn't", ["--format", "xml", "who?"], "--format takes csv, jsonl, annotations"],
    ["no format", ["--format", " ", "who?"], "--format needs a value"],
    ["two forms", ["--format", "csv", "--json", "who?"], "--json and --format are two forms"],
    ["two other forms", ["--format", "csv", "--copy", "who?"], "--copy and --format are two forms"],
    ["a copy in JSON", ["--copy", "--json", "who?"], "--copy takes no --json"],
    ["a copy of kinds", ["--copy", "--kinds", "direct", "who?"], "--copy takes no --kinds"],
    ["articles as a table", ["export", "--format", "csv"], "go with export --quotations"],
    ["articles to paste", ["export", "--copy"], "export takes no --copy"],
    ["all quotations of a file", ["export", "--quotations", "a.txt"], "export takes options alone"],
    [
      "all quotations of a kind that there isn't",
      ["export", "--quotations", "--kinds", "spoken"],
      "direct, mixed, indirect",
    ],
    [
      "all quotations in JSON",
      ["export", "--quotations", "--json"],
      "export takes no --json with --quotations",
    ],
    [
      "texts of a corpus",
      ["quotations", "--format", "csv", "--corpus", "a", "-"],
      "takes no --corpus with --format",
    ],
    ["no text", ["quotations", "--format", "csv"], "quotations needs file names"],
    ["all quotations of a question", ["--quotations", "who?"], "--quotations goes with export"],
    ["a draft as a table", ["check", "--format", "csv", "a.txt"], "check takes no --format"],
    ["a service to paste", ["serve", "--copy"], "serve takes no --copy"],
  ])("%s is refused", (_, argv, problem) => {
    expect(readArguments(argv)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});
