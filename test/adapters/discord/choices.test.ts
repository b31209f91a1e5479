import { describe, expect, test } from "vitest";
import { createChoices } from "../../../adapters/discord/receive/choices.ts";
import type { QuotedSpeaker } from "../../../src/index.ts";

function quoted(name: string, quotations: number, ...aliases: readonly string[]): QuotedSpeaker {
  return { speaker: { name, aliases, roles: [], kind: "person" }, quotations };
}

/** Most quoted first, as the coverage has them. */
const SPEAKERS = [
  quoted("Björn Åkesson", 9),
  quoted("Harbour Board", 7, "HB", "the Board"),
  quoted("Mary-Ann O’Dowd", 5),
  quoted("Linda Marsh", 4),
  quoted("Ada Lind", 3, "Lind"),
];

function namesFor(typed: string): string[] {
  return createChoices(SPEAKERS)(typed).map(({ name }) => name);
}

describe("names are offered", () => {
  test.each([
    ["by their beginning", "ada", ["Ada Lind"]],
    ["by surname, most quoted first", "lind", ["Linda Marsh", "Ada Lind"]],
    ["by another name of theirs", "hb", ["Harbour Board"]],
    ["without the accents", "ake", ["Björn Åkesson"]],
    ["with accents that the name hasn’t", "àda", ["Ada Lind"]],
    ["by a word after a hyphen or an apostrophe", "dowd", ["Mary-Ann O’Dowd"]],
    ["by several words", "Ada L", ["Ada Lind"]],
    [
      "to nobody in particular, most quoted first",
      " ",
      ["Björn Åkesson", "Harbour Board", "Mary-Ann O’Dowd", "Linda Marsh", "Ada Lind"],
    ],
    ["not by the middle of a word", "ind", []],
  ])("%s", (_name, typed, names) => {
    expect(namesFor(typed)).toEqual(names);
  });
});

test("at most 25, of at most 100 characters, each once", () => {
  const many = Array.from({ length: 60 }, (_, at) => quoted(`Ada ${"x".repeat(at * 2)}`, at));
  const choices = createChoices([...many, ...many])("ada");
  expect(choices).toHaveLength(25);
  expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
  expect(choices.every(({ name }) => name.length <= 100)).toBe(true);
});

test("a name that would steer the text around it doesn’t", () => {
  expect(createChoices([quoted("Ada\u202e\nLind", 1)])("ada")).toEqual([
    { name: "Ada Lind", value: "Ada Lind" },
  ]);
});
