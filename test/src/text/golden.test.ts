import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TEXTS_AS_TAKEN_APART, textsAsTakenApart } from "../../golden/texts-as-taken-apart.ts";

test("texts are taken apart, compared and found again as they were when this was written down", () => {
  expect(textsAsTakenApart().split("\n")).toEqual(readFileSync(TEXTS_AS_TAKEN_APART, "utf8").split("\n"));
});
