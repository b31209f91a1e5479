import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startForgetting } from "../../../adapters/delivery/ledger/forgetting.ts";
import { StateTrouble } from "../../../adapters/delivery/ledger/state-trouble.ts";
import { createLog } from "../../../adapters/observability/log.ts";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is old is forgotten at the start and every five minutes, whether anybody asks or not, until the end", () => {
  const times: number[] = [];
  let now = 0;
  const ledger = { forget: (at: number) => void times.push(at) };
  const forgetting = startForgetting({ ledger, report: () => {}, now: () => now });
  for (let minute = 1; minute <= 11; minute += 1) {
    now = minute * MINUTE;
    vi.advanceTimersByTime(MINUTE);
  }
  forgetting.stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(times).toEqual([0, 5 * MINUTE, 10 * MINUTE]);
});

test("where forgetting fails, it is logged and tried again", () => {
  const log: string[] = [];
  const report = createLog(
    (line) => log.push(line),
    () => 0,
  );
  let tries = 0;
  const forget = (): void => {
    tries += 1;
    throw new StateTrouble("SQLITE_FULL");
  };
  const forgetting = startForgetting({ ledger: { forget }, report, now: () => 0 });
  vi.advanceTimersByTime(5 * MINUTE);
  forgetting.stop();
  expect(tries).toBe(2);
  expect(log[0]).toContain('"event":"forgetting-failed","kind":"StateTrouble"');
  expect(log[0]).toContain('"code":"SQLITE_FULL"');
});
