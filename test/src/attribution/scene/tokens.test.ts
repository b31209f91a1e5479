import { expect, test } from "vitest";
import { aScene } from "../a-scene.ts";

const words = (text: string) =>
  aScene(text).tokens.map(({ lower, kind }) => (kind === "run" ? "RUN" : lower));

test("a quoted run is one token among the words and marks", () => {
  expect(words("Lind’s boat, she said, “is fast”...")).toEqual([
    "lind's",
    "boat",
    ",",
    "she",
    "said",
    ",",
    "RUN",
    ".",
  ]);
});

test.each([
  ["a stop and a capital", "It rained. Lind left.", 2],
  ["an abbreviation", "Mr. Lind met Dr. Brill in St. Aldo.", 1],
  ["a new paragraph", "It rained\n\nand then", 2],
  ["a quotation that ends with a stop", "“It rained.” Lind left the pier.", 2],
  ["a question that its asker follows", "“Did it rain?” Lind asked.", 1],
  ["a quotation that ends with a comma", "“It rained,” Lind said.", 1],
])("sentences are counted: %s", (_name, text, sentences) => {
  expect((aScene(text).tokens.at(-1)?.sentence ?? 0) + 1).toBe(sentences);
});
