import { describe, expect, test } from "vitest";
import type { Answer, CitedVerdict } from "../../../src/index.ts";
import { headOf } from "../../../src/presentation/wording.ts";
import { aCitation, anAnswer } from "../../an-answer.ts";

const WORDING = { wording: "The ferry will not stay", speaker: "Lind" };

function headed(verdict: CitedVerdict, given: Partial<Answer> = {}, name = "Ada Lind"): string {
  const citation = aCitation(undefined, { speaker: { name, source: null, how: "named" } });
  const question = 'did Lind say "The ferry will not stay"?';
  return headOf(anAnswer(verdict, [citation], { question, asked: WORDING, ...given })).text;
}

describe("a verdict answers by name", () => {
  test.each<[CitedVerdict, string]>([
    ["found", "Yes – Ada Lind, as printed"],
    ["found-variant", "Ada Lind – printed with slightly different wording"],
    ["found-indirect", "Ada Lind, reported – the exact words are not printed"],
    ["misquoted", "Not in these words – printed differently"],
    ["wrong-speaker", "No – printed as the words of Ada Lind"],
    ["headline-only", "Only in a headline – not printed so in the body"],
  ])("%s", (verdict, head) => {
    expect(headed(verdict)).toBe(head);
  });

  test.each([
    'who said "The ferry will not stay"?',
    'when did Lind say "The ferry will not stay"?',
    'did Lind never say "The ferry will not stay"?',
    'did Lind deny that "The ferry will not stay"?',
  ])("but not with yes, where yes is no answer: %s", (question) => {
    expect(headed("found", { question })).toBe("Ada Lind, as printed");
  });
});

describe("a verdict does without a name", () => {
  const UNNAMED = "Found – printed as a quotation";
  test("where the credit is doubted", () => {
    const notes = ["Ada Lind is credited by a pronoun, with some doubt, 57 % sure."];
    expect(headed("found", { notes })).toBe(UNNAMED);
  });
  test("where no words were asked for", () => {
    expect(headed("found", { asked: { wording: null, speaker: "Lind" } })).toBe(UNNAMED);
  });
  test("of several speakers", () => {
    const other = aCitation(undefined, { speaker: { name: "Per Lind", source: null, how: "named" } });
    expect(headOf(anAnswer("found", [aCitation(), other], { asked: WORDING })).text).toBe(UNNAMED);
  });
  test.each(["", "a".repeat(61), "Ada\nLind", "Ada *Lind*", "\u202eLind"])(
    "that is none, or too long: %j",
    (name) => {
      expect(headed("found", {}, name)).toBe(UNNAMED);
    },
  );
});
