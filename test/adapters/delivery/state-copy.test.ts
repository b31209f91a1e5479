import { spawn } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  type PathLike,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { copyState } from "../../../adapters/delivery/ledger/state-copy.ts";
import { aQuestion } from "./a-question.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-copy-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function opened(name: string): Ledger {
  const ledger = openLedger(at(name), { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  return ledger.value;
}

function keysIn(name: string): readonly string[] {
  const ledger = opened(name);
  const keys = ledger.keys();
  ledger.close();
  return keys;
}

const never = async () => {
  throw new Error("There is nothing to wait for");
};

describe("a copy of a state file", () => {
  test("holds all that was written, while a program has it open and after", async () => {
    const ledger = opened("state.db");
    for (let number = 0; number < 50; number += 1) ledger.owe(aQuestion({ key: `q${number}` }));
    expect(await copyState(at("state.db"), at("copy.db"), never)).toEqual({ ok: true, value: null });
    ledger.owe(aQuestion({ key: "later" }));
    ledger.close();
    expect(keysIn("copy.db")).toHaveLength(50);
    expect(await copyState(at("state.db"), at("other.db"), never)).toMatchObject({ ok: true });
    expect(keysIn("other.db")).toContain("later");
    expect(keysIn("state.db")).toHaveLength(51);
  });

  test("isn't left where there is none to copy, and that is told", async () => {
    const copied = await copyState(at("none.db"), at("copy.db"), never);
    expect(copied).toMatchObject({ ok: false, problem: expect.stringContaining("none.db can't be copied") });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("what is written while it is copied", () => {
  const write = (name: string, text: string) => writeFileSync(at(name), text);
  const read = (name: string) => readFileSync(at(name), "utf8");
  const copied = (meanwhile: () => void) => {
    let waits = 0;
    const wait = async () => {
      waits += 1;
    };
    const copy = (from: PathLike, to: PathLike) => {
      copyFileSync(from, to);
      meanwhile();
    };
    return copyState(at("state.db"), at("copy.db"), wait, copy).then((outcome) => ({ outcome, waits }));
  };
  const once = (what: () => void) => {
    let isFirst = true;
    return () => {
      if (isFirst) what();
      isFirst = false;
    };
  };
  beforeEach(() => {
    write("state.db", "pages");
    write("state.db-wal", "log");
  });

  test.each([
    ["a log that grows", "state.db-wal", "log and more"],
    ["a log that is begun again", "state.db-wal", "new"],
    ["the database, with no other log", "state.db", "other pages"],
    ["a journal", "state.db-journal", "journal"],
  ])("is waited for: %s", async (_, name, text) => {
    expect(await copied(once(() => write(name, text)))).toEqual({
      outcome: { ok: true, value: null },
      waits: 1,
    });
    for (const one of readdirSync(folder).filter((file) => file.startsWith("state.db")))
      expect(read(one.replace("state", "copy"))).toBe(read(one));
  });

  test("leaves no copy where it never ends, and that is told", async () => {
    let writes = 0;
    const { outcome } = await copied(() => {
      writes += 1;
      write("state.db-wal", String(writes));
    });
    expect(outcome).toMatchObject({
      ok: false,
      problem: expect.stringContaining("is being written all the time"),
    });
    expect(readdirSync(folder).sort()).toEqual(["state.db", "state.db-wal"]);
  });
});

test("a copy is one moment of a file that is written meanwhile", async () => {
  const writer = aWriter(at("state.db"));
  const said = createInterface({ input: writer.stdout })[Symbol.asyncIterator]();
  try {
    for (let number = 0; number < 5; number += 1) {
      writer.stdin.write("write\n");
      expect((await said.next()).value).toBe("begun");
      let written: ReturnType<typeof said.next> | null = null;
      const done = () => {
        written ??= said.next();
        return written;
      };
      expect(await copyState(at("state.db"), at(`copy${number}.db`), done)).toEqual({
        ok: true,
        value: null,
      });
      expect((await done()).value).toBe("done");
      const numbers = keysIn(`copy${number}.db`).map((key) => Number(key.slice(1)));
      // Written one after the other: what is there is all up to some moment.
      expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index));
      expect(numbers.length).toBeGreaterThan(0);
    }
  } finally {
    writer.kill();
  }
}, 60_000);

function aWriter(path: string) {
  const program = join(import.meta.dirname, "../../evaluation/a-writing-program.ts");
  return spawn(process.execPath, ["--import", "tsx", program, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}
