/** A coverage for each place, made when it is asked for, and kept for as long as it is. */
import { expect, test } from "vitest";
import { createCoverages, MOST_KEPT } from "../../../adapters/corpus/coverages.ts";
import type { Article } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

function said(id: string, by: string, ...audience: readonly string[]): Article {
  const article = anArticle({ id, text: `A headline\n\n“The ferry stays,” said ${by}.\n` });
  return { ...article, audiences: audience.length === 0 ? [] : [audience] };
}

const told: string[] = [];
const tell = (message: string) => told.push(message);

/** Everybody's, one for each of the numbers, and one for none of them that has its own name. */
function someCoverages(numbers: readonly number[] = [1]) {
  const coverages = createCoverages({ tell });
  coverages.add(said("ferry", "Ada Lind"));
  for (const number of numbers) coverages.add(said(`a${number}`, "Rodica Oltean", `slack:C${number}00`));
  return coverages;
}

test("where nothing is limited every place has the one coverage", () => {
  const coverages = someCoverages([]);
  expect(coverages.at(["slack:C100"])).toBe(coverages.at([]));
  expect(coverages.isReady(["slack:C100"])).toBe(true);
  expect(coverages.limited()).toBe(0);
});

test("places where the same may be read share one, and those where nothing more may have everybody's", () => {
  const coverages = someCoverages();
  coverages.add(said("b", "Per Holm", "slack:C100", "slack:C200"));
  const desk = coverages.at(["slack:C100", "slack:T0PAPER"]);
  expect(coverages.at(["slack:T0OTHER", "slack:C100"])).toBe(desk);
  expect(coverages.at(["slack:C200"])).not.toBe(desk);
  expect(coverages.at(["slack:C300", "slack:T0PAPER"])).toBe(coverages.at([]));
  expect(coverages.limited()).toBe(2);
});

test("one is ready once it was waited for, and takes in what comes meanwhile", async () => {
  const coverages = someCoverages();
  for (let at = 0; at < 20; at += 1) coverages.add(said(`more${at}`, "Per Holm"));
  expect(coverages.isReady([])).toBe(true);
  expect(coverages.isReady(["slack:C100"])).toBe(false);
  const ready = coverages.ready(["slack:C100"]);
  coverages.remove("more19");
  coverages.add(said("more18", "Ines Calloway", "slack:C200"));
  coverages.add(said("late", "Greta Moll", "slack:C100"));
  coverages.add(said("later", "Greta Moll"));
  await ready;
  expect(coverages.isReady(["slack:C100"])).toBe(true);
  expect(coverages.at(["slack:C100"]).searched().articles).toBe(22);
  expect(coverages.at([]).searched().articles).toBe(20);
  expect(
    coverages
      .at(["slack:C100"])
      .speakers()
      .map(({ speaker }) => speaker.name),
  ).not.toContain("Ines Calloway");
});

test("an article that comes after a place was asked is read there, and one that goes isn't", () => {
  const coverages = someCoverages();
  const desk = coverages.at(["slack:C100"]);
  coverages.add(said("b", "Per Holm", "slack:C100"));
  coverages.remove("a1");
  expect(coverages.at(["slack:C100"])).toBe(desk);
  expect(desk.speakers().map(({ speaker }) => speaker.name)).toEqual(["Ada Lind", "Per Holm"]);
});

test("the place that was asked longest ago has its coverage made anew", () => {
  const numbers = Array.from({ length: MOST_KEPT + 1 }, (_, at) => at + 1);
  const coverages = someCoverages(numbers);
  const at = (number: number) => coverages.at([`slack:C${number}00`]);
  const [first, second] = [at(1), at(2)];
  for (const number of numbers.slice(2, -1)) at(number);
  expect(at(1)).toBe(first);
  at(MOST_KEPT + 1);
  expect(at(1)).toBe(first);
  expect(at(2)).not.toBe(second);
  expect(at(2).searched().articles).toBe(2);
});
