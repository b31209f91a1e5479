/** A state file as version 0.1.0 left it: it opens, and keeps what it holds. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../adapters/delivery/ledger/database.ts";
import { MIGRATIONS } from "../../../adapters/delivery/ledger/migrations.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { ASKER, aQuestion, aShown } from "./a-question.ts";
import { aStateFolder } from "./a-state-folder.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = aStateFolder();
  path = join(folder, "state.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SECRET = "ab".repeat(32);
const { asked } = aQuestion();

function inFile(work: (database: Database) => void, migrations = MIGRATIONS): void {
  const database = openDatabase(path, migrations);
  if (!database.ok) throw new Error(database.problem);
  work(database.value);
  database.value.close();
}

/** As its ledger wrote it: texts as JSON has them, without the marks. */
function aFileOf010(): void {
  inFile(
    (database) => {
      const questions = `INSERT INTO questions
      (key, text, inquiry, thread, place, lane, asker, asked, wanted, state, message, shown, sent, sent_text)
      VALUES (?, ?, ?, 't', '{\\"kind\\":\\"x\\"}', 'room', ?, ?, ?, ?, ?, ?, ?, ?)`;
      const shown = JSON.stringify(aShown());
      const inquiry = JSON.stringify({ text: "", speaker: "Ada Lind" });
      database.change(
        questions,
        "posted",
        'who said \\"no\\"?',
        null,
        ASKER,
        asked,
        "answer",
        "posted",
        "m1",
        shown,
        shown,
        'who said \\"no\\"?',
      );
      database.change(
        questions,
        "owed",
        "a\\u0000b \\ud800",
        inquiry,
        ASKER,
        asked + 1.5,
        "answer",
        "owed",
        null,
        null,
        null,
        null,
      );
      database.change(
        questions,
        "declined",
        "whose secret is it?",
        null,
        ASKER,
        asked,
        "nothing",
        "withdrawn",
        null,
        null,
        null,
        null,
      );
      database.change(
        "INSERT INTO feedback (question, asker, opinion, given) VALUES (1, ?, 'wrong', 5)",
        ASKER,
      );
      database.change("INSERT INTO events (id, came) VALUES ('event', ?)", asked);
      database.change("INSERT INTO secret (only, key) VALUES (1, ?)", SECRET);
    },
    MIGRATIONS.slice(0, 2),
  );
}

test("every question, opinion, delivery and asker of 0.1.0 is known, and texts that are kept no more are gone", () => {
  aFileOf010();
  const ledger = openLedger(path, { keepDays: 90 });
  if (!ledger.ok) throw new Error(ledger.problem);
  const common = { thread: "t", place: '{"kind":"x"}', queue: "room", asker: ASKER };
  expect(ledger.value.entryOf("m1")).toEqual({
    question: aQuestion({ ...common, key: "posted", text: 'who said "no"?' }),
    wanted: "answer",
    state: "posted",
    message: "m1",
    shown: aShown(),
  });
  expect(ledger.value.open().map(({ question }) => question)).toEqual([
    {
      ...common,
      key: "owed",
      text: "a\u0000b \ud800",
      inquiry: { text: "", speaker: "Ada Lind" },
      asked: asked + 1.5,
    },
  ]);
  expect(ledger.value.owe(aQuestion({ key: "declined" }))).toBe(false);
  expect(ledger.value.first("event", asked + 1)).toBe(false);
  expect(ledger.value.hash("U0ADA")).toBe("ea7a72c96145936b8f09485a5d05f32641feddb6576d944a75a8e9c2a82f8b90");
  ledger.value.close();
  expect(readFileSync(path).includes("whose secret")).toBe(false);
  inFile(({ rows }) => {
    expect(rows(["entry", "asker", "opinion", "given"], "FROM opinions")).toEqual([
      { entry: 1, asker: ASKER, opinion: "wrong", given: 5 },
    ]);
  });
});
