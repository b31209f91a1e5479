import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eraseAsker } from "../../../adapters/delivery/ledger/erasing.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { aQuestion } from "./a-question.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-erasing-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a state file is closed once somebody is forgotten in it: nothing of theirs is left beside it", () => {
  const path = join(folder, "discord.db");
  const ledger = openLedger(path, { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  ledger.value.owe(aQuestion({ key: "discord:1", asker: ledger.value.hash("ADA") }));
  ledger.value.close();
  const told = eraseAsker({ asker: "ADA", paths: [path] });
  expect(told).toMatchObject({ ok: true, value: [`${path}: erased 1 question and 0 opinions of ADA`] });
  expect(readdirSync(folder)).toEqual(["discord.db"]);
});
