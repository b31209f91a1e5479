import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

function namesIn(text: string): string[] {
  return aScene(text)
    .mentions.filter(({ kind }) => kind === "name")
    .map((mention) => slice(text, mention));
}

test.each([
  ["of one word", "“Good boats!”\n\n– Tur**\n\nAda Lind left.", ["Tur**", "Ada Lind"]],
  [
    "of two, the first of them a small word",
    "Ada Lind left.\n\n“Good boats!”\n\n– An** Re****",
    ["Ada Lind", "An** Re****"],
  ],
])("a signature in asterisks is one name: %s", (_name, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ["what goes on in small letters", "“Good boats!”\n\n– Ada** left", ["Ada"]],
  ["a name in full", "“Good boats!”\n\n– Ada Lind", ["Ada Lind"]],
  ["asterisks alone", "“Good boats!”\n\n– ***\n\nAda Lind left.", ["Ada Lind"]],
  ["what stands in a line", "They met – Ada** Lind**", ["Ada", "Lind"]],
])("but not %s", (_name, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
