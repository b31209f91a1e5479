import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../../../adapters/desk/ledger.ts";
import { openLedger } from "../../../adapters/desk/sqlite-ledger.ts";
import { copyState } from "../../../adapters/desk/state-copy.ts";
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

test("a copy is one moment of a file that is written all the while", async () => {
  const writer = aWriter(at("state.db"));
  try {
    await new Promise((resolve) => writer.stdout.once("data", resolve));
    for (let number = 0; number < 5; number += 1) {
      expect(await copyState(at("state.db"), at(`copy${number}.db`), setTimeout)).toEqual({
        ok: true,
        value: null,
      });
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
    stdio: ["ignore", "pipe", "inherit"],
  });
}
