/** Both platforms in one service, with faults and kills of both: one answer for each question. All of them: test/evaluation/service-schedules.ts. */
import { expect, test } from "vitest";
import { runSchedule } from "./schedule.ts";

test.each([1, 2])(
  "seed %i: each question on either side is answered once, of one coverage",
  async (seed) => {
    const { problems, answered } = await runSchedule(seed);
    expect(problems).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  },
  60_000,
);
