import { expect, test } from "vitest";
import { rank } from "../../../src/answer/rank.ts";
import type { ArticleParts } from "../../an-article.ts";
import { evidencedOf, holdingsOf } from "./a-question.ts";

const of = (id: string, published: string | null): ArticleParts => ({
  id,
  published,
  text: `News\n\n“The ferry is old,” said Ada Lind. “The ferry is old,” said Per Holm.\n\n${ownWords(id)}`,
});

/** Without them they would be copies of one article. */
function ownWords(id: string): string {
  return Array.from({ length: 60 }, (_, at) => `${id}${at}`).join(" ");
}

const HOLDINGS = holdingsOf(
  of("b", "2020-05-01"),
  of("c", null),
  of("a", "2020-05-01"),
  of("d", "2021-05-01"),
);
const evidenced = evidencedOf("who said the ferry is old?", HOLDINGS);

test("equals stand with the newest first, those of unknown date last, then by article and place", () => {
  const ranked = rank(evidenced, new Map([["kind direct", 1]])).filter(({ score }) => score > 0);
  expect(
    ranked.map(({ marks }) => [marks.evidence.passage.article.id, marks.evidence.speaker?.name]),
  ).toEqual(
    ["d", "a", "b", "c"].flatMap((id) => [
      [id, "Ada Lind"],
      [id, "Per Holm"],
    ]),
  );
});

test("the heavier a feature weighs, the further ahead is what has it, and the shares are of one whole", () => {
  const [light, heavy] = [1, 5].map((weight) => rank(evidenced, new Map([["kind direct", weight]])));
  expect(heavy?.[0]?.share).toBeGreaterThan(light?.[0]?.share ?? 1);
  expect(heavy?.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("nothing is ranked where there is nothing", () => {
  expect(rank(evidencedOf("submarine?", HOLDINGS), new Map())).toEqual([]);
});
