import { describe, expect, test } from "vitest";
import {
  type Article,
  type CitationNow,
  createCoverage,
  isTouched,
  shownCitation,
} from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const URL = "https://courier.example/ferry";
const STAYS = "“The ferry stays where it is for good,”";

const FERRY = anArticle({
  id: "ferry",
  url: URL,
  published: "2025-03-04",
  text: `Ferry stays, says mayor

The Lower Quay ferry will sail until spring.

${STAYS} Mayor Ada Lind told the council.

“Nobody asked the crew about it,” said Per Holm.
`,
});

/** What becomes of the answer to “who said …?” when the coverage holds this instead. */
function becomes(...now: readonly Article[]): CitationNow {
  const [citation] = createCoverage([FERRY]).answer(`who said ${STAYS}?`).citations;
  if (citation === undefined) throw new Error("The article isn't cited");
  return createCoverage(now).standing(shownCitation(citation));
}

function changed(from: string, to: string, more: Partial<Article> = {}): Article {
  return { ...anArticle({ ...FERRY, text: FERRY.text.replace(from, to) }), ...more };
}

describe("a citation that was shown", () => {
  test("is as it was while its article is", () => {
    const now = becomes(FERRY);
    expect([now.finding.kind, now.credit, now.corrections, isTouched(now)]).toEqual([
      "unchanged",
      null,
      [],
      false,
    ]);
  });

  test("is not touched by what changes elsewhere in the article", () => {
    const now = becomes(changed("Ferry stays", "Old ferry stays"));
    expect([now.finding.kind, now.credit, isTouched(now)]).toEqual(["moved", null, false]);
  });

  test("is touched by another wording, and told with the article as it is now", () => {
    const now = becomes(changed("for good", "until May"));
    expect([now.finding.kind, now.article?.version === FERRY.version, isTouched(now)]).toEqual([
      "wording changed",
      false,
      true,
    ]);
  });

  test("is touched when the same words are credited to somebody else", () => {
    const now = becomes(changed("Mayor Ada Lind told the council", "Cleo Marsh told the council"));
    expect([now.finding.kind, now.credit, isTouched(now)]).toEqual([
      "unchanged",
      { now: "Cleo Marsh" },
      true,
    ]);
  });

  test("is touched when the same words are credited to nobody any more", () => {
    const now = becomes(
      changed(`${STAYS} Mayor Ada Lind told the council.`, `Red paint on the wall: ${STAYS} and a heart.`),
    );
    expect([now.finding.kind, now.credit]).toEqual(["moved", { now: null }]);
  });

  test("isn't touched when its speaker is known by more of a name", () => {
    const other = anArticle({ id: "other", text: "Mayor\n\n“We vote,” said Ada Maria Lind, the mayor.\n" });
    const now = becomes(changed("Ferry stays", "Old ferry stays"), other);
    expect(now.credit).toBeNull();
  });

  test.each<[string, readonly Article[]]>([
    ["its words are", [changed(`${STAYS} Mayor Ada Lind told the council.\n\n`, "")]],
    ["its article is", [anArticle({ id: "dam", text: "Dam\n\n“It holds,” said Ada Lind." })]],
  ])("is gone when %s", (_name, now) => {
    expect([becomes(...now).finding.kind, isTouched(becomes(...now))]).toEqual(["gone", true]);
  });

  test("is looked for in the later version at its address, whether its own is still there or not", () => {
    const later = { ...changed("for good", "until May"), id: "ferry-2", published: "2025-03-06" };
    for (const now of [becomes(FERRY, later), becomes(later)])
      expect([now.finding.kind, now.article?.id]).toEqual(["wording changed", "ferry-2"]);
  });

  test("is touched by a correction that its article states since, wherever that is", () => {
    const note = "An earlier version misstated the year.";
    const now = becomes({ ...FERRY, corrections: [note] });
    expect([now.finding.kind, now.corrections, isTouched(now)]).toEqual(["unchanged", [note], true]);
    expect(becomes({ ...FERRY, status: "corrected" }).corrections).toEqual(["corrected"]);
    expect(becomes({ ...FERRY, status: "usable" }).corrections).toEqual([]);
  });

  test("isn't touched by a correction that was stated when it was shown", () => {
    const noted = { ...FERRY, corrections: ["A date."] };
    const [citation] = createCoverage([noted]).answer(`who said ${STAYS}?`).citations;
    const cited = citation === undefined ? null : shownCitation(citation);
    expect(cited && isTouched(createCoverage([noted]).standing(cited))).toBe(false);
  });
});
