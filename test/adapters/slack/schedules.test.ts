/** Seeded faults through the real bolt App: never two visible answers, and one wherever Slack had it or can be asked. */
import { expect, test } from "vitest";
import { type Level, type Outcome, runSchedules } from "./schedule.ts";

/** `WHOSAID_SEED=123 npx vitest run test/adapters/slack/schedules.test.ts` plays one again; all 1,000: test/evaluation/slack-schedules.ts. */
const { WHOSAID_SEED: stated } = process.env;
/** The suite plays the same ones every time. */
const FIRST = 1;

test.each<[Level, number]>([
  ["virtual", 15],
  ["socket", 6],
])(
  "%s: schedules of faults each end in one answer for each question, or in none that could be",
  async (level, count) => {
    const first = Number(stated ?? FIRST);
    const seeds = Array.from({ length: stated === undefined ? count : 1 }, (_, index) => first + index);
    const outcomes: Outcome[] = [];
    await runSchedules(seeds, level, (outcome) => outcomes.push(outcome));
    const broken = outcomes.filter(({ problems }) => problems.length > 0);
    expect(broken.map(({ seed, problems }) => `seed ${seed}: ${problems.join("; ")}`)).toEqual([]);
  },
  60_000,
);
