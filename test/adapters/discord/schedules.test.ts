/** Seeded faults: never two visible answers to one interaction, and one wherever Discord could take it. */
import { expect, test } from "vitest";
import { runSchedule } from "./schedule.ts";
import { runGatewaySchedules } from "./schedule-gateway.ts";
import type { Outcome } from "./verdict.ts";

/** `WHOSAID_SEED=123 npx vitest run test/adapters/discord/schedules.test.ts` plays one again; all 1,000: test/evaluation/discord-schedules.ts. */
const { WHOSAID_SEED: stated } = process.env;

/** The suite plays the same ones every time. */
const FIRST = 1;
/** Milliseconds. */
const BUDGET = 1000;

test("schedules of faults each end in one answer for each interaction, or in none where Discord could take none", {
  timeout: 60_000,
}, async () => {
  const first = Number(stated ?? FIRST);
  const outcomes: Outcome[] = [];
  const begun = performance.now();
  for (let seed = first; performance.now() - begun < BUDGET; seed += 1) {
    outcomes.push(await runSchedule(seed));
    if (stated !== undefined) break;
  }
  const broken = outcomes.filter(({ problems }) => problems.length > 0);
  expect(broken.map(({ seed, problems }) => `seed ${seed}: ${problems.join("; ")}`)).toEqual([]);
  expect(outcomes.some(({ answered }) => answered > 0)).toBe(true);
});

test("and so through a real Client whose connection is cut, resumed and begun anew", {
  timeout: 60_000,
}, async () => {
  const first = Number(stated ?? FIRST);
  const outcomes: Outcome[] = [];
  const seeds = Array.from({ length: 1 }, (_, index) => first + index);
  await runGatewaySchedules(seeds, (outcome) => outcomes.push(outcome));
  const broken = outcomes.filter(({ problems }) => problems.length > 0);
  expect(broken.map(({ seed, problems }) => `seed ${seed}: ${problems.join("; ")}`)).toEqual([]);
});
