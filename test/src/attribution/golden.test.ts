import { expect, test } from "vitest";
import { actualOf, expectedOf, goldenNames } from "../../golden/golden.ts";

test.each(goldenNames())("the golden article %s is read as its reviewer left it", (name) => {
  expect(actualOf(name)).toEqual(expectedOf(name));
});
