import { expect, test } from "vitest";
import { headlineSource } from "../../../src/attribution/headlines.ts";
import { aScene, phraseWords } from "./a-scene.ts";

test.each([
  ["a name before a colon", "Ada Lind: ‘We will pay’", "Ada Lind"],
  ["a name before a colon, further off", "Ada Lind: Reeve ‘must pay’", "Ada Lind"],
  ["a subject of a verb", "Mayor Lind says ‘we will pay’", "Mayor Lind"],
  ["a subject before the name before a colon", "Judge tells housing trust: ‘Open your books’", "Judge"],
  ["a fragment beside a verb", "Mayor Lind says ferry ‘a wreck’", null],
  ["nobody named", "Ferry ‘a wreck’", null],
])("a headline’s marks are credited: %s", (_name, text, expected) => {
  const scene = aScene(text);
  expect(phraseWords(scene, headlineSource(scene, 0).phrase)).toBe(expected);
});

test("a name before a colon is surer than the subject of a verb, and neither is sure", () => {
  const [colon = 0, verb = 0] = ["Ada Lind: ‘We will pay’", "Mayor Lind says ‘we will pay’"].map(
    (headline) => headlineSource(aScene(headline), 0).probability,
  );
  expect([colon < 1, verb < colon, verb > 0]).toEqual([true, true, true]);
});
