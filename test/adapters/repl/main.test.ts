/** The commands as a reader types them, each in a process of its own over a folder of two articles. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AnswerJson, ErrorJson } from "../../../adapters/repl/answer-json.ts";
import { QuotationsJson } from "../../../adapters/repl/quotations-json.ts";
import { UNSAFE } from "./a-screen.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const FERRY = `Ferry stays, says mayor

The Lower Quay ferry will sail until spring, the town hall announced on Monday.

“The ferry stays where it is,” Mayor Ada Lind told the council.

“Nobody asked \u001b[31mthe \u202ecrew,” said Per Holm, who has steered it for years.
`;

let folder = "";
let corpus = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-main-"));
  corpus = join(folder, "corpus");
  mkdirSync(corpus);
  writeFileSync(join(corpus, "ferry.txt"), FERRY);
  writeFileSync(
    join(corpus, "ferry.json"),
    JSON.stringify({ publisher: "The Quay Courier", published: "2025-03-04" }),
  );
  writeFileSync(join(corpus, "broken.txt"), Buffer.from([0x61, 0xff, 0xfe]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function whosaid(
  args: readonly string[],
  input = "",
  environment: Record<string, string> = {},
): Promise<Ended> {
  const argv = ["start.cjs", "adapters/repl/main.ts", ...args];
  const child = spawn(process.execPath, argv, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
  const ended = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    ended.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    ended.err += chunk.toString();
  });
  // It may have ended without having read: a usage error.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((settle) => {
    child.on("close", (code) => settle({ code, out: ended.out, err: toldIn(ended.err) }));
  });
}

/** What was told, without how far a load had come where the machine was slow. */
function toldIn(err: string): string {
  return err.replace(/^whosaid: [a-z ]+ \d+\/\d+\n/gmu, "");
}

describe("one question a line on a pipe", () => {
  test("in words: answers in order, without colours, prompt or control characters; problems on stderr", async () => {
    const questions = ['who said "the ferry stays where it is"?', "who said “nobody asked the crew”?", ""];
    const { code, out, err } = await whosaid(
      ["--corpus", corpus],
      `${questions.join("\n")}\nzebra accountancy?`,
    );
    const answers = out.split("\n\n");
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatch(/^Ada Lind, as printed/);
    expect(answers[0]).toContain("│ “The ferry stays where it is,”\n");
    expect(answers[0]).toContain("Ada Lind");
    expect(answers[0]).toContain("The Quay Courier, 4 Mar 2025");
    expect(answers[1]).toContain("│ “Nobody asked the crew,”\n");
    expect(answers[2]).toMatch(/^An empty line/);
    expect(answers[3]).toContain("Searched 1 article, 4 Mar 2025");
    expect(out).not.toMatch(UNSAFE);
    expect(err).toMatch(/^whosaid: broken\.txt/m);
    expect(code).toBe(0);
  });

  test("in JSON: each line a valid object, text a slice of the file, hostile questions answered", async () => {
    const hostile = [
      "",
      "x".repeat(10_000),
      "\u202e\u0007👩‍👧‍👦\u0000 שלום",
      '{"id": 7, "question": "\\ud800"}',
      '"quoted',
    ];
    const lines = ['{"id": "q", "question": "who said nobody asked the crew?"}', ...hostile, "{oops"];
    const { code, out } = await whosaid(["--corpus", corpus, "--json"], lines.join("\n"));
    const values: unknown[] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(values).toHaveLength(lines.length);
    const answers = values.slice(0, -1).map((value) => AnswerJson.parse(value));
    expect(answers.map(({ id }) => id)).toEqual(["q", null, null, null, 7, null]);
    expect(ErrorJson.parse(values.at(-1)).line).toBe(lines.length);
    const citations = answers.flatMap((answer) => [...answer.citations, ...answer.nearest]);
    for (const { start, end, text } of citations) expect(FERRY.slice(start, end)).toBe(text);
    expect(answers[0]?.citations[0]?.text).toContain("\u202e");
    expect(out).not.toMatch(UNSAFE);
    expect(code).toBe(2);
  });
});

test("a question among the arguments is answered once, with colours where they are forced", async () => {
  const { code, out } = await whosaid(["who", "said", "nobody", "ever?"], "", {
    CORPUS_PATH: corpus,
    FORCE_COLOR: "1",
  });
  expect(out.startsWith("\u001b[1m")).toBe(true);
  expect([0, 1]).toContain(code);
});

