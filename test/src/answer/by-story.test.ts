import { expect, test } from "vitest";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const coverage = createCoverage([
  anArticle({
    id: "ferry",
    text: "Ferry strike ends\n\n“The ferry sails,” said Ada Lind. The crew call it a “floating barn”.\n\n“We are glad,” said Bo Marsh.\n\nThe pier was empty.",
  }),
  anArticle({
    id: "bakery",
    text: "Bakery opens\n\n“Bread,” said Tom Lind of the bakery on the ferry quay.",
  }),
]);
const heard = (question: string) =>
  coverage.answer(question).citations.map(({ speaker, article }) => `${article.id}: ${speaker?.name}`);

test.each([
  "quotes from the ferry strike story",
  "best lines in our ferry strike article pls",
  "who is quoted in the ferry strike piece",
  "ferry strike - who said what",
])("all that one story quotes is shown as it stands there, with whoever said it: %s", (question) => {
  expect(heard(question)).toEqual(["ferry: Ada Lind", "ferry: crew", "ferry: Bo Marsh"]);
});

test("of a story that the coverage hasn’t got nothing is shown", () => {
  expect(coverage.answer("quotes from the moon cheese story").verdict).toBe("not-in-coverage");
});

test("a name says which story, and not whose words", () => {
  expect(heard("quotes from the Tom Lind story")).toEqual(["bakery: Tom Lind"]);
  expect(heard("quotes from the Ada Lind story")).toEqual([
    "ferry: Ada Lind",
    "ferry: crew",
    "ferry: Bo Marsh",
  ]);
});

test("of somebody in a story only theirs", () => {
  expect(heard("quotes from Bo Marsh in the ferry strike story")).toEqual(["ferry: Bo Marsh"]);
});
