/** Articles → smaller coverages, in which a question's answer is among few others or not at all: what a coverage lacks is learnt from them. */
import { basename } from "node:path";
import type { Holdings } from "../../src/answer/holdings.ts";
import { createShelves } from "../../src/coverage.ts";
import type { Article } from "../../src/index.ts";
import { createHoldingsFor, type HoldingsFor } from "./answer-examples.ts";
import { type AskedQuestion, articleOf, hashOf } from "./asked-gold.ts";

export type Part = "few" | "others" | "without";

/** Articles of a question's own dozen ("few") or of another ("others"), and all but those of its fold ("without"). */
export function partCoverages(
  articles: readonly Article[],
  folds: number,
): Readonly<Record<Part, HoldingsFor>> {
  const open = (isHeld: (file: string) => boolean): HoldingsFor =>
    createHoldingsFor(createShelves(articles.filter(({ file }) => isHeld(basename(file)))));
  const dozens = range(Math.max(2, Math.round(articles.length / DOZEN)));
  const dozenOf = (file: string): number => hashOf(`${file}.`) % dozens.length;
  const few = dozens.map((dozen) => open((file) => dozenOf(file) === dozen));
  const without = range(folds).map((fold) => open((file) => hashOf(file) % folds !== fold));
  const among =
    (all: readonly HoldingsFor[], at: (question: AskedQuestion) => number): HoldingsFor =>
    (question): Holdings => {
      const holdingsFor = all[at(question) % all.length];
      if (holdingsFor === undefined) throw new Error("There is a part for every question");
      return holdingsFor(question);
    };
  return {
    few: among(few, (question) => dozenOf(articleOf(question))),
    others: among(
      few,
      (question) => dozenOf(articleOf(question)) + 1 + (hashOf(question.id) % (few.length - 1)),
    ),
    without: among(without, (question) => hashOf(articleOf(question)) % folds),
  };
}

const DOZEN = 12;

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
