import { expect, test } from "vitest";
import { testBatches } from "./test-batches.ts";

const DURATIONS = {
  "test/adapters/delivery/delivery.test.ts": 1,
  "test/adapters/delivery/forget.test.ts": 60,
  "test/laws/laws.test.ts": 80,
  "test/src/answer/golden.test.ts": 1,
  "test/src/answer/judge.test.ts": 1,
  "test/src/text/align.test.ts": 1,
  "test/src/text/dates/printed.test.ts": 1,
};

test("the tests of a file's own folder come first, then what is written down of its half of the program, then that half's, then all others", () => {
  expect(testBatches("src/text/align.ts", DURATIONS)).toEqual({
    near: [
      ["test/src/text/align.test.ts"],
      ["test/src/answer/golden.test.ts"],
      ["test/src/answer/judge.test.ts", "test/src/text/dates/printed.test.ts"],
    ],
    far: [
      "test/adapters/delivery/delivery.test.ts",
      "test/adapters/delivery/forget.test.ts",
      "test/laws/laws.test.ts",
    ],
  });
});

test("slow ones come last wherever they stand, and no test is left out", () => {
  const { near, far } = testBatches("adapters/delivery/forget.ts", DURATIONS);
  expect(near).toEqual([["test/adapters/delivery/delivery.test.ts"]]);
  expect([...near.flat(), ...far].toSorted()).toEqual(Object.keys(DURATIONS));
});

test("what is written down is near however long it took", () => {
  const { near } = testBatches("src/text/align.ts", { ...DURATIONS, "test/src/answer/golden.test.ts": 44 });
  expect(near[1]).toEqual(["test/src/answer/golden.test.ts"]);
});

test("a folder without tests of its own begins with the next wider ones", () => {
  expect(testBatches("adapters/delivery/deep/file.ts", DURATIONS).near).toEqual([
    ["test/adapters/delivery/delivery.test.ts"],
  ]);
});
