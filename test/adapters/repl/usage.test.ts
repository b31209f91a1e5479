import { describe, expect, test } from "vitest";
import { readArguments } from "../../../adapters/repl/usage.ts";

const ASK = { kind: "ask", corpus: null, json: false, question: null };

describe("arguments", () => {
  test.each([
    ["none", [], ASK],
    ["a folder", ["--corpus", "news"], { ...ASK, corpus: "news" }],
    ["JSON", ["--json"], { ...ASK, json: true }],
    ["a question", ["who said that?"], { ...ASK, question: "who said that?" }],
    ["a question without marks around it", ["who", "said", "that?"], { ...ASK, question: "who said that?" }],
    ["a question that begins with a dash", ["--", "-- said who?"], { ...ASK, question: "-- said who?" }],
    ["the service", ["serve"], { kind: "serve", names: [], check: false }],
    ["one platform’s service", ["serve", "slack"], { kind: "serve", names: ["slack"], check: false }],
    ["a look before it starts", ["serve", "--check"], { kind: "serve", names: [], check: true }],
    [
      "quotations of a stream",
      ["quotations", "--json", "-"],
      { kind: "quotations", json: true, files: ["-"], kinds: ["direct", "mixed"] },
    ],
    [
      "quotations of files",
      ["quotations", "a.txt", "b.md"],
      { kind: "quotations", json: false, files: ["a.txt", "b.md"], kinds: ["direct", "mixed"] },
    ],
    [
      "quotations and reported speech",
      ["quotations", "--kinds", "indirect, mixed,direct", "-"],
      { kind: "quotations", json: false, files: ["-"], kinds: ["direct", "mixed", "indirect"] },
    ],
    [
      "articles to take in",
      ["ingest", "pages", "feed.xml", "--into", "news", "--report", "--json"],
      {
        kind: "ingest",
        sources: ["pages", "feed.xml"],
        into: "news",
        report: true,
        json: true,
        most: 1_000,
        since: null,
        config: null,
        audience: null,
        allowed: [],
      },
    ],
    [
      "sources to watch",
      [
        "watch",
        "https://post.example/feed.xml",
        "--into",
        "news",
        "--every",
        "10",
        "--audience",
        "slack:C0DESK, terminal",
      ],
      {
        kind: "watch",
        sources: ["https://post.example/feed.xml"],
        into: "news",
        report: false,
        json: false,
        most: 1_000,
        since: null,
        config: null,
        audience: ["slack:C0DESK", "terminal"],
        allowed: [],
        every: 10,
      },
    ],
    ["help before all else", ["--corpus", "news", "-h"], { kind: "help" }],
    ["the version", ["--version"], { kind: "version" }],
  ])("%s", (_, argv, value) => {
    expect(readArguments(argv)).toEqual({ ok: true, value });
  });

  test.each([
    ["an unknown option", ["--zzzzzzzz"], /Unknown option '--zzzzzzzz'/],
    ["a mistyped option", ["--corpse", "a"], /Unknown option '--corpse'. Did you mean --corpus\?$/],
    ["a folder without its name", ["--corpus"], /argument missing/],
    ["a folder with an empty name", ["--corpus", ""], /needs the name of a folder/],
    ["quotations of nothing", ["quotations"], /needs file names, or -/],
    [
      "quotations of an unknown kind",
      ["quotations", "--kinds", "direct,spoken", "-"],
      /direct, mixed, indirect/,
    ],
    ["kinds of a question", ["--kinds", "direct", "who?"], /goes with quotations/],
    ["ingest of nothing", ["ingest", "--into", "news"], /needs the names of files or folders/],
    ["ingest of too little", ["ingest", "pages", "--into", "a", "--most", "0"], /--most takes a number/],
    ["ingest since no date", ["ingest", "pages", "--into", "a", "--since", "May"], /--since takes a date/],
    ["ingest into nowhere", ["ingest", "pages"], /needs --into and the name of a folder/],
    ["ingest into a folder without a name", ["ingest", "pages", "--into", " "], /needs --into/],
    ["ingest of a corpus", ["ingest", "pages", "--into", "a", "--corpus", "b"], /no --corpus and no --kinds/],
    ["watching nothing", ["watch", "--into", "news"], /watch needs the names of files or folders/],
    [
      "watching too often",
      ["watch", "a", "--into", "b", "--every", "0"],
      /--every takes a number of minutes/,
    ],
    ["a platform that there isn’t", ["serve", "irc"], /serve takes slack and discord, not “irc”/],
    ["a folder for the service", ["serve", "--corpus", "news"], /serve takes no --corpus: .+\.env/],
    ["a look without the service", ["--check"], /--check goes with serve/],
    ["taking in again and again", ["ingest", "a", "--into", "b", "--every", "5"], /--every goes with watch/],
    ["a report of an answer", ["--report", "who?"], /goes with ingest/],
    ["quotations of a corpus", ["quotations", "--corpus", "a", "-"], /not a --corpus/],
  ])("%s is refused", (_, argv, problem) => {
    expect(readArguments(argv)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });
});
