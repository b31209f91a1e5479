import { describe, expect, test } from "vitest";
import { namesOfLines } from "../../../../src/attribution/scene/name-lines.ts";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

/** Who labels each quotation of a text, in order. */
function labels(text: string): (string | null)[] {
  const scene = aScene(text);
  return namesOfLines(scene).map((number) => {
    const phrase = scene.phrases[number];
    return phrase === undefined ? null : slice(text, phrase.mention);
  });
}

describe("a name labels the words in marks", () => {
  test.each([
    ["with a colon", "Ada Lind, baker: “It took nine years.”"],
    ["with a time", "14:40 Ada Lind: “It took nine years.”"],
    ["in bold", "**Ada Lind, baker** “It took nine years.”"],
    ["with a dash", "Ada Lind – “It took nine years.”"],
    ["on a line of its own", "Ada Lind, baker:\n\n“It took nine years.”"],
    ["alone on its line", "Ada Lind\n\n“It took nine years.”"],
    ["that signs them below", "“It took nine years.”\n\n— Ada Lind, baker"],
    ["that signs them without a dash", "“It took nine years.”\nAda Lind, baker"],
  ])("%s", (_how, text) => {
    expect(labels(text)).toEqual(["Ada Lind"]);
  });

  test("each its own, above or below throughout", () => {
    const [one, other] = ["“It took nine years.”", "“It took my house.”"];
    expect(labels(`Ada Lind\n${one}\n\nPer Berg, baker\n${other}`)).toEqual(["Ada Lind", "Per Berg"]);
    expect(labels(`${one}\nAda Lind, baker\n\n${other}\nPer Berg, baker`)).toEqual(["Ada Lind", "Per Berg"]);
  });
});

test.each([
  ["a sentence", "Ada Lind told the board: “It took nine years.”"],
  ["an insertion", "Ada Lind – “the queen of the docks” – has resigned."],
  ["an insertion that one word follows", "Ada Lind – “the queen of the docks” resigned."],
  ["the next section's heading", "He said: “It took nine years.”\n\nAda Lind"],
  ["a line above words that are part of a sentence", "Ada Lind\n\n“It took nine years,” said Per Berg."],
])("%s labels nothing", (_what, text) => {
  expect(labels(text)).toEqual([null]);
});
