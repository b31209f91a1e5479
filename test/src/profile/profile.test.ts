/** All that a coverage holds of one speaker, on articles that stand in the test. */
import { describe, expect, test } from "vitest";
import { createCoverage, type SpeakerProfile, slice } from "../../../src/index.ts";
import { type ArticleParts, anArticle } from "../../an-article.ts";

function coverageOf(...articles: readonly ArticleParts[]) {
  return createCoverage(articles.map((parts, at) => anArticle({ id: `article-${at}`, ...parts })));
}

function profileIn(coverage: ReturnType<typeof coverageOf>, name: string): SpeakerProfile {
  const found = coverage.speaker(name);
  if (found.kind !== "speaker") throw new Error(`${name}: ${found.kind}`);
  return found.profile;
}

function dated(published: string | null, headline: string, ...paragraphs: readonly string[]): ArticleParts {
  return { published, text: [headline, ...paragraphs].join("\n\n") };
}

const HALT = dated(
  "2025-03-05",
  "Ferry halted at Kessen quay",
  "“The town will not buy the ferry,” said Mayor Ada Lind. “It is too old.”",
  "Lind denied that she had known of the cracks.",
  "“Lind never read my letter about the ferry,” said Per Holm, the captain.",
);
const BOUGHT = dated(
  "2026-01-20",
  "Town buys the ferry",
  "“The town will buy the ferry,” Ada Lind, the mayor, told the council.",
  "Lind said that the fares would stay.",
);
const UNDATED = dated(null, "School kitchens strike", "“Nobody asked me,” said Ada Lind, the former mayor.");
const COVERAGE = coverageOf(HALT, BOUGHT, UNDATED);
const LIND = profileIn(COVERAGE, "Ada Lind");

describe("what is held of a speaker", () => {
  test("is what they are printed as saying, the oldest first, undated last, each as it stands in print", () => {
    expect(LIND.said.map(({ citation }) => citation.text)).toEqual([
      "“The town will not buy the ferry,” said Mayor Ada Lind. “It is too old.”",
      "Lind denied that she had known of the cracks.",
      "“The town will buy the ferry,”",
      "Lind said that the fares would stay.",
      "“Nobody asked me,”",
    ]);
  });

  test("is counted, with the days from the first to the last", () => {
    expect(LIND.counts).toEqual({
      quoted: 3,
      reported: 2,
      articles: 3,
      undated: 1,
      from: "2025-03-05",
      to: "2026-01-20",
    });
    expect(LIND.months).toEqual([
      { month: "2025-03", said: 2 },
      { month: "2026-01", said: 2 },
    ]);
    expect(LIND.left).toBe(0);
  });

  test("tells roles as printed, each with the sentence that has it and its days", () => {
    expect(LIND.roles.map(({ text, articles, from, to }) => [text, articles, from, to])).toEqual([
      ["mayor", 2, "2025-03-05", "2026-01-20"],
      ["former mayor", 1, null, null],
    ]);
    for (const { text, citation } of LIND.roles) expect(citation.text).toContain(text);
  });

  test("marks what was denied, and what stands beside it with a “not” more or less", () => {
    expect(LIND.said.map(({ polarity, otherwise }) => [polarity, otherwise])).toEqual([
      ["affirmed", [2]],
      ["denied", []],
      ["affirmed", [0]],
      ["affirmed", []],
      ["affirmed", []],
    ]);
  });

  test("stands under words that its headlines share, the rest under its own headline, each once", () => {
    const named = LIND.subjects.map(({ word, article, said }) => [word?.text ?? article?.headline, said]);
    expect(named).toEqual([
      ["ferry", [0, 1, 2, 3]],
      ["School kitchens strike", [4]],
    ]);
  });

  test("has what others say of them apart", () => {
    expect(LIND.about.map(({ speaker, text }) => [speaker?.name, text])).toEqual([
      ["Per Holm", "“Lind never read my letter about the ferry,”"],
    ]);
    expect(profileIn(COVERAGE, "Holm").about).toEqual([]);
  });

  test("is cited to the letter", () => {
    const { said, roles, about, subjects } = LIND;
    const all = [
      ...said.map(({ citation }) => citation),
      ...roles.map(({ citation }) => citation),
      ...subjects.flatMap(({ word }) => word ?? []),
      ...about,
    ];
    for (const { article, start, end, text } of all) expect(text).toBe(slice(article.text, { start, end }));
  });
});

