import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { type ArticleParts, anArticle } from "../../an-article.ts";

function ask(articles: readonly ArticleParts[], question: string): Answer {
  return createCoverage(articles.map(anArticle)).answer(question);
}

function texts({ citations }: Answer): string[] {
  return citations.map(({ text }) => text);
}

const lowWater = (id: string, published: string | null, words: string): ArticleParts => ({
  id,
  published,
  publisher: id,
  text: `Bridge news from ${id}\n\nEngineers looked at the river again.\n\n“${words},” said Ada Lind, the harbour master.`,
});

describe("several answers", () => {
  const [older, newer, undated] = [
    lowWater("a-older", "2020-05-01", "The bridge is sound and dry"),
    lowWater("b-newer", "2021-05-01", "The bridge has a crack now"),
    lowWater("c-undated", null, "The bridge was never painted"),
  ];

  test("equally good ones stand with the newest first, undated ones last", () => {
    const answer = ask([older, newer, undated], "what did Lind say about the bridge?");
    expect(texts(answer)).toEqual([
      "“The bridge has a crack now,”",
      "“The bridge is sound and dry,”",
      "“The bridge was never painted,”",
    ]);
  });

  test("an article that says much leaves room for another", () => {
    const long: ArticleParts = {
      id: "long",
      published: "2022-01-01",
      text: `Bridge talk\n\n${["one", "two", "three", "four", "five", "six"]
        .map((word) => `“The bridge needs ${word} more pillars,” said Ada Lind.`)
        .join("\n\n")}`,
    };
    const answer = ask([long, older], "what did Lind say about the bridge?");
    expect(texts(answer)).toHaveLength(5);
    expect(texts(answer)).toContain("“The bridge is sound and dry,”");
    expect(answer.notes).toContain("Not shown: 2 more that answer as well.");
  });
});

describe("copies", () => {
  const story = (words: string): string =>
    `Bridge shut\n\nThe old bridge over the narrow river was shut to all traffic after dark by the harbour office of the town.\n\n“${words},” said Ada Lind, who has run the office for nine long years and lives beside the water.`;
  const outlets = ["Echo", "Gazette", "Herald", "Mail", "Star", "Times"].map(
    (publisher, day): ArticleParts => ({
      id: publisher,
      publisher,
      published: `2020-05-0${day + 1}`,
      text: story("The bridge is not safe"),
    }),
  );

  test("take one place, before the limit is counted, and every outlet is named", () => {
    const other = lowWater("other", "2019-01-01", "The bridge was always loud");
    const answer = ask([...outlets, other], "what did Lind say about the bridge?");
    expect(answer.citations.map(({ article }) => article.publisher)).toEqual(["Echo", "other"]);
    const note = answer.notes.find((one) => one.includes("one witness")) ?? "";
    for (const { publisher } of outlets) expect(note).toContain(publisher);
  });
});

describe("who took a stance", () => {
  const denials: ArticleParts = {
    id: "denials",
    text: "Pump row\n\nThe water company denied that it had sold the pump.\n\nAsked whether she had sold the pump, Ada Lind said: “No.”\n\n“The pump is blue,” said Bo Marsh.",
  };

  test("a plain no to the question is a denial, and reported ones are shown beside it", () => {
    const answer = ask([denials], "who denied selling the pump?");
    expect(answer.verdict).toBe("found");
    expect(answer.citations.map(({ speaker }) => speaker?.name)).toEqual(
      expect.arrayContaining(["Ada Lind", "water company"]),
    );
    expect(answer.citations.map(({ speaker }) => speaker?.name)).not.toContain("Bo Marsh");
  });

  test("a paragraph that only names the subject says nothing of who criticised it", () => {
    expect(ask([denials], "who criticised the pump?").verdict).toBe("not-in-coverage");
  });
});

describe("reported speech", () => {
  test("brings the quotation that it introduces", () => {
    const text =
      "Ferry row\n\nAda Lind said the fares were up to the county.\n\n“It doesn't hang on us but on them,” she said.";
    const answer = ask([{ text }], "what did Lind say about fares and tariffs?");
    expect([answer.verdict, ...texts(answer)]).toEqual([
      "found",
      "“It doesn't hang on us but on them,”",
      "Ada Lind said the fares were up to the county.",
    ]);
  });

  test("brings the article's next sentence on the same person", () => {
    const text =
      "Ferry row\n\nAda Lind confirmed that the fares would rise. Lind gave no date in her short talk. The boats are old.";
    const answer = ask([{ text }], "what did Lind say about the fares?");
    expect([answer.verdict, ...texts(answer)]).toEqual([
      "found-indirect",
      "Ada Lind confirmed that the fares would rise.",
      "Lind gave no date in her short talk.",
    ]);
  });
});

test("of what a question offers, an answer names one", () => {
  const text =
    "Ferry row\n\n“The county pays for the fares,” said Ada Lind.\n\n“I like soup,” said Bo Marsh.";
  const answer = ask([{ text }], "what did Lind say about the county or the town paying fares?");
  expect(texts(answer)).toEqual(["“The county pays for the fares,”"]);
});

describe("who speaks of it", () => {
  const lind = "“The lock gates leak,” said Ada Lind. “My cousin sails on Sundays,” she added.";

  test("the remark beside it in the paragraph is context, not an answer", () => {
    const answer = ask([{ text: `Quay news\n\n${lind}` }], "what did Lind say about the lock gates?");
    expect(texts(answer)).toEqual(["“The lock gates leak,”"]);
  });

  test("a paragraph that follows the subject, and speaks less of it than another one, isn't shown", () => {
    const later = "“We begin on Monday,” Lind said.";
    const answer = ask(
      [{ text: `Quay news\n\n${lind}\n\n${later}` }],
      "what did Lind say about the lock gates?",
    );
    expect(texts(answer)).toEqual(["“The lock gates leak,”"]);
  });

  test("where only the paragraph before names the subject, what is said of it there answers", () => {
    const text = "Quay news\n\nThe lock gates leak again.\n\n“We begin on Monday,” said Ada Lind.";
    expect(texts(ask([{ text }], "what did Lind say about the lock gates?"))).toEqual([
      "“We begin on Monday,”",
    ]);
  });
});
