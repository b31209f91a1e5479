import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["the nearest of its sentence", "Ada Lind said that Tom Reeve called it “a fall”.", "called"],
  ["none of the sentence before", "Ada Lind said much. It was “a fall”.", null],
  ["none of the line before", "What Ada Lind said\n\nIt was “a fall”.", null],
  ["none behind it", "“No,” Ada Lind said.", null],
  ["no name that looks like one", "The Valley Post had “a fall”.", null],
])("words in marks are led by a verb: %s", (_name, text, expected) => {
  const { tokens, shapes } = aScene(text);
  const lead = tokens[shapes[0]?.lead ?? -1];
  expect(lead === undefined ? null : slice(text, lead)).toBe(expected);
  expect(shapes[0]?.leadGap).toBe(
    lead === undefined ? -1 : tokens.findIndex(({ kind }) => kind === "run") - tokens.indexOf(lead) - 1,
  );
});

test.each([
  ["We will pay,", { ending: "comma", words: 3, opensCapital: true, titled: false }],
  ["We will pay!", { ending: "stop", words: 3, opensCapital: true, titled: false }],
  ["we will pay", { ending: "none", words: 3, opensCapital: false, titled: false }],
  ["The Long Quay", { ending: "none", words: 3, opensCapital: true, titled: true }],
  ["… and the quay", { ending: "none", words: 3, opensCapital: false, titled: false }],
])("what stands in marks is told by its letters: %s", (words, expected) => {
  expect(aScene(`Ada Lind wrote “${words}” on it.`).shapes[0]).toMatchObject(expected);
});

test("what stands beside the marks ends with the paragraph, and a colon of the one before announces", () => {
  const [first, second] = aScene("Ada Lind had a word:\n\n“Ropes” “and rain”\n\nIt rained.").shapes;
  expect(first).toMatchObject({ before: "", after: "«»", announced: true });
  expect(second).toMatchObject({ before: "«»", after: "", announced: false });
});
