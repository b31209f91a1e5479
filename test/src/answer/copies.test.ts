/** Syndicated copies, judged as shipped. */
import { describe, expect, test } from "vitest";
import { type Answer, type Article, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const WIRE = `The old bridge over the narrow river was shut to all traffic after dark by the harbour office of the town.

“The bridge is not safe for lorries,” said Ada Lind, who has run the office for nine long years and lives beside the water.

She said repairs would take eleven weeks and that a bus would run every twenty minutes until then.`;

/** `day` of May 2020. */
function printed(publisher: string, day: number, text: string): Article {
  const published = `2020-05-${String(day).padStart(2, "0")}`;
  return anArticle({ id: publisher, publisher, published, url: `https://${publisher}.example/1`, text });
}

const outlets = (count: number, edit: (text: string, at: number) => string = (text) => text): Article[] =>
  Array.from({ length: count }, (_, at) =>
    printed(`outlet${at + 1}`, at + 1, `Bridge shut\n\n${edit(WIRE, at)}`),
  );

const OTHER = printed(
  "courier",
  28,
  `Council asks about the bridge

“The bridge was never inspected at all,” said Ada Lind on the steps of the town hall, where she had been asked by the council.

“I asked for money for the bridge and got a calendar,” Lind said.`,
);

const shownFrom = ({ citations }: Answer): (string | null)[] =>
  citations.map(({ article }) => article.publisher);
const witnessNote = ({ notes }: Answer): string => notes.find((note) => note.includes("one witness")) ?? "";

describe("twenty copies of a wire story", () => {
  const coverage = createCoverage([...outlets(20).reverse(), OTHER]);

  test("leave room for what others print, and all outlets are named", () => {
    const answer = coverage.answer("what did Ada Lind say about the bridge?");
    expect(new Set(shownFrom(answer))).toEqual(new Set(["outlet1", "courier"]));
    for (let at = 2; at <= 20; at += 1) expect(witnessNote(answer)).toContain(`outlet${at},`);
  });

  test("are counted once in all that somebody said", () => {
    const answer = coverage.answer("everything Ada Lind said");
    expect(answer.citations).toHaveLength(3);
    expect(shownFrom(answer).filter((name) => name?.startsWith("outlet"))).toEqual(["outlet1"]);
  });

  test("are one answer to whose words they are", () => {
    const answer = coverage.answer("who said “the bridge is not safe for lorries”?");
    expect(shownFrom(answer)).toEqual(["outlet1"]);
    expect(witnessNote(answer)).toContain("outlet20");
  });

  test("are answered from one of the day that is asked for", () => {
    const answer = coverage.answer("what did Ada Lind say on 7 May 2020?");
    expect(shownFrom(answer)).toEqual(["outlet7"]);
  });

  test("are shown from the next where the first goes", () => {
    const changing = createCoverage([...outlets(3), OTHER]);
    changing.remove("outlet1");
    expect(shownFrom(changing.answer("who said “the bridge is not safe for lorries”?"))).toEqual(["outlet2"]);
  });
});

describe("an edited copy", () => {
  const question = "what did Ada Lind say about the bridge?";

  test.each([
    ["a word of the report", (text: string) => text.replace("would take eleven", "were to take eleven")],
    ["the words of the quotation", (text: string) => text.replace("safe for lorries", "safe for a lorry")],
  ])("that changed %s is folded with the others", (_, edit) => {
    const all = outlets(20, (text, at) => (at === 3 ? edit(text) : text));
    const answer = createCoverage([...all, OTHER]).answer("everything Ada Lind said");
    expect(shownFrom(answer).filter((name) => name === "outlet4").length).toBeLessThanOrEqual(1);
    expect(shownFrom(answer).filter((name) => name !== "outlet4" && name !== "courier")).toEqual(["outlet1"]);
  });

  test.each([
    ["a figure", (text: string) => text.replace("eleven weeks", "twelve weeks")],
    ["a name", (text: string) => text.replace("said Ada Lind", "said Tom Berg")],
    ["a “not”", (text: string) => text.replace("is not safe", "is safe")],
  ])("that changed %s is not", (_, edit) => {
    const [first, second] = outlets(2, (text, at) => (at === 1 ? edit(text) : text));
    if (first === undefined || second === undefined) throw new Error("There are two");
    const coverage = createCoverage([first, second, OTHER]);
    const all = [
      "everything Ada Lind said",
      "everything Tom Berg said",
      "how long do repairs of the bridge take?",
    ];
    expect(all.flatMap((one) => shownFrom(coverage.answer(one)))).toContain("outlet2");
  });

  test("that prints the words asked for is found by them", () => {
    const all = outlets(2, (text, at) => (at === 1 ? text.replace("for lorries", "for any lorry") : text));
    const answer = createCoverage(all).answer("who said “the bridge is not safe for any lorry”?");
    expect(answer.verdict).toBe("found");
    expect(shownFrom(answer)).toContain("outlet2");
  });

  test("that was cut before the words isn't said to print them", () => {
    const all = outlets(3, (text, at) => (at === 1 ? text.slice(0, text.indexOf("“")) : text));
    expect(witnessNote(createCoverage([...all, OTHER]).answer(question))).not.toContain("outlet2");
  });
});
