import { expect, test } from "vitest";
import { isNameOfWork } from "../../../../src/attribution/scene/works.ts";
import { aScene } from "../a-scene.ts";

test.each([
  ["a station's programme", "Ada Lind said on HNN's “Harbour Talk” that it is late."],
  ["a day's programme", "Ada Lind spoke on Friday's “Harbour Talk”."],
  ["what a programme is called before its kind", "Ada Lind takes calls on her “Harbour Talk” radio show."],
  ["a book", "In his 2012 book, “The Weir”, Tom Reeve said more."],
  ["a translation", "Ada Lind shouted “Pax”, meaning “peace”."],
  ["a translation, by its tongue", "Ada Lind wrote “Pax” – Latin for “peace”."],
  ["a name in another tongue", "It has an account, which is called in Hebrew “The House of Boats”."],
])("%s is nobody's words", (_name, text) => {
  const scene = aScene(text);
  expect(isNameOfWork(scene, scene.runs.length - 1)).toBe(true);
});

test.each([
  ["a sentence", "Ada Lind said on HNN's evening news: “It is late.”"],
  ["a person's phrase", "They laughed at Ada Lind's “Pay Us All”."],
  ["a long title that may be one", "In his book, “Nobody Ever Asked Me Whether It Was Late”, he said more."],
  ["what something means to somebody", "It means “a lot” to Ada Lind."],
  ["what one is blamed for", "They blamed Ada Lind for “treason”."],
])("but not %s", (_name, text) => {
  const scene = aScene(text);
  expect(isNameOfWork(scene, scene.runs.length - 1)).toBe(false);
});
