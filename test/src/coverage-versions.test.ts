/** Several versions of one article, and copies of it elsewhere, judged as shipped. */
import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../src/index.ts";
import { anArticle } from "../an-article.ts";

const FARM = anArticle({
  id: "farm",
  published: "2026-02-02",
  text: `Farmers wait for flood money

“My sister has bought the town a hole in the water,” said Tom Calloway, a farmer at Saltgate.

“The ferry [Cormorant] is older than my barn,” he said. “It leaks.”`,
});
const credited = ({ citations }: Answer) => citations.map(({ speaker }) => speaker?.name ?? null);

test("an article replaced by its new version is answered from the new one", () => {
  const changing = createCoverage([FARM]);
  changing.add(anArticle({ id: "farm", text: "Farmers wait\n\n“Nothing has come,” said Tom Calloway." }));
  expect(changing.answer('who said "a hole in the water"').verdict).toBe("not-in-coverage");
  expect(changing.answer('who said "nothing has come"').verdict).toBe("found");
});

describe("versions of one article", () => {
  const url = "https://herald.example/dam";
  const earlier = anArticle({
    id: "dam",
    url,
    published: "2025-10-14",
    text: "Dam report\n\n“The concrete is not the problem,” said Ruben Brandt, the engineer.\n\n“We have two years,” said Amara Okafor.",
  });
  const later = anArticle({
    id: "dam-corrected",
    url,
    published: "2025-10-16",
    text: "Dam report\n\n“The concrete is not the problem,” said Amara Okafor.\n\n“We have two winters,” she said.",
  });
  const versions = createCoverage([earlier, later]);

  test("the later version answers, and the reader is told whom the earlier one credited", () => {
    const answer = versions.answer('did Brandt say "the concrete is not the problem"?');
    expect(answer.verdict).toBe("wrong-speaker");
    expect(credited(answer)).toEqual(["Amara Okafor"]);
    expect(answer.notes.join(" ")).toContain("2025-10-14, credited Ruben Brandt");
  });

  test("nor does a claim without marks get the earlier version's answer", () => {
    const answer = versions.answer("did Brandt say the concrete is not the problem?");
    expect(credited(answer)).not.toContain("Ruben Brandt");
  });

  test("words that only the earlier version prints are shown as such", () => {
    const answer = versions.answer('who said "we have two years"?');
    expect(answer.citations[0]?.article.id).toBe("dam");
    expect(answer.notes.join(" ")).toContain("does not print them");
  });
});

describe("copies", () => {
  const story =
    "The ferry stopped on Tuesday after inspectors found cracks in both hulls.\n\n“We stopped within the hour,” said Mirela Dobrescu, a spokeswoman for the operator.\n\nRepairs will take eleven weeks, and a bus runs every twenty minutes until then.";
  const first = anArticle({
    id: "first",
    text: `Ferry stops\n\n${story}`,
    publisher: "Herald",
    published: "2025-03-05",
  });
  const copy = anArticle({
    id: "copy",
    text: `Cracks halt the ferry\n\n${story}`,
    publisher: "Post",
    published: "2025-03-06",
  });
  const other = anArticle({
    id: "other",
    text: "Union angry\n\nA union leader recalled what the company had told the papers then. “We stopped within the hour,” Mirela Dobrescu said.",
    publisher: "Courier",
    published: "2025-03-09",
  });

  test("of one article in two papers the first is shown, and the other is named", () => {
    const answer = createCoverage([copy, first]).answer("who said we stopped within the hour");
    expect(answer.citations.map(({ article }) => article.id)).toEqual(["first"]);
    expect(answer.notes.join(" ")).toContain("Post, 2025-03-06");
  });

  test("the same words in an article of its own are a second witness", () => {
    const answer = createCoverage([first, other]).answer("who said we stopped within the hour");
    expect(answer.citations).toHaveLength(2);
  });
});
