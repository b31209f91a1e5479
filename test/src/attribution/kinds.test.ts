import { expect, test } from "vitest";
import { kindOf } from "../../../src/attribution/kinds.ts";
import { aScene } from "./a-scene.ts";

test.each([
  ["a sentence of its own", "“We will pay,” Ada Lind said.", 0, "direct"],
  ["after a comma", "Ada Lind said, “We will pay.”", 0, "direct"],
  ["the second piece of an interrupted one", "“We will,” Ada Lind said, “when we can.”", 1, "direct"],
  ["a fragment", "Ada Lind called it “a wreck” on Monday.", 0, "mixed"],
  [
    "a fragment that goes on in the next paragraph",
    "Ada Lind called it “a wreck.\n\n“A ruin,” she said.",
    0,
    "direct",
  ],
  ["a fragment after that", "Ada Lind said that “we will pay” for it.", 0, "mixed"],
])("%s", (_name, text, run, kind) => {
  expect(kindOf(aScene(text), run, 0)).toBe(kind);
});
