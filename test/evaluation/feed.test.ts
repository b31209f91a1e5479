import { expect, test } from "vitest";
import { play } from "./feed-play.ts";

test("of a publisher's articles that come, change and are withdrawn none is lost, leaked or stale", async () => {
  const { lost, leaked, stale, unchanged, outOfOrder } = await play({
    count: 100,
    seed: 7,
    questions: 1,
    every: 15,
  });
  expect({ lost, leaked, stale }).toEqual({ lost: 0, leaked: 0, stale: 0 });
  expect(Math.min(unchanged, outOfOrder)).toBeGreaterThan(0);
});

test("nor is one in what is answered", async () => {
  const { answers, lost, leaked, stale } = await play({ count: 16, seed: 7, questions: 2, every: 15 });
  expect({ answers, lost, leaked, stale }).toEqual({ answers: 8, lost: 0, leaked: 0, stale: 0 });
});

test("a publisher who doesn't say what was withdrawn or changed, and leaves some out, is noticed", async () => {
  const lies = ["no-withdrawals", "no-changes", "drops-some"] as const;
  const { lost, leaked, stale } = await play({ count: 40, seed: 7, questions: 0, every: 15, lies });
  expect(Math.min(lost, leaked, stale)).toBeGreaterThan(0);
});
