import { expect, test } from "vitest";
import { joinPieces } from "../../../src/attribution/pieces.ts";
import { aScene } from "./a-scene.ts";

/** How many runs each quotation has, if all runs are direct and of one source. */
function sizes(text: string, sources = [0, 0, 0]): number[] {
  const scene = aScene(text);
  const attributed = scene.runs.map((_, run) => {
    return { run, source: sources[run] ?? 0, probability: 1, kind: "direct" as const };
  });
  return joinPieces(scene, attributed).map((pieces) => pieces.length);
}

test.each([
  ["interrupted by its cue", "“We will,” said Ada Lind, “pay.”", [2]],
  ["open over two paragraphs", "“We will pay.\n\n“But not yet,” said Ada Lind.", [2]],
  [
    "closed, and another in the next paragraph",
    "“We will pay,” said Ada Lind.\n\n“Not yet,” she said.",
    [1, 1],
  ],
])("pieces of one quotation: %s", (_name, text, expected) => {
  expect(sizes(text)).toEqual(expected);
});

test("two sources make two quotations", () => {
  expect(sizes("“We will,” said Ada Lind. “No,” said Tom Reeve.", [0, 1])).toEqual([1, 1]);
});
