import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Standing } from "../../../src/domain/draft.ts";
import { articleFromText, checkDraft, createCoverage, type Finding } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const COVERAGE = createCoverage([
  anArticle({
    id: "bakery",
    text: [
      "Bakers ‘will not bake with coastal flour’",
      "Marta Quist, who runs the bakery on Mill Lane, did not hold back. “The council has sold our old mill for 1,200 crowns, the price of a bicycle,” Quist said.",
      "“I will not bake with flour from the coast,” she told the market traders. “My ovens are my own.”",
      "Ivo Brandsma, who bakes across the street, took another view. “Coastal flour rises better than anything we grow inland,” Brandsma said.",
      "Brandsma said the mill should go to whoever can mend its wheel. The mill has stood empty for nine winters, and its wheel is broken in two places.",
    ].join("\n\n"),
  }),
]);

function findingsIn(...paragraphs: readonly string[]): Finding[] {
  return checkDraft(articleFromText("draft", ["Notes", OPENING, ...paragraphs].join("\n\n")), COVERAGE);
}
const OPENING = "The lane was quiet until the evening.";

function standingsIn(...paragraphs: readonly string[]): Standing[] {
  return findingsIn(...paragraphs).map(({ standing }) => standing);
}

describe("words in marks are", () => {
  test.each<[Standing, string]>([
    ["as-printed", "“I will not bake with flour from the coast,” said Marta Quist."],
    ["as-printed", "“I will not bake with flour from the coast, my ovens are my own,” said Marta Quist."],
    ["as-printed", "“Coastal flour rises better than anything we grow inland.”"],
    ["altered", "“I will bake with flour from the coast,” said Marta Quist."],
    [
      "altered",
      "“The council has sold our old mill for 12,000 crowns, the price of a bicycle,” said Marta Quist.",
    ],
    ["another's", "“Coastal flour rises better than anything we grow inland,” said Marta Quist."],
    ["another's", "“Coastal flour rises better than anything we grow inland,” said Tove Lund, a fisher."],
    ["not-quoted", "“The mill has stood empty for nine winters,” said Marta Quist."],
    ["new", "“Every lamp on the quay went out at the stroke of nine,” said Marta Quist."],
  ])("%s: %s", (standing, paragraph) => {
    expect(standingsIn(paragraph)).toEqual([standing]);
  });

  test("found piece by piece where the draft puts together what the article prints apart", () => {
    const [finding] = findingsIn(
      "“The council has sold our old mill for 1,200 crowns, the price of a bicycle,” said Marta Quist. “My ovens are my own.”",
    );
    expect(finding?.standing).toBe("as-printed");
  });

  test("as bad as the worst of their pieces", () => {
    const [finding] = findingsIn(
      "“My ovens are my own,” said Marta Quist, “and the council has sold our old mill for 7,000 crowns.”",
    );
    expect(finding?.standing).toBe("altered");
  });
});

describe("a paraphrase with a named source", () => {
  test.each<[Standing, string]>([
    ["as-printed", "Ivo Brandsma said the mill should go to whoever can mend its wheel."],
    ["other-words", "Ivo Brandsma said the mill ought to go to somebody who can mend the wheel."],
    ["new", "Ivo Brandsma said that the moon was made of green marzipan."],
  ])("is %s: %s", (standing, paragraph) => {
    expect(standingsIn(paragraph)).toEqual([standing]);
  });
});

describe("a sentence of the draft's own", () => {
  test("that somebody is printed saying has lost its speaker", () => {
    const [finding] = findingsIn("Coastal flour rises better than anything we grow inland.");
    expect([finding?.standing, finding?.answer.citations[0]?.speaker?.name]).toEqual([
      "lost",
      "Ivo Brandsma",
    ]);
  });

  test.each([
    "The mill has stood empty for nine winters, and its wheel is broken in two places.",
    "Nobody on the lane could say what would become of it after the winter.",
    "My ovens are my own.",
  ])("is none where nobody's words are printed so, or too few to tell: %s", (paragraph) => {
    expect(standingsIn(paragraph)).toEqual([]);
  });
});

test("findings are in the order of the draft, and lie in it", () => {
  const text =
    "“No lamp burnt,” said Tove Lund. Coastal flour rises better than anything we grow inland. “My ovens are my own,” said Ivo Brandsma.";
  const findings = findingsIn(text);
  expect(findings.map(({ standing }) => standing)).toEqual(["new", "lost", "another's"]);
  expect(findings.map(({ claim }) => claim.start)).toEqual(
    findings.map(({ claim }) => claim.start).toSorted((a, b) => a - b),
  );
});

test("any text may be a draft", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("“", "”", '"', "said", "Quist", "mill", ".", "\n\n", ",", "the flour", "é")),
      (parts) => {
        const text = parts.join(" ");
        for (const { claim } of checkDraft(articleFromText("draft", text), COVERAGE))
          expect(0 <= claim.start && claim.start < claim.end && claim.end <= text.length).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
