import { expect, test } from "vitest";
import { mutantsOf, shownMutant } from "./mutants.ts";

const names = (text: string): string[] => mutantsOf("a.ts", text).map(({ name }) => name);

test("a mutant keeps its name when lines are added elsewhere", () => {
  expect(names("b();\nc();\nx = a < b;")).toEqual(names("x = a < b;"));
});

test("no two mutants have one name, though their lines are the same", () => {
  const found = names("x = a < b;\nx = a < b;\ny = a ? b ? c : d : e;");
  expect(found).toHaveLength(4);
  expect(new Set(found).size).toBe(4);
});

test("a mutant is shown with its line before and after", () => {
  const text = "f();\n  x = a < b;";
  expect(mutantsOf("a.ts", text).map((mutant) => shownMutant(mutant, text))).toEqual([
    "a.ts:2 border moved\n  - x = a < b;\n  + x = a <= b;\n",
  ]);
});

test("a call left out on a line of its own is shown by that line", () => {
  const text = "x = all\n  .filter(f)\n  .map(g);";
  expect(mutantsOf("a.ts", text).map((mutant) => shownMutant(mutant, text))).toEqual([
    "a.ts:1 filter removed\n  - .filter(f)\n  + .map(g);\n",
  ]);
});
