import { describe, expect, test } from "vitest";
import { type AskedGrades, askedLine, askedTable, beyondAskedFloors, type Tally } from "./asked-grades.ts";

const ALL: Tally = { n: 40, right: 30, partly: 4, wrong: 3, declined: 2, harmful: 1 };
const GRADES: AskedGrades = { ...ALL, by: { find: { ...ALL, n: 20 }, topic: { ...ALL, n: 20 } } };
const FLOORS = { right: 0.75, usefulShare: 0.85, wrong: 0.075, declined: 0.05, harmful: 0.025 };

test("every class has a line, and all have one", () => {
  expect(askedTable(GRADES).map((line) => line.split(/\s+/u)[0])).toEqual(["", "find", "topic", "all"]);
  expect(askedLine(ALL)).toBe("right 75.0 %, partly 10.0 %, wrong 7.5 %, declined 5.0 %, harmful 2.5 %");
});

describe("beyond the floors", () => {
  test("is nothing where all figures just reach them", () => {
    expect(beyondAskedFloors(ALL, FLOORS)).toEqual([]);
  });

  test.each<[string, Partial<Tally>, string]>([
    ["too few right", { right: 29, partly: 5 }, "right is 72.5 %, under its floor of 75.0 %"],
    ["too few of use", { partly: 3 }, "right or partly right is 82.5 %, under its floor of 85.0 %"],
    ["too many declined", { declined: 3 }, "declined is 7.5 %, over its limit of 5.0 %"],
    ["too many harmful", { harmful: 2 }, "harmful is 5.0 %, over its limit of 2.5 %"],
    ["too many wrong", { wrong: 4 }, "wrong is 10.0 %, over its limit of 7.5 %"],
  ])("%s", (_, fallen, told) => {
    expect(beyondAskedFloors({ ...ALL, ...fallen }, FLOORS)).toEqual([told]);
  });
});
