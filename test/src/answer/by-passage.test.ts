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
