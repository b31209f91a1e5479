import { describe, expect, test } from "vitest";
import { hasSign, SIGNED } from "../../../src/answer/signs.ts";

describe("a text may answer", () => {
  test.each([
    ["comment", "The company declined to comment."],
    ["comment", "Lind did not immediately respond."],
    ["comment", "Holm could not be reached on Sunday."],
    ["number", "About 1,900 people cross."],
    ["number", "Nearly all of them swim."],
    ["when", "It sank on Tuesday."],
    ["when", "The wall fell in 1998."],
    ["where", "Lind said in an interview with the paper."],
    ["where", "On Tuesday’s Quay Show Lind sang."],
    ["to-whom", "She told The Echo so."],
    ["to-whom", "Speaking on Tuesday to editors, Lind laughed."],
    ["why", "It sank because of the fog."],
  ] as const)("%s: %s", (want, text) => {
    expect(hasSign(want, text)).toBe(true);
  });

  test.each([
    ["comment", "The company commented at length."],
    ["number", "Many people cross."],
    ["when", "It sank, and may sink again."],
    ["where", "Lind said so."],
    ["where", "Will they show goodwill?"],
    ["to-whom", "She said so."],
    ["why", "It sank in the fog."],
  ] as const)("or not %s: %s", (want, text) => {
    expect(hasSign(want, text)).toBe(false);
  });
});

test("a want without a sign of its own is answered by no text", () => {
  expect(hasSign("who", "Who said so? Lind, on Tuesday, in 1998.")).toBe(false);
  expect(SIGNED.map(({ want }) => want)).not.toContain("who");
});
