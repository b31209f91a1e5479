import { expect, test } from "vitest";
import { type Position, readState, stateLine } from "./fuzz-state.ts";

function at(next: number): Position {
  return { kind: "at", part: "questions", next, failed: 0, seconds: 1, slowest: 2 };
}

test("a run goes on from the last line that was written whole", () => {
  const lines = [{ kind: "run", seed: 7, from: 0 } as const, at(10), at(20)].map(stateLine).join("");
  const state = readState(`${lines}${stateLine(at(30)).slice(0, 20)}`);
  expect(state.run).toEqual({ kind: "run", seed: 7, from: 0 });
  expect(state.at).toEqual({ questions: at(20), articles: null });
});

test("an empty state is a run that hasn't begun", () => {
  expect(readState("")).toEqual({ run: null, at: { questions: null, articles: null } });
});
