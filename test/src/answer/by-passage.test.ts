import { expect, test } from "vitest";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

test("of passages that hold the same words, the one that has them in the asker's order comes first", () => {
  const text = [
    "Gifts",
    "Nobody thought that the duke would repay the town of Lower Marrow, he being who he was.",
    "The town had wished to repay the duke.",
    "The duke refused to be repaid by the town, and the town was glad of that.",
  ].join("\n\n");
  const [first] = createCoverage([anArticle({ text })]).answer("did the town repay the duke?").citations;
  expect(first?.text).toBe("The town had wished to repay the duke.");
});

test("a question that wants a yes or no is not answered by a passage without the point of it", () => {
  const text =
    "Gifts\n\nThe duke of Lower Marrow met the town clerk.\n\nNobody had apologised to the clerk before.";
  const coverage = createCoverage([anArticle({ text })]);
  expect(coverage.answer("did the duke apologise to the clerk?").verdict).toBe("not-in-coverage");
  expect(coverage.answer("did the duke meet the clerk?").verdict).toBe("found-passage");
});
