import { expect, test } from "vitest";
import { evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

/** How well Holm, who speaks of somebody else, fits whoever the question asks for. */
function fitOfHolm(question: string, text: string): number {
  const { marks } = evidencedOf(question, holdingsOf(paragraphs(text)));
  return Math.max(
    ...marks.map(({ evidence, fit }) => (evidence.statement?.speaker?.name === "Per Holm" ? fit : 0)),
  );
}

test.each([
  [
    "behind a given name",
    "Per Holm, who hit Gareth Oltean, was glad.",
    "what did oltean say about the fight?",
  ],
  ["behind what they are", "Per Holm went for the captain, Besnik Oltean.", "oltean on the fight?"],
  ["behind a title and a given name", "Per Holm met Captain Gareth B. Oltean.", "oltean on the fight?"],
])("whoever speaks of a person asked for isn't that person, who is named %s", (_, told, question) => {
  expect(fitOfHolm(question, `${told} “The fight was fair,” Holm said.`)).toBe(0);
});

test.each([
  ["a body", "“The fight was fair,” said Per Holm of Oltean Docks. It is old.", "what did oltean docks say?"],
  [
    "a body behind the name",
    "“The fight was fair,” said Per Holm, Oltean's manager. It is old.",
    "what did oltean say?",
  ],
  [
    "a person's people",
    "“The fight was fair,” said Per Holm of the Gareth Oltean camp.",
    "what did the oltean camp say?",
  ],
])("whoever speaks for %s does", (_, text, question) => {
  expect(fitOfHolm(question, text)).toBeGreaterThan(0.5);
});

test("whoever has the last name isn’t the one of another given name, whatever stands beside", () => {
  const text = "“The fight was fair,” said Per Holm, who went there with his wife, Callista.";
  expect(fitOfHolm("any quote from callista holm", text)).toBe(0);
  expect(fitOfHolm("any quote from P. Holm", text)).toBeGreaterThan(0.5);
  expect(fitOfHolm("any quote from that man holm", text)).toBeGreaterThan(0.5);
});
