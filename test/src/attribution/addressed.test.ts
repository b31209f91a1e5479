import { expect, test } from "vitest";
import { isAddressed } from "../../../src/attribution/addressed.ts";

const ROSA = { name: "Rosa Fay", aliases: ["Fay"], roles: ["captain"], kind: "person" } as const;

test.each([
  ["Aye, Rosa.", true],
  ["Hey Rosa, take the wheel,", true],
  ["Rosa, take the wheel!", true],
  ["Thank you, Fay,", true],
  ["My name is Rosa.", false],
  ["Rosa took the wheel,", false],
  ["Aye, Jack.", false],
])("who is called by name is hardly who speaks: %s", (words, wanted) => {
  expect(isAddressed(words, ROSA)).toBe(wanted);
});
