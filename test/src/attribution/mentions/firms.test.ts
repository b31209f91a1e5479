import { expect, test } from "vitest";
import { findMentions } from "../../../../src/attribution/mentions/mentions.ts";

test.each([
  ["“Ours fell,” said Dunn and Bradley.", ["Dunn and Bradley"]],
  ["Barnes and Noble Mills said no.", ["Barnes and Noble Mills"]],
  ["Harker, Pike & Sons said no.", ["Harker, Pike & Sons"]],
])("two names that stand nowhere else are one body's: %s", (text, heads) => {
  expect(bodiesIn(text)).toEqual(heads);
});

test.each([
  ["the Bill and Mary Gale Foundation", ["Bill and Mary Gale Foundation"]],
  ["the Senate and Mary Gale Foundation", ["Senate"]],
])("a foundation bears two people's names, not a body's and somebody's: %s", (words, heads) => {
  expect(bodiesIn(`“No,” said ${words}.`)).toEqual(heads);
});

test("a firm is one wherever it is printed, if it says something once", () => {
  expect(
    bodiesIn("Marks and Berg shut ten shops. Lind sued Marks and Berg. Marks and Berg said no."),
  ).toEqual(["Marks and Berg", "Marks and Berg", "Marks and Berg"]);
});

test.each([
  ["of whom one is named elsewhere", "Ada Lind came. “We agree,” said Lind and Holm."],
  ["by their given names", "“No,” said Tom and Mary."],
  ["of whom the second is named in full", "“No,” said Lind and Mary Holm."],
  ["of whom one has a title", "“No,” said Lind and Mayor Holm."],
  ["who say nothing", "They met Lind and Holm."],
])("two people are two: %s", (_, text) => {
  expect(bodiesIn(text)).toEqual([]);
});

test.each([
  ["by what its name ends in", "“No,” said Harker Motors.", ["Harker Motors"]],
  ["by a capital within it", "“No,” said WaveBank.", ["WaveBank"]],
])("a name is a firm's %s", (_, text, heads) => {
  expect(bodiesIn(text)).toEqual(heads);
});

test.each(["McKay", "DeVries", "LeBrun", "FitzRoy"])("%s is somebody's name", (name) => {
  expect(bodiesIn(`“No,” said ${name}.`)).toEqual([]);
});

function bodiesIn(text: string): string[] {
  const found = findMentions(text, []).filter(({ kind }) => kind === "group");
  return found.map(({ head }) => text.slice(head.start, head.end));
}
