import { describe, expect, test } from "vitest";
import { createRetrieval, type Retrieval } from "../../../src/retrieval/retrieve.ts";
import { tokenize } from "../../../src/text/analyse.ts";
import { passagesOf } from "./a-passage.ts";

function coverage(...texts: readonly string[]): Retrieval {
  const retrieval = createRetrieval();
  for (const [at, text] of texts.entries()) retrieval.add(passagesOf({ id: `${at}`, text }));
  return retrieval;
}

const term = (word: string): string => tokenize(word)[0]?.term ?? "";

describe("a word is related to", () => {
  const retrieval = coverage(
    "The Russians sank a ferry.\nThe council of Skerrow met.",
    "Two ferries sail to Russia.",
  );
  const related = (word: string): string[] => retrieval.related(term(word)).map((one) => one.term);

  test("itself first, whether or not anything prints it", () => {
    expect(related("ferry")[0]).toBe(term("ferry"));
    expect(related("submarine")).toEqual([term("submarine")]);
  });

  test("what is printed of its root", () => {
    expect(related("Russian")).toContain(term("Russia"));
  });

  test("what is printed where it is misspelt", () => {
    expect(related("counsil")).toEqual([term("counsil"), term("council")]);
    expect(retrieval.related(term("counsil")).map(({ isCorrection }) => isCorrection)).toEqual([false, true]);
  });

  test("with its own form worth most, and a misspelling least", () => {
    const worth = (asked: string, printed: string): number =>
      retrieval.related(term(asked)).find((one) => one.term === term(printed))?.worth ?? 0;
    const worths = [worth("Russia", "Russia"), worth("Russian", "Russia"), worth("counsil", "council")];
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    expect(new Set(worths).size).toBe(3);
    expect(Math.min(...worths)).toBeGreaterThan(0);
  });

  test("nothing any more of what was taken out", () => {
    const changing = coverage("The council met.", "A ferry sailed.");
    expect(changing.related(term("counsil"))).toHaveLength(2);
    changing.remove("0");
    expect(changing.related(term("counsil"))).toHaveLength(1);
  });
});

describe("a word tells", () => {
  test("the more the fewer passages hold it, and always something", () => {
    const retrieval = coverage("The ferry sank.\nThe ferry was old.\nThe crew swam.");
    expect(retrieval.weight(term("crew"))).toBeGreaterThan(retrieval.weight(term("ferry")));
    expect(retrieval.weight(term("submarine"))).toBeGreaterThanOrEqual(retrieval.weight(term("crew")));
    expect(retrieval.weight(term("ferry"))).toBeGreaterThan(0);
  });
});

test("what a strange word is taken for changes with what is printed", () => {
  const changing = coverage("The council met.");
  const found = (): readonly string[] =>
    changing.search("counselor", { k: 9 }).map(({ passage }) => passage.article.id);
  expect(found()).toEqual([]);
  changing.add(passagesOf({ id: "nearer", text: "A counsellor spoke." }));
  expect(found()).toEqual(["nearer"]);
  changing.remove("nearer");
  expect(found()).toEqual([]);
});