describe("exit codes", () => {
  test("2 for an unknown option, with the usage", async () => {
    const { code, out, err } = await whosaid(["--jsn"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Unknown option '--jsn'");
    expect(err).toContain("Usage:");
  });

  test("3 for a missing folder", async () => {
    const { code, out } = await whosaid(["--corpus", join(folder, "nowhere"), "who said that?"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
  });

  test("0 where the reader closes the pipe, without a word", async () => {
    const argv = ["start.cjs", "adapters/repl/main.ts", "--corpus", corpus];
    const child = spawn(process.execPath, argv, { cwd: ROOT });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end("who said nobody asked?\n".repeat(2000));
    const code = await new Promise((settle) => {
      child.on("close", settle);
    });
    expect(code).toBe(0);
    expect(toldIn(err)).toMatch(/^whosaid: broken\.txt[^\n]*\n$/);
  });

  test("130 when interrupted", async () => {
    const child = spawn(process.execPath, ["start.cjs", "adapters/repl/main.ts", "--corpus", corpus], {
      cwd: ROOT,
    });
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdin.write("who said nobody asked?\n");
    const code = await new Promise((settle) => {
      child.on("close", settle);
    });
    expect(code).toBe(130);
  });
});

describe("quotations", () => {
  const text = "“I won’t,” said Ada Lind.\n\nThe so-called “expert” left.";

  test("JSON lines in, JSON lines out; a wrong line costs only itself", async () => {
    const lines = [{ id: "a", text }, { id: "b" }, { id: 3, text: "" }].map((value) => JSON.stringify(value));
    const { code, out, err } = await whosaid(["quotations", "--json", "-"], `${lines.join("\n")}\n`);
    const printed = out
      .trim()
      .split("\n")
      .map((line) => QuotationsJson.parse(JSON.parse(line)));
    expect(printed.map(({ id }) => id)).toEqual(["a", 3]);
    expect(printed[0]?.quotes[0]).toMatchObject({
      start: 0,
      end: 10,
      text: "“I won’t,”",
      speakerFull: "Ada Lind",
    });
    expect(printed[0]?.unattributed.map((slice) => slice.text)).toEqual(["“expert”"]);
    expect(err).toMatch(/^whosaid: line 2, id b: text: /);
    expect(code).toBe(2);
  });

  test("files give a listing, one after the other; what can't be read is told", async () => {
    const { code, out, err } = await whosaid(
      ["quotations", join(corpus, "ferry.txt"), "nowhere.txt", "-"],
      text,
    );
    expect(out).toContain("│ “The ferry stays where it is,”");
    expect(out).toContain("standard input");
    expect(out).toContain("Ada Lind");
    expect(out).not.toContain("\u001b");
    expect(err).toMatch(/^whosaid: nowhere\.txt/);
    expect(code).toBe(2);
  });
});

describe("ingest", () => {
  test("makes a corpus of pages that is asked at once, and says what became of each", async () => {
    const [pages, into] = [join(folder, "pages"), join(folder, "taken-in")];
    mkdirSync(pages);
    const paragraphs = FERRY.split("\n\n")
      .slice(1, 3)
      .map((words) => `<p>${words}</p>`);
    writeFileSync(
      join(pages, "ferry.html"),
      `<html><body><h1>Ferry stays, says mayor</h1>${paragraphs.join("")}</body></html>`,
    );
    writeFileSync(join(pages, "cut.json"), "[{");
    const { code, out, err } = await whosaid(["ingest", pages, "--into", into, "--report"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^ferry-[0-9a-f]{12} \(new, from pages\/ferry\.html\): \d cut\n/u);
    expect(err).toMatch(
      /whosaid: pages\/cut\.json, line 1: isn't JSON: .*\n(?:whosaid: sources read .*\n)*whosaid: 1 new, 0 changed, 0 unchanged in .*; 1 problem\n$/u,
    );
    const asked = await whosaid(["--corpus", into, `who said "The ferry stays where it is"?`]);
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining("Ada Lind") });
  });

  test("tells each article in a line of JSON, and that there was none by its exit code", async () => {
    const [pages, into] = [join(folder, "one"), join(folder, "none")];
    mkdirSync(pages);
    expect((await whosaid(["ingest", pages, "--into", into, "--json"])).code).toBe(1);
    writeFileSync(join(pages, "ferry.txt"), FERRY);
    const { code, out } = await whosaid(["ingest", pages, "--into", into, "--json"]);
    expect(code).toBe(0);
    expect(out).not.toMatch(UNSAFE);
    expect(JSON.parse(out)).toMatchObject({
      file: "one/ferry.txt",
      outcome: "new",
      format: "text",
      notices: [],
    });
  });

  test("reads pages by the profiles of a config, and nothing where that can't be used", async () => {
    const [pages, config] = [join(folder, "profiled"), join(folder, "whosaid.config.json")];
    mkdirSync(pages);
    writeFileSync(
      join(pages, "ferry.html"),
      '<link rel="canonical" href="https://post.example/ferry"><p class="t">Ferry stays</p><div class="b">“It stays,” said Ada Lind.</div>',
    );
    const ingest = () =>
      whosaid(["ingest", pages, "--into", join(folder, "by-config"), "--config", config, "--json"]);
    writeFileSync(config, '{"outlets": {"post.example": {"body": ".b", "headline": ".t"}}}');
    expect(JSON.parse((await ingest()).out)).toMatchObject({ headline: "Ferry stays", notices: [] });
    writeFileSync(config, '{"outlets": {"post.example": {"body": 7}}}');
    const { code, out, err } = await ingest();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^whosaid: .*whosaid\.config\.json, outlets › "post\.example" › body: should be a selector/u,
    );
  });

  test("says where it can't write", async () => {
    writeFileSync(join(folder, "a-file"), "");
    const { code, err } = await whosaid(["ingest", corpus, "--into", join(folder, "a-file")]);
    expect(code).toBe(2);
    expect(err).toMatch(/a-file can't be written \(EEXIST\): check its permissions/u);
  });
});
