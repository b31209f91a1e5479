import { describe, expect, test } from "vitest";
import { announcedBlocks } from "../../../src/attribution/blocks.ts";
import { slice } from "../../../src/domain.ts";
import { aScene } from "./a-scene.ts";

const WORDS = "We will not open it before Easter. The planks are rotten.";

function blocks(text: string): string[] {
  return announcedBlocks(aScene(text)).map(({ content: [words] }) => slice(text, words));
}

describe("words without marks are somebody's below", () => {
  test.each([
    ["a verb and a colon", `Ada Lind said it was shut. She added:\n\n${WORDS}`],
    ["a place to which she wrote", `Ada Lind wrote on her page:\n\n> ${WORDS}`],
  ])("%s", (_what, text) => {
    expect(blocks(text)).toEqual([WORDS]);
  });
});

test.each([
  ["a list", "Ada Lind said:\n\n- the pier\n- the harbour"],
  ["a heading", "Ada Lind said:\n\nThe pier and the harbour"],
  ["words in marks", `Ada Lind said:\n\n“${WORDS}”`],
  ["what nobody says", `Ada Lind opened these:\n\n${WORDS}`],
])("%s is no such block", (_what, text) => {
  expect(blocks(text)).toEqual([]);
});
