import { expect, test } from "vitest";
import { aCitation, anAnswer } from "../an-answer.ts";
import { checkArticle, checked, checkQuestion, MOST_TIME, mostTimeFor } from "./fuzz-checks.ts";

const ASKED = { inquiry: { text: "who said it?" }, thread: [] };

function faultsOf(citation = aCitation(), known = citation.article): readonly string[] {
  const answer = anAnswer("found", [citation], { question: "who said it?" });
  return checkQuestion({ ask: () => answer }, new Map([[known.id, known]]), ASKED, null).faults;
}

test("an answer with the words as printed has no fault", () => {
  expect(faultsOf()).toEqual([]);
});

test("one changed character is one, in the words, in their place and in the article", () => {
  const citation = aCitation();
  const { article } = citation;
  const altered = [
    faultsOf({ ...citation, text: citation.text.replace("stays", "stay") }),
    faultsOf({ ...citation, start: citation.start + 1, end: citation.end + 1 }),
    faultsOf(citation, { ...article, text: article.text.replace("stays,”", "stayed,”") }),
  ];
  expect(altered.map((faults) => faults.some((fault) => fault.startsWith("altered: ")))).toEqual([
    true,
    true,
    true,
  ]);
});

test("what throws is told with its place", () => {
  const ask = () => {
    throw new RangeError("no such place");
  };
  expect(checkQuestion({ ask }, new Map(), ASKED, 1).faults[0]).toMatch(
    /^throws: RangeError: no such place/u,
  );
});

test("what takes long every time is told with its least time; what did once isn't", () => {
  const timed = (...times: number[]) => {
    const timeOf = (work: () => void): number => {
      work();
      return times.shift() ?? 300;
    };
    return checked(
      () => "an answer",
      () => [],
      250,
      timeOf,
    );
  };
  expect(timed(249)).toEqual({ faults: [], time: 249 });
  expect(timed(900, 251, 20)).toEqual({ faults: [], time: 20 });
  expect(timed(900, 251)).toEqual({ faults: ["slow: 251 of 250 ms"], time: 251 });
});

test("longer articles than usual may take as much more as n log n is", () => {
  expect(mostTimeFor(100)).toBe(MOST_TIME);
  expect(mostTimeFor(40_000) / MOST_TIME).toBeCloseTo(2.14, 2);
});

test("a file that is refused by its name is no fault", () => {
  const bytes = new Uint8Array([0x61, 0xff]);
  expect(checkArticle({ kind: "file", source: { file: "a.txt", bytes, sidecar: null } }).faults).toEqual([]);
});
