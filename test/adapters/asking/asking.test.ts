import fc from "fast-check";
import { expect, test } from "vitest";
import { createAsk } from "../../../adapters/asking/asking.ts";
import type { Inquiry, Turn } from "../../../src/index.ts";
import { aCitation, anAbsence, anAnswer, anAnswerInParts } from "../../an-answer.ts";

test("an answer with one changed character in a citation is not shown", () => {
  const { text } = aCitation();
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.boolean(),
      (at, character, near) => {
        fc.pre(text[at] !== character);
        const changed = aCitation(undefined, { text: text.slice(0, at) + character + text.slice(at + 1) });
        const answer = near ? anAbsence({ nearest: [changed] }) : anAnswer("found", [changed]);
        expect(createAsk({ ask: () => answer }, () => {})({ text: "who said it?" }).ok).toBe(false);
      },
    ),
  );
});

test("nor one with such a citation in one of its parts alone", () => {
  const changed = aCitation(undefined, { text: "“The ferry goes,”" });
  const part = anAnswerInParts(anAnswer(), anAbsence({ nearest: [changed] }));
  const answer = { ...part, nearest: [] };
  expect(createAsk({ ask: () => answer }, () => {})({ text: "who said it?" }).ok).toBe(false);
});

test("an answer that is verbatim is shown as it is", () => {
  const answer = anAnswer();
  expect(createAsk({ ask: () => answer }, () => {})({ text: "who said it?" })).toEqual({
    ok: true,
    value: answer,
  });
});

test("of a long thread the core gets the last turns", () => {
  const thread = Array.from(
    { length: 50 },
    (_, index): Turn => ({ role: "user", text: `question ${index}` }),
  );
  let given: readonly Turn[] = [];
  const ask = (_: Inquiry, turns: readonly Turn[] = []) => {
    given = turns;
    return anAbsence();
  };
  createAsk({ ask }, () => {})({ text: "and then?" }, thread);
  expect(given).toEqual(thread.slice(-20));
});
