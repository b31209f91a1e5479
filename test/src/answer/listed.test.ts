/** What goes on after the beginning of a list: asked again with more, up to its last one. */
import { describe, expect, test } from "vitest";
import { type Answer, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";

const paragraph = (number: number): string => `“It took ${number} tries to land,” said Ada Lind.`;
const CALLED = anArticle({
  id: "tries",
  text: ["Tries", ...Array.from({ length: 12 }, (_, at) => paragraph(at + 1))].join("\n\n"),
});
/** No copies of each other: nothing else in them is alike. */
const SUBJECTS = "trams bakers herons ledgers tides quarries violins orchards kilns pilots lanterns".split(
  " ",
);
const SAID = SUBJECTS.map((subject, at) =>
  anArticle({
    id: subject,
    text: [
      `All about ${subject}`,
      `The ${subject} of district ${at} were counted ${at + 3} times, and ${subject} were praised by whoever keeps ${subject}.`,
      `“The ferry stays at the quay,” said ${subject.slice(0, 1).toUpperCase()}${subject.slice(1, 4)} Lind.`,
    ].join("\n\n"),
  }),
);

const furtherOf = ({ further = [] }: Answer): string[] => further.map(({ citation }) => citation.text);

describe.each([
  ["all that somebody said", createCoverage([CALLED]), "Lind", 5, 12],
  ["every place of the same words", createCoverage(SAID), "who said “the ferry stays at the quay”?", 8, 11],
] as const)("of %s", (_, coverage, text, shown, all) => {
  const unasked = coverage.ask({ text });
  const more = coverage.ask({ text, most: shown + 2 });
  const whole = coverage.ask({ text, most: 99 });

  test("the beginning is shown, and it is told how many are left", () => {
    expect([unasked.citations.length, unasked.further, unasked.left]).toEqual([
      shown,
      undefined,
      all - shown,
    ]);
  });

  test("asked for more, it goes on where it ended, and nothing before changes", () => {
    const { further, left, ...rest } = more;
    expect({ ...rest, left: unasked.left }).toEqual(unasked);
    expect([further?.length, left]).toEqual([2, all - shown - 2]);
    expect(furtherOf(whole).slice(0, 2)).toEqual(furtherOf(more));
  });

  test("every one is reached, each once", () => {
    const reached = [...whole.citations, ...(whole.further ?? []).map(({ citation }) => citation)];
    const places = new Set(reached.map(({ article, start }) => `${article.id} ${start}`));
    expect([places.size, whole.left]).toEqual([all, undefined]);
  });

  test("as a follow-up, and however few are wanted, it stays what it was", () => {
    expect(coverage.ask({ text, most: 1 })).toEqual(unasked);
    const thread = [{ role: "user", text }] as const;
    const after = coverage.ask({ text: "when was that?" }, thread);
    coverage.ask({ text, most: 99 });
    expect(coverage.ask({ text: "when was that?" }, thread)).toEqual(after);
  });
});

test("each that goes on says itself what is to be noted of it", () => {
  const doubted = anArticle({
    id: "doubted",
    text: [
      "Tries",
      ...Array.from({ length: 6 }, (_, at) => paragraph(at + 1)),
      "“We will see,” she said.",
    ].join("\n\n"),
  });
  const { further = [], notes } = createCoverage([doubted]).ask({ text: "Lind", most: 9 });
  expect(notes.join()).not.toContain("pronoun");
  expect(further.at(-1)?.notes.join()).toContain("Ada Lind is credited by a pronoun");
});

test("a message with several questions shows of each no more than before", () => {
  const coverage = createCoverage([CALLED]);
  const text = "what did Lind say? and who said “it took 3 tries to land”?";
  expect(coverage.ask({ text, most: 50 })).toEqual(coverage.ask({ text }));
});
