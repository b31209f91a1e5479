/** A thousand days on which everything goes wrong: never two visible answers, and one wherever there can be one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ledger } from "../../../adapters/delivery/ledger/ledger.ts";
import { openLedger } from "../../../adapters/delivery/ledger/sqlite-ledger.ts";
import { runSchedule } from "./a-schedule.ts";
import { createMemoryLedger } from "./memory-ledger.ts";

/** `WHOSAID_SEED=123 npx vitest run test/adapters/delivery/schedules.test.ts` plays one again. */
const ONE = process.env.WHOSAID_SEED;

/** The first that fails is told with its seed. */
async function failing(seeds: readonly number[], reopener: () => () => Ledger): Promise<string | null> {
  for (const seed of seeds) {
    const complaints = await runSchedule(seed, reopener());
    if (complaints.length > 0) return [`WHOSAID_SEED=${seed}`, ...complaints].join("\n");
  }
  return null;
}

function seeds(count: number): readonly number[] {
  return ONE === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(ONE)];
}

test("in 1,000 schedules of faults each question has exactly one visible answer, or none that could be", async () => {
  const reopener = () => {
    const ledger = createMemoryLedger();
    return () => ledger;
  };
  expect(await failing(seeds(1000), reopener)).toBeNull();
});

test("also with the ledger in its file, opened anew after every crash", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-schedules-"));
  let file = 0;
  const reopener = () => {
    file += 1;
    const path = join(folder, `${file}.db`);
    let open: Ledger | null = null;
    return () => {
      open?.close();
      const ledger = openLedger(path, { keepDays: 90 });
      if (!ledger.ok) throw new Error(ledger.problem);
      open = ledger.value;
      return open;
    };
  };
  try {
    expect(await failing(seeds(5), reopener)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
