import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTION_ID, actionButton, readAction } from "../../../adapters/slack/send/actions.ts";
import { ACTIONS } from "../../../src/presentation/actions.ts";
import { anyCharacter } from "../../any-character.ts";
import { problemsOfPart } from "./block-kit.ts";

const key = fc.string({
  maxLength: 128,
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
});

test("what a button says back is what it was made of, whatever its label", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ACTIONS),
      fc.integer({ min: 0, max: 999_999_999 }),
      key,
      fc.string({ unit: anyCharacter }),
      (kind, number, key, label) => {
        const { action_id: id = "", value = "", ...rest } = actionButton({ label, kind, number }, key);
        expect(readAction(id, value)).toEqual({ kind, number, key });
        expect(problemsOfPart({ ...rest, action_id: id, value })).toEqual([]);
        expect(id).toMatch(ACTION_ID);
      },
    ),
  );
});

describe("no action of ours", () => {
  test.each([
    ["another's id", "approve", "1:key"],
    ["a kind that there isn't", "whosaid:delete:1", "1:key"],
    ["a value without a number", "whosaid:more:1", "key"],
    ["no value", "whosaid:more:1", ""],
    ["a number that is none", "whosaid:more:1", "-1:key"],
  ])("%s", (_name, id, value) => {
    expect(readAction(id, value)).toBeNull();
  });
});

test("a label longer than a button is cut, and the cut is shown", () => {
  const { text } = actionButton({ label: "Ada ".repeat(40), kind: "choose", number: 1 }, "key");
  expect(text.text).toMatch(/^(?:Ada ){18}Ad…$/u);
});

test("a name that doesn't show still has a button", () => {
  expect(actionButton({ label: "\u202e\u200b", kind: "choose", number: 1 }, "key").text.text).toBe(
    "(no name)",
  );
});

test("a key that can't stand in every button is our own bug", () => {
  expect(() => actionButton({ label: "More", kind: "more", number: 1 }, "k".repeat(129))).toThrow(RangeError);
  expect(() => actionButton({ label: "More", kind: "more", number: 1 }, "паром")).toThrow(RangeError);
});
