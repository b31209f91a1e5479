import { expect, test } from "vitest";
import { evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "Fans of Southgate sang, and Southgate sang too. They adore the gaffer.",
    "“We sang,” said Ada Lind. A waltz was heard.",
    "The CEO sang, and so did a CEO of Norvo.",
    "Waltz is what they sang. Waltz it was. Waltz was all. Waltz again. Waltz at last.",
  ),
);

test.each([
  ["a person whom the coverage quotes", "what did Lind say about the singing?", true],
  ["a word that the print has with a capital", "what did southgate say about the singing?", true],
  ["a word that the print has without one", "what did the gaffer say about the singing?", false],
  ["a role that the print has in capitals", "what did the ceo say about the singing?", false],
  ["a word with a capital only where a sentence opens", "what did waltz say about the singing?", false],
  ["a word that nothing prints", "what did napoleon say about the singing?", true],
  ["nobody", "who sang?", false],
])("whether one is called by a name: %s", (_, question, isProper) => {
  expect(evidencedOf(question, HOLDINGS).isProper).toBe(isProper);
});
