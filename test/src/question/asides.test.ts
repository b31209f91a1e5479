import { describe, expect, test } from "vitest";
import {
  afterAnnouncing,
  afterAsking,
  afterRemark,
  withoutAbuse,
  withoutTag,
} from "../../../src/question/asides.ts";

describe("the asker's own words come off the front", () => {
  test.each([
    ["i think the baker said no", "the baker said no"],
    ["hey, can you check whether the baker said no", "the baker said no"],
    ["does anyone know who said no", "who said no"],
    ["pretty sure i heard that the baker said no", "the baker said no"],
  ])("%s", (question, rest) => {
    expect(afterAsking(question)).toBe(rest);
  });

  test("a question that opens with its question has none", () => {
    expect(afterAsking("who said no")).toBeNull();
  });

  test.each([
    ["quote check: bread is bread", "bread is bread"],
    ["what's the source for bread is bread", "bread is bread"],
    ["looking for the line where someone said bread is bread", "someone said bread is bread"],
    ["find me a quote saying bread is bread", "bread is bread"],
  ])("announced: %s", (question, rest) => {
    expect(rest.endsWith(afterAnnouncing(question) ?? "nothing")).toBe(true);
  });

  test("a remark before the question", () => {
    expect(afterRemark("no idea why I ask. who said no")).toBe("who said no");
    expect(afterRemark("who said no")).toBeNull();
  });
});

describe("a tag comes off the end", () => {
  test.each([
    ["the baker said no, right?", "the baker said no"],
    ["the baker said no correct?", "the baker said no"],
    ["the baker said no – is that true", "the baker said no"],
    ["the baker said he was right", "the baker said he was right"],
  ])("%s", (question, rest) => {
    expect(withoutTag(question)).toBe(rest);
  });
});

test("abuse before a name is not part of it", () => {
  expect(withoutAbuse("that stupid baker")).toBe("baker");
  expect(withoutAbuse("the baker")).toBe("the baker");
});
