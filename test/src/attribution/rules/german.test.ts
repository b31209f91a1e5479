/** German articles end to end, where a golden article would be too much. */
import { expect, test } from "vitest";
import { articleFromText } from "../../../../src/article/parse.ts";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { slice } from "../../../../src/domain.ts";
import { growsLinearly } from "../../../processor-time.ts";

/** Words and the speaker of each quotation. */
function read(text: string): (string | null)[][] {
  const article = { ...articleFromText("a", text), language: "de" };
  return extractQuotations(article).quotations.map(({ content, speaker }) => [
    content.map((span) => slice(text, span)).join(" … "),
    speaker?.name ?? null,
  ]);
}

test.each([
  ["„Sie fährt“, hat Jana Lind gesagt.", "Jana Lind"],
  ["Am Dienstag sagte Jana Lind: „Sie fährt im Mai.“", "Jana Lind"],
  ["Jana Lind, Bürgermeisterin von Norderhaven, sagte: „Sie fährt im Mai.“", "Jana Lind"],
  ["Jana Lind (SPD) sagte: „Sie fährt im Mai.“", "Jana Lind"],
  ["„Sie fährt“, sagte Karl von Berg.", "Karl von Berg"],
  ["„Sie fährt“, sagte Prof. Dr. Jana Lind.", "Jana Lind"],
  ["„Sie fährt im Mai“, teilte die Reederei mit.", "Reederei"],
  ["Jana Lind, Lotsin aus Norderhaven, kam. Ole Brandt ging. „Sie fährt“, sagte die Lotsin.", "Jana Lind"],
])("who says it in “%s”", (text, name) => {
  expect(read(text)[0]?.[1]).toBe(name);
});

test("a surname of two people is the one named last, and isn't told as sure", () => {
  const text = "Jana Lind kam. Ole Lind ging. „Wir fahren im Mai“, sagte Lind.";
  const article = { ...articleFromText("a", text), language: "de" };
  const [quotation] = extractQuotations(article).quotations;
  expect(quotation?.speaker?.name).toBe("Ole Lind");
  expect(quotation?.confidence).toBeLessThan(0.6);
});

test("whoever is introduced has the office, once", () => {
  const text =
    "Der Lotse Ole Brandt kam. „Wir fahren im Mai“, sagte der Lotse Ole Brandt. „Sie hält“, sagte Brandt.";
  const article = { ...articleFromText("a", text), language: "de" };
  expect(extractQuotations(article).speakers.map(({ name, roles }) => [name, roles])).toEqual([
    ["Ole Brandt", ["Lotse"]],
  ]);
});

test("a pronoun of the other gender is never somebody's", () => {
  expect(read("Der Lotse Ole Brandt kam. „Wir fahren im Mai“, sagte sie.")).toEqual([
    ["„Wir fahren im Mai“", null],
  ]);
});

test("what is denied is told as denied", () => {
  const text = "Die Bürgermeisterin Jana Lind bestritt, dass die Fähre verkauft werde.";
  const article = { ...articleFromText("a", text), language: "de" };
  expect(extractQuotations(article).quotations[0]).toMatchObject({ kind: "indirect", polarity: "denied" });
});

test("nothing told by rules alone is as sure as what was learnt", () => {
  const text = "„Sie fährt“, sagte Jana Lind. Man habe Geld. Laut Ole Brandt fährt sie im Mai.";
  const { quotations } = extractQuotations({ ...articleFromText("a", text), language: "de" });
  expect(quotations).toHaveLength(3);
  for (const { confidence } of quotations) expect(confidence).toBeLessThan(0.9);
});

test("four times as long a text takes about four times as long", () => {
  const sentence =
    "„Sie fährt im Mai“, sagte Lotse Ole Brandt. Man habe Geld, so die Sprecherin der Reederei. ";
  expect(growsLinearly((times) => read(sentence.repeat(times)), 500)).toBe(true);
});