describe("a name", () => {
  const brothers = coverageOf(HALT, dated("2025-04-01", "Dinner", "“I cooked,” said Tom Lind, her brother."));

  test("alone, a part of it, or a role leads to its bearer", () => {
    for (const name of ["Lind", "ada lind", " Ada  Lind ", "the mayor"])
      expect(profileIn(COVERAGE, name).speaker.name).toBe("Ada Lind");
  });

  test("of two people is theirs to choose; a whole name is one’s alone", () => {
    expect(brothers.speaker("Lind")).toEqual({ kind: "several", choice: ["Ada Lind", "Tom Lind"] });
    expect(profileIn(brothers, "Tom Lind").counts).toMatchObject({ quoted: 1, articles: 1 });
  });

  test("that is all an article calls somebody leads to them, with whom it fits too", () => {
    const bare = coverageOf(
      HALT,
      dated("2025-05-01", "Letters", "“It leaks,” Lind said."),
      dated("2025-04-01", "Dinner", "“I cooked,” said Tom Lind."),
    );
    const { speaker, alsoFits } = profileIn(bare, "Lind");
    expect([speaker.name, alsoFits]).toEqual(["Lind", ["Ada Lind", "Tom Lind"]]);
  });

  test("of nobody leads to nobody, with what is spelt nearly so", () => {
    expect(COVERAGE.speaker("Quill")).toEqual({ kind: "nobody", spelt: [] });
    expect(COVERAGE.speaker("Ada Lynd")).toEqual({ kind: "nobody", spelt: ["Ada Lind"] });
    for (const name of ["", " ", "?", "the", "\u0000", "\ud800"])
      expect(COVERAGE.speaker(name).kind).toBe("nobody");
  });

  test("of a body leads to it", () => {
    const council = dated("2025-01-01", "Bus", "“A bus will run,” the council said in a statement.");
    expect(profileIn(coverageOf(council), "council").counts.quoted).toBe(1);
  });

  test("that two bear: what is said of one isn’t said of the other", () => {
    const both = coverageOf(
      HALT,
      dated(
        "2025-04-01",
        "Dinner",
        "“I cooked,” said Tom Lind.",
        "“Lind can’t cook,” said Bo Hart, a baker.",
      ),
    );
    expect(profileIn(both, "Tom Lind").about.map(({ text }) => text)).toEqual(["“Lind can’t cook,”"]);
    expect(profileIn(both, "Ada Lind").about.map(({ text }) => text)).not.toContain("“Lind can’t cook,”");
  });
});

describe("articles that come and go", () => {
  test("what isn’t in the coverage, as under an embargo or for others, is neither shown nor counted", () => {
    const coverage = coverageOf(HALT, BOUGHT);
    coverage.remove("article-1");
    const { counts, said } = profileIn(coverage, "Ada Lind");
    expect([counts.articles, counts.to, said.length]).toEqual([1, "2025-03-05", 2]);
    coverage.remove("article-0");
    expect(coverage.speaker("Ada Lind").kind).toBe("nobody");
  });

  test("copies of one article are one, from where it stood first", () => {
    const copy = { ...HALT, published: "2025-03-06", publisher: "The Post" };
    const { counts, said } = profileIn(coverageOf(copy, HALT), "Ada Lind");
    expect(counts).toMatchObject({ quoted: 1, reported: 1, articles: 1, to: "2025-03-05" });
    expect(new Set(said.map(({ citation }) => citation.article.published))).toEqual(new Set(["2025-03-05"]));
  });

  test("of a body, in copies of one article, is one", () => {
    const bus = dated(
      "2025-01-01",
      "Bus",
      "“A bus will run every ten minutes,” the council said in a statement.",
    );
    const copy = { ...bus, published: "2025-01-02" };
    expect(profileIn(coverageOf(bus, copy), "council").counts).toMatchObject({ quoted: 1, articles: 1 });
  });

  test("of versions the latest is shown, with what others print instead", () => {
    const url = "https://post.example/ferry";
    const before = { ...dated("2025-03-05", "Ferry", "“The ferry is old and grey,” said Ada Lind."), url };
    const now = { ...dated("2025-03-06", "Ferry", "“The ferry is old and blue,” said Ada Lind."), url };
    const { said, counts } = profileIn(coverageOf(before, now), "Ada Lind");
    expect(counts.quoted).toBe(1);
    expect(said[0]?.changes.map(({ article, diff }) => [article.published, diff])).toEqual([
      [
        "2025-03-05",
        [
          { op: "same", text: "“The ferry is old and" },
          { op: "asked", text: "blue,”" },
          { op: "printed", text: "grey,”" },
        ],
      ],
    ]);
  });

  test("one statement alone has a page; of hundreds the newest are shown, and all are counted", () => {
    expect(profileIn(coverageOf(UNDATED), "Lind")).toMatchObject({
      counts: { quoted: 1, articles: 1, undated: 1, from: null, to: null },
      months: [],
    });
    const many = Array.from({ length: 250 }, (_, at) =>
      dated(
        `2025-01-${String(1 + (at % 28)).padStart(2, "0")}`,
        `Day ${at}`,
        `“It took ${at} tries,” said Ada Lind.`,
      ),
    );
    const { said, left, counts, months } = profileIn(coverageOf(...many), "Ada Lind");
    expect([said.length, left, counts.quoted, months[0]?.said]).toEqual([200, 50, 250, 250]);
  });

  test("a date that is none makes no month", () => {
    const odd = { ...HALT, published: "soon" };
    expect(profileIn(coverageOf(odd), "Ada Lind").months).toEqual([]);
  });
});
