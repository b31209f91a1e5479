import { describe, expect, test } from "vitest";
import { customId, LONGEST_KEY, readAction } from "../../../adapters/discord/send/custom-ids.ts";
import type { Action } from "../../../src/presentation/actions.ts";
import { KEY } from "./faults.ts";

describe("a custom id says what is to be done, and to which answer", () => {
  const actions: readonly Action[] = [
    { kind: "more", number: 3, key: KEY },
    { kind: "page", number: 99_999, key: LONGEST_KEY },
    { kind: "wrong", number: 1, key: "a:b:c" },
    { kind: "share", number: 1, key: "" },
  ];
  test.each(actions)("$kind $number", (action) => {
    expect(customId(action).length).toBeLessThanOrEqual(100);
    expect(readAction(customId(action))).toEqual(action);
  });
});

test("a menu’s says the number of the name besides", () => {
  const id = customId({ kind: "choose", number: 2, key: KEY });
  expect(readAction(id, ["27"])).toEqual({ kind: "choose", number: 27, key: KEY });
  expect(readAction(id)).toBeNull();
  expect(readAction(id, ["Ada Lind"])).toBeNull();
});

test.each(["", "whosaid:more:1", "whosaid:burn:1:key", "whosaid:more:one:key", "other:more:1:key"])(
  "%j is none of ours",
  (id) => {
    expect(readAction(id)).toBeNull();
  },
);

test.each([
  ["too long", "k".repeat(77), "A question's key of 77 characters can't stand in a button"],
  ["not of ASCII", "ключ", "at most 76 of ASCII"],
])("a key that is %s is our own bug", (_name, key, message) => {
  expect(() => customId({ kind: "more", number: 1, key })).toThrow(message);
});
