import { describe, expect, test } from "vitest";
import { type Grades, gradeLines, underFloors } from "./answer-grades.ts";

const GRADES: Grades = {
  right: 0.9,
  verdictRight: 0.95,
  falselyAnswered: "0/6",
  falselyDeclined: "1/34",
  notVerbatim: 0,
  wronglyCredited: 0,
  rightByKind: { verbatim: "9/10", absent: "6/6" },
  rows: [
    { id: "Q1", question: "who said it?", right: false, faults: ["missing A1"] },
    { id: "Q2", question: "who did?", right: true, faults: [] },
  ],
};
const FLOORS = { right: 0.85, kinds: { verbatim: 0.9 } };

test("what is wrong is told with its faults, then the figures", () => {
  expect(gradeLines(GRADES)[0]).toBe("✗ Q1 who said it?\n    missing A1");
  expect(gradeLines(GRADES)).toHaveLength(3);
});

describe("under the floors", () => {
  test("is nothing where all figures reach them", () => {
    expect(underFloors(GRADES, FLOORS)).toEqual([]);
  });

  test.each<[string, Partial<Grades>, string]>([
    ["too few right", { right: 0.84 }, "right is 0.840, under its floor of 0.85"],
    ["a kind that fell", { rightByKind: { verbatim: "8/10" } }, "verbatim is 0.800, under its floor of 0.9"],
    ["a kind that is gone", { rightByKind: {} }, "verbatim is 0, under its floor of 0.9"],
    ["words that are not printed", { notVerbatim: 1 }, "notVerbatim is 1, and must be 0"],
    ["an answer that isn't there", { falselyAnswered: "2/6" }, "falselyAnswered is 2, and must be 0"],
  ])("%s", (_, fallen, told) => {
    expect(underFloors({ ...GRADES, ...fallen }, FLOORS)).toEqual([told]);
  });
});
