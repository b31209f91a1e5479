import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import type { ArticleParts } from "../../an-article.ts";
import { someQuestion, someText } from "../../laws/some-coverage.ts";
import { after, evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

type Features = Readonly<Record<string, number>>;

/** By the words that would be shown. */
function featuresOf(
  question: string,
  articles: readonly ArticleParts[],
  thread: readonly string[] = [],
): (words: string) => Features {
  const holdings = holdingsOf(...articles);
  const { marks, featuresOf: tell } = evidencedOf(question, holdings, after(thread, holdings));
  const all = marks.map((one) => {
    const told = new Map<string, number>();
    tell(one, (name, value) => told.set(name, (told.get(name) ?? 0) + value));
    const { passage, span, statement } = one.evidence;
    return { words: slice(passage.article.text, span), statement, features: Object.fromEntries(told) };
  });
  return (words) => {
    const fitting = all.filter((one) => one.words.includes(words));
    // A statement rather than the passage that it stands in.
    return (fitting.find(({ statement }) => statement !== null) ?? fitting[0])?.features ?? {};
  };
}

const value = (features: Features, name: string): number => features[name] ?? 0;

const QUAY = paragraphs(
  "“The ferry hit the quay in fog,” said Ada Lind, the harbour master.",
  "“The ferry is old,” said Per Holm.",
  "“My soup is cold,” Lind said.",
  "Per Holm denied that the ferry had sunk in 1998.",
  "The quay is 90 metres long.",
);

describe("what the words are measured by", () => {
  const of = featuresOf("who said the ferry hit the quay?", [QUAY]);

  test("a sentence that holds more of them has more", () => {
    expect(value(of("hit the quay"), "senseSentence")).toBeGreaterThan(
      value(of("ferry is old"), "senseSentence"),
    );
    expect(value(of("ferry is old"), "senseSentence")).toBeGreaterThan(value(of("soup"), "senseSentence"));
  });

  test("the best of all has 1, however little that is", () => {
    expect(value(of("hit the quay"), "senseSentence")).toBe(1);
    const unprinted = featuresOf(
      "who said the ferry carried submarines, walruses, trumpets, violins, canoes and diamonds?",
      [QUAY],
    );
    expect(value(unprinted("ferry is old"), "senseSentence")).toBeLessThan(1);
  });

  test("a paragraph beside the words is near them", () => {
    const near = featuresOf("who had soup on the old ferry?", [QUAY]);
    expect(value(near("soup"), "senseNear")).toBeGreaterThan(value(near("soup"), "senseSentence"));
  });
});

describe("whose words they are", () => {
  test("fits whoever is asked for by name, and nobody else", () => {
    const of = featuresOf("what did Lind say about the ferry?", [QUAY]);
    expect([value(of("hit the quay"), "fit"), value(of("hit the quay"), "named")]).toEqual([1, 1]);
    expect([value(of("ferry is old"), "fit"), value(of("ferry is old"), "named")]).toEqual([0, 0]);
  });

  test("fits a description by the words that introduce them", () => {
    const text = paragraphs(
      "“It is sound,” said Ada Lind, a diver from the weather institute.",
      "“It is not,” said Per Holm, a baker.",
    );
    const of = featuresOf("what did the diver say?", [text]);
    expect(value(of("It is sound"), "fit")).toBeGreaterThan(value(of("It is not"), "fit"));
  });

  test("is a body’s where one of its people speaks", () => {
    const text = paragraphs(
      "The water board met. “It is sound,” said Ada Lind, a spokeswoman for the water board.",
      "“It is not,” said Per Holm, a baker.",
    );
    const of = featuresOf("what did the water board say?", [text]);
    expect(value(of("It is sound"), "fit")).toBeGreaterThan(value(of("It is not"), "fit"));
  });

  test("fits a description by a word near those that introduce them", () => {
    const text = paragraphs(
      "“It is sound,” said Ada Lind, a doctor from the island.",
      "“It is not,” said Per Holm, a baker from the town.",
    );
    const of = featuresOf("what did the physician say of what is sound or not?", [text]);
    expect(value(of("It is sound"), "fit")).toBeGreaterThan(value(of("It is not"), "fit"));
  });

  test("fits a description by what another article calls them", () => {
    const of = featuresOf("what did the diver say about the quay?", [
      paragraphs("“The quay is sound,” said Ada Lind.", "“The quay is not,” said Per Holm."),
      paragraphs("“It rained,” said Ada Lind, a diver."),
    ]);
    expect(value(of("quay is sound"), "fit")).toBeGreaterThan(value(of("quay is not"), "fit"));
  });

  test("may be a body’s where somebody with an office speaks and the article names the body", () => {
    const text = paragraphs(
      "Brasswell Motors cuts jobs.",
      "“It is hard,” said Ada Lind, chief executive.",
      "“It is wrong,” said Per Holm, a baker.",
    );
    const of = featuresOf("what did Brasswell Motors say about the jobs?", [text]);
    expect(value(of("It is hard"), "office")).toBeGreaterThan(0.5);
    expect(value(of("It is wrong"), "office")).toBe(0);
    expect(value(featuresOf("what did Lind say about the jobs?", [text])("It is hard"), "office")).toBe(0);
  });

  test("is not told by what they or others say, nor is a person a report or a crowd one person", () => {
    const of = featuresOf("what did the justice chief say about the quay?", [
      paragraphs(
        "“The justice chief spoke of the quay,” said Ada Lind.",
        "The justice chief: “The quay stays.”",
      ),
    ]);
    expect(value(of("spoke of the quay"), "fit")).toBe(0);
    const report = featuresOf("what did the Norvo report find?", [
      paragraphs("Ada Lind of Norvo, who read the report, said it was late."),
    ]);
    expect(value(report("said it was late"), "fit")).toBe(0);
    const speaker = featuresOf("what did the house speaker say about the quay?", [
      paragraphs("“Save the quay,” protesters told house speaker Ada Lind."),
    ]);
    expect(value(speaker("Save the quay"), "fit")).toBe(0);
  });

  test("counts little where somebody is hardly asked for", () => {
    const text = paragraphs("“It rained,” said Ada Lind of the ferry.", "“It snowed,” said Per Holm.");
    const hardly = featuresOf("how many trips did the ferry need?", [text])("It rained");
    expect(value(hardly, "fit")).toBeGreaterThan(0);
    expect(value(hardly, "fit")).toBeLessThan(0.6);
  });

  test("counts for all that an article prints in which somebody fits", () => {
    const of = featuresOf("what did Lind say about the ferry?", [
      QUAY,
      paragraphs("“The ferry is late,” said Tom Reed."),
    ]);
    expect([value(of("ferry is old"), "heard here"), value(of("ferry is late"), "heard here")]).toEqual([
      1, 0,
    ]);
  });

  test("is told where nobody is asked for", () => {
    expect(value(featuresOf("who spoke of the ferry?", [QUAY])("ferry is old"), "nobody asked")).toBe(1);
    expect(value(featuresOf("what did Lind say of the ferry?", [QUAY])("ferry is old"), "nobody asked")).toBe(
      0,
    );
  });

  test("is marked where the question names them as somebody spoken of", () => {
    const who = featuresOf("who attacked Holm over the ferry?", [QUAY]);
    expect(value(who("ferry is old"), "mentioned, who")).toBe(1);
    expect(value(who("hit the quay"), "mentioned, who")).toBe(0);
  });

  test("counts for a passage by whom it hears or names", () => {
    const of = featuresOf("what did Lind say about the ferry?", [
      paragraphs("The ferry was repaired by Lind.", "The ferry was repaired.", "“No,” said Ada Lind."),
    ]);
    expect(value(of("repaired by Lind"), "hears")).toBeGreaterThan(value(of("was repaired."), "hears"));
  });
});

describe("how it is told", () => {
  test("each kind by its name, and outside the body each zone", () => {
    const of = featuresOf("ferry quay sunk", [QUAY]);
    expect(value(of("hit the quay"), "kind direct")).toBe(1);
    expect(value(of("had sunk"), "kind indirect")).toBe(1);
    expect(value(of("90 metres"), "kind passage")).toBe(1);
    expect(
      value(featuresOf("ferry", [{ text: "Ferry sinks\n\nIt rained." }])("Ferry sinks"), "kind headline"),
    ).toBe(1);
  });

  test("with the verb that was asked with", () => {
    expect(value(featuresOf("did Holm deny the ferry sank?", [QUAY])("had sunk"), "act")).toBe(1);
    expect(value(featuresOf("did Holm say the ferry sank?", [QUAY])("had sunk"), "act")).toBe(0);
  });

  test("in part, where somebody was called something", () => {
    const of = featuresOf("who called the ferry a bathtub?", [
      paragraphs("Ada Lind spoke of a “floating bathtub” on Monday.", "“The ferry is a tub,” said Per Holm."),
    ]);
    expect(value(of("bathtub"), "epithet, in part")).toBe(1);
    expect(value(of("is a tub"), "epithet, in part")).toBe(0);
  });

  test("by what is wanted and what may answer it", () => {
    const of = featuresOf("when did the ferry sink?", [QUAY]);
    expect(value(of("had sunk"), "when × indirect")).toBe(1);
    expect(value(of("had sunk"), "day × indirect")).toBe(1);
    expect(value(of("ferry is old"), "day × quoted")).toBe(0);
  });

  test("within the time asked for or not", () => {
    const of = featuresOf("what did Lind say about the ferry in 2019?", [
      { ...QUAY, published: "2019-02-03" },
      { text: "News\n\n“The ferry sails,” said Ada Lind.", published: "2023-02-03" },
    ]);
    expect([value(of("hit the quay"), "in time"), value(of("ferry sails"), "in time")]).toEqual([1, 0]);
  });
});

describe("what the thread has shown", () => {
  const shown = ["who said “the ferry hit the quay in fog”?"];

  test("leans to its article, and away from the words themselves", () => {
    const of = featuresOf("and the soup?", [QUAY], shown);
    expect(value(of("ferry is old"), "shown article")).toBe(1);
    expect(value(of("hit the quay"), "shown itself")).toBe(1);
  });
});

test("every value is a number, for any coverage and question", () => {
  fc.assert(
    fc.property(someText, someQuestion, (text, question) => {
      const { marks, featuresOf: tell } = evidencedOf(question, holdingsOf({ text }));
      for (const one of marks)
        tell(one, (name, number) => expect([name, Number.isFinite(number)]).toEqual([name, true]));
    }),
    { numRuns: 25 },
  );
});
