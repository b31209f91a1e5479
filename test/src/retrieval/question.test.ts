import { expect, test } from "vitest";
import { weighQuestion } from "../../../src/retrieval/question.ts";
import { createSpelling } from "../../../src/retrieval/spelling.ts";
import { createVocabulary } from "../../../src/retrieval/vocabulary.ts";

/** Fifty passages with a ferry, one of them with a harbour too. */
function aVocabulary() {
  const vocabulary = createVocabulary();
  const [ferry, harbour] = [vocabulary.number("ferri"), vocabulary.number("harbour")];
  for (let passage = 0; passage < 50; passage += 1) {
    const terms = passage === 0 ? [ferry, harbour] : [ferry];
    vocabulary.enter(terms, terms);
  }
  return vocabulary;
}

function termsOf(question: string) {
  const vocabulary = aVocabulary();
  return weighQuestion(question, 50, { vocabulary, spelling: createSpelling(vocabulary) }).terms;
}

test("a rare word weighs more than a common one", () => {
  const [ferry, harbour] = termsOf("ferry harbour");
  expect(harbour?.weight).toBeGreaterThan(ferry?.weight ?? 0);
});

test("a corrected word weighs what an unknown one does, and finds what it may have meant", () => {
  const [corrected, unknown] = termsOf("harbuor zeppelin");
  expect(corrected?.number).not.toBeNull();
  expect(corrected?.trust).toBeLessThan(1);
  expect(unknown).toMatchObject({ number: null, trust: 1 });
  expect(corrected?.weight).toBe(unknown?.weight);
});
