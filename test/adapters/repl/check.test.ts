/** `check` as it is typed: drafts in, a report or lines of JSON out, and an exit code for scripts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCheck } from "../../../adapters/repl/check.ts";
import { CHECK_OBJECTS } from "../../../adapters/repl/check-json.ts";
import { EXIT } from "../../../adapters/repl/exit.ts";
import { createTerminal } from "../../../adapters/repl/terminal.ts";
import { readArguments } from "../../../adapters/repl/usage.ts";
import { aScreen, UNSAFE } from "./a-screen.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-check-"));
  vi.stubEnv("STORE_PATH", "off");
  mkdirSync(join(folder, "corpus"));
  write(
    "corpus/ferry.txt",
    "Ferry stays\n\n“The ferry stays where it is for good,” said Ada Lind. “We won’t sell it.”\n\n“Nobody asked the fishers on the pier,” said Per Holm.\n",
  );
  write("good.txt", "Notes\n\nAda Lind was clear. “The ferry stays where it is for good,” Lind said.\n");
  write(
    "bad.html",
    "<html><body><article><h1>Notes</h1><p>The evening was long.</p><p>“The ferry stays where it is for good,” said Per Holm.</p><p>“Nobody asked the fishers on the quay,” said Per Holm.</p></article></body></html>",
  );
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

async function check(...args: readonly string[]) {
  const written = { out: "", err: "" };
  const terminal = createTerminal(
    { out: (text) => (written.out += text), err: (text) => (written.err += text) },
    () => aScreen({ columns: 200 }),
  );
  const request = readArguments(["check", "--corpus", join(folder, "corpus"), ...args]);
  if (!request.ok || request.value.kind !== "check") throw new Error("no request for a check");
  return { code: await runCheck(request.value, terminal), ...written };
}

test("a draft in which all stands as printed ends with 0, and says so", async () => {
  const { code, out } = await check(join(folder, "good.txt"));
  expect([code, out]).toEqual([EXIT.found, expect.stringContaining("1 thing checked: 1 as printed")]);
});

test("what has to be mended is told in its place with what is printed, and ends with 1", async () => {
  const { code, out } = await check(join(folder, "bad.html"));
  expect(code).toBe(EXIT.nothingFound);
  expect(out).toContain("2 things checked: 1 somebody else’s, 1 altered");
  expect(out).toMatch(
    /Somebody else’s words – printed as Ada Lind’s\n.*draft: “The ferry stays where it is for good,”\n.*│ “The ferry stays/u,
  );
  expect(out).toMatch(
    /Altered – printed differently\n.*on the quay.*\n.*│ “Nobody asked the fishers on the pier,”/u,
  );
});

test("programs get a line for each draft that keeps to its schema", async () => {
  const { code, out } = await check("--json", join(folder, "good.txt"), join(folder, "bad.html"));
  const lines = out
    .trim()
    .split("\n")
    .map((line) => CHECK_OBJECTS["Checked draft"].parse(JSON.parse(line)));
  expect(code).toBe(EXIT.nothingFound);
  expect(lines.map(({ findings }) => findings.map(({ standing, fault }) => [standing, fault]))).toEqual([
    [["as-printed", false]],
    [
      ["another's", true],
      ["altered", true],
    ],
  ]);
});

test("nothing in a draft reaches the terminal as a control sequence, and none of it passes for printed", async () => {
  write(
    "hostile.txt",
    "Notes\n\n“The \u001b[31mferry\u0007 stays │ where \u202eit is for good,” said Per Holm.\n",
  );
  const { out } = await check(join(folder, "hostile.txt"));
  expect(out).not.toMatch(UNSAFE);
  expect(out).toMatch(/draft: “The .*ferry.* stays \| where/u);
});

test("a draft that can’t be read costs only itself", async () => {
  const { code, out, err } = await check("nowhere.txt", join(folder, "good.txt"));
  expect(code).toBe(EXIT.usage);
  expect(err).toContain("nowhere.txt: isn't there: check the name");
  expect(out).toContain("as printed");
});

test.each([
  [["check"], "check needs the names of drafts"],
  [["check", "--corpus", " ", "x.txt"], "--corpus needs the name of a folder"],
])("%j is told what it lacks", (argv, problem) => {
  const request = readArguments(argv);
  expect(request.ok ? null : request.problem).toContain(problem);
});
