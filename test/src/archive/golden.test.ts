import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COVERAGE_AS_KEPT, coverageAsKept } from "../../golden/coverage-as-kept.ts";

test("who is quoted, and what becomes of what was cited, is told as it was when this was written down", () => {
  expect(coverageAsKept().split("\n")).toEqual(readFileSync(COVERAGE_AS_KEPT, "utf8").split("\n"));
});
