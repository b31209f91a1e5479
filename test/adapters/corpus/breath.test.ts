import { expect, test } from "vitest";
import { inBreaths } from "../../../adapters/corpus/breath.ts";

test("others have their turn between two steps, whenever a breath is due, and the work comes to the same", async () => {
  const course: string[] = [];
  const steps = function* () {
    for (const step of ["one", "two", "three"]) {
      course.push(step);
      yield;
    }
    return "done";
  };
  let asked = 0;
  const breath = {
    isDue: () => ++asked % 2 === 0,
    now: async () => {
      await Promise.resolve();
      course.push("breath");
    },
  };
  expect(await inBreaths(steps(), breath)).toBe("done");
  expect(course).toEqual(["one", "two", "breath", "three"]);
});

test("what breaks a step breaks the work", async () => {
  const steps = function* () {
    yield;
    throw new TypeError("odd");
  };
  const breath = { isDue: () => false, now: () => Promise.resolve() };
  await expect(inBreaths(steps(), breath)).rejects.toThrow("odd");
});
