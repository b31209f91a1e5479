/** `corrections`, `export` and `backup` as they are typed, each in a process of its own, while a state file is open in this one. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { shownOf } from "../../../adapters/delivery/replay.ts";
import { CorrectionJson } from "../../../adapters/repl/corrections-json.ts";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";
import { aQuestion } from "../delivery/a-question.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const FERRY = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n";

let folder = "";
let ledger: Ledger;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-archive-"));
  mkdirSync(join(folder, "corpus"));
  write(FERRY);
  const opened = openLedger(join(folder, "slack.db"), { keepDays: 90 });
  if (!opened.ok) throw new Error(opened.problem);
  ledger = opened.value;
  const coverage = createCoverage([anArticle({ id: "ferry", text: FERRY })]);
  const question = aQuestion({
    key: "slack:T1:C1:1.1",
    queue: "C1",
    text: "who said “the ferry stays where it is for good”?",
  });
  ledger.owe(question);
  ledger.sending(question, shownOf(coverage.answer(question.text)));
  ledger.posted(question.key, "C1/1.2");
});

afterAll(() => {
  ledger.close();
  rmSync(folder, { recursive: true });
});

function write(text: string): void {
  writeFileSync(join(folder, "corpus/ferry.txt"), text);
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function whosaid(args: readonly string[], state = "slack.db"): Promise<Ended> {
  const [STATE_PATH, STORE_PATH, CORPUS_PATH] = [state, "archive.db", "corpus"].map((name) =>
    join(folder, name),
  );
  const env = { PATH: process.env.PATH, HOME: folder, STATE_PATH, STORE_PATH, CORPUS_PATH };
  const argv = ["start.cjs", "adapters/repl/main.ts", ...args];
  return new Promise((settle) => {
    execFile(process.execPath, argv, { cwd: ROOT, env }, (error, out, err) =>
      settle({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

describe("answers given while a program runs", () => {
  test("are said not to be touched, then told with what became of them, and nothing is left of what was read", async () => {
    expect(await whosaid(["corrections"])).toMatchObject({
      code: 1,
      out: "No answer is touched: 1 answer with citations looked at.\n",
    });
    write(FERRY.replace("for good", "until May"));
    const { code, out } = await whosaid(["corrections", "--json"]);
    expect([code, CorrectionJson.parse(JSON.parse(out)).citations.map(({ finding }) => finding)]).toEqual([
      0,
      ["wording changed"],
    ]);
    expect((await whosaid(["corrections", "--since", "2026-01-01"])).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("can't be told where there is no state, and that is said with what to do", async () => {
    expect(await whosaid(["corrections"], "none.db")).toMatchObject({
      code: 2,
      err: expect.stringContaining("set STATE_PATH to yours"),
    });
  });
});

describe("a backup while a program runs", () => {
  test("copies both databases for the owner alone, tells how large they are, and is never written over", async () => {
    const copies = join(folder, "copies");
    const { code, out } = await whosaid(["backup", copies]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/slack\.db: \d+ kB, of .+\n.+archive\.db: \d+ kB, of .+\n$/u),
    ]);
    expect(readdirSync(copies).sort()).toEqual(["archive.db", "slack.db"]);
    expect(statSync(join(copies, "slack.db")).mode & 0o777).toBe(0o600);
    const copy = openLedger(join(copies, "slack.db"), { keepDays: 90 });
    expect(copy.ok && copy.value.keys()).toEqual(["slack:T1:C1:1.1"]);
    if (copy.ok) copy.value.close();
    expect(await whosaid(["backup", copies])).toMatchObject({
      code: 2,
      err: expect.stringContaining("holds something already"),
    });
  });
});

describe("an export", () => {
  test("goes to standard output or into a new file, the same, and never over one", async () => {
    const file = join(folder, "all.jsonl");
    const [plain, filed] = [await whosaid(["export"]), await whosaid(["export", "--to", file])];
    expect([plain.code, filed.code, readFileSync(file, "utf8")]).toEqual([0, 0, plain.out]);
    expect(JSON.parse(plain.out)).toMatchObject({ id: "ferry", file: "ferry.txt", sidecar: null });
    expect(await whosaid(["export", "--to", file])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is there already"),
    });
  });
});
