/** Whoever may read what: an answer in a place is that of a coverage made of nothing but what may be read there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isReadAt, type Names } from "../../adapters/corpus/audience.ts";
import { createCoverages } from "../../adapters/corpus/coverages.ts";
import { type Article, type Coverage, createCoverage, shownCitation } from "../../src/index.ts";
import { someArticles, someQuestion, someWording } from "./some-coverage.ts";

const PLACES: readonly Names[] = [
  [],
  ["slack:C0DESK", "slack:T0PAPER"],
  ["slack:C0LEGAL", "slack:T0PAPER"],
  ["slack:T0PAPER"],
  ["discord:1300000000000000001"],
];
const NAMES = [...new Set(PLACES.flat()), "terminal"];

const someAudiences: fc.Arbitrary<Article["audiences"]> = fc.array(
  fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  { maxLength: 2 },
);

/** An article is put in, again with other limits, or taken out; or somebody asks in a place, which makes its coverage. */
type Step =
  | { readonly kind: "add"; readonly article: number; readonly audiences: Article["audiences"] }
  | { readonly kind: "remove"; readonly article: number }
  | { readonly kind: "ask"; readonly place: number };

const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("add" as const),
        article: fc.nat(3),
        audiences: someAudiences,
      }),
    },
    fc.record({ kind: fc.constant("remove" as const), article: fc.nat(3) }),
    fc.record({ kind: fc.constant("ask" as const), place: fc.nat(PLACES.length - 1) }),
  ),
  { minLength: 3, maxLength: 12 },
);

/** All that can be asked of a coverage, as bytes. */
function told(coverage: Coverage, questions: readonly string[]): string {
  const answers = questions.map((question, at) =>
    coverage.answer(
      question,
      questions.slice(0, at).map((text) => ({ role: "user", text })),
    ),
  );
  const cited = answers.flatMap(({ citations, nearest }) => [...citations, ...nearest]);
  const beside = cited.map((citation) => coverage.surroundings(citation));
  return JSON.stringify([answers, beside, coverage.speakers(), coverage.searched()]);
}

test("an answer in a place is that of a coverage of what may be read there alone, byte for byte", () => {
  fc.assert(
    fc.property(
      someArticles,
      someSteps,
      fc.array(someQuestion, { minLength: 1, maxLength: 2 }),
      someWording,
      (articles, steps, asked, wording) => {
        const questions = [...asked, wording(articles)];
        const coverages = createCoverages({ tell: () => {} });
        const there = new Map<string, Article>();
        for (const step of steps) {
          const article = step.kind === "ask" ? undefined : articles[step.article % articles.length];
          if (step.kind === "ask") coverages.at(PLACES[step.place] ?? []).answer(asked[0] ?? "");
          else if (article === undefined) continue;
          else if (step.kind === "remove") {
            coverages.remove(article.id);
            there.delete(article.id);
          } else {
            const limited = { ...article, audiences: step.audiences };
            coverages.add(limited);
            there.set(article.id, limited);
          }
        }
        for (const place of PLACES) {
          const names = new Set(place);
          const read = [...there.values()].filter((article) => isReadAt(article, names));
          expect(told(coverages.at(place), questions)).toBe(told(createCoverage(read), questions));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("what became of a citation is told in a place as if there were nothing but what may be read there", () => {
  fc.assert(
    fc.property(
      someArticles,
      fc.array(someAudiences, { minLength: 4 }),
      someWording,
      (articles, audiences, wording) => {
        const limited = articles.map((article, at) => ({ ...article, audiences: audiences[at] ?? [] }));
        const coverages = createCoverages({ tell: () => {} });
        for (const article of limited) coverages.add(article);
        const { citations, nearest } = createCoverage(articles).answer(wording(articles));
        const shown = [...citations, ...nearest].map(shownCitation);
        for (const place of PLACES) {
          const names = new Set(place);
          const alone = createCoverage(limited.filter((article) => isReadAt(article, names)));
          const there = coverages.at(place);
          expect(shown.map((one) => there.standing(one))).toEqual(shown.map((one) => alone.standing(one)));
        }
      },
    ),
    { numRuns: 25 },
  );
});
