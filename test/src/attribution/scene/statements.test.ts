import { expect, test } from "vitest";
import { isStatement } from "../../../../src/attribution/scene/statements.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["a paragraph by itself", "Lind had one sentence:\n\n“We will need a longer rope.”", true],
  ["a short sentence by itself", "Reeve waited.\n\n‘It isn’t far.’", true],
  [
    "a long sentence cut short",
    "Lind spoke: “You went up there to blame the whole of the harbour” board",
    true,
  ],
  ["a cross-heading", "Reeve waited.\n\n‘A colder winter.’\n\nThen it snowed.", false],
  ["a title", "Lind hummed “You Will Never Sell The Old Boat Again”.", false],
  ["a named title", "Lind’s book “How we lost the river and found it” sold well.", false],
  ["a fragment", "Lind called it “a boat that will not come back”.", false],
])("%s: %s", (_name, text, expected) => {
  expect(isStatement(aScene(text), 0)).toBe(expected);
});
