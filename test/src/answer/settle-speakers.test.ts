import { describe, expect, test } from "vitest";
import { evidencedOf, holdingsOf, paragraphs } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "Fans of Southgate sang, and Southgate sang too. They adore the gaffer.",
    "“We sang,” said Ada Lind. A waltz was heard.",
    "The CEO sang, and so did a CEO of Norvo.",
    "They left the room by the door marked “out,” Grunwald first.",
    "Waltz is what they sang. Waltz it was. Waltz was all. Waltz again. Waltz at last.",
  ),
);

test.each([
  ["a person whom the coverage quotes", "what did Lind say about the singing?", true],
  ["a word that the print has with a capital", "what did southgate say about the singing?", true],
  ["a word that the print has without one", "what did the gaffer say about the singing?", false],
  ["a name behind a closing mark", "what did grunwald say about the singing?", true],
  ["a role that the print has in capitals", "what did the ceo say about the singing?", false],
  ["a word with a capital only where a sentence opens", "what did waltz say about the singing?", false],
  ["a word that nothing prints", "what did napoleon say about the singing?", true],
  ["something written", "what did the Southgate report say about the singing?", false],
  ["nobody", "who sang?", false],
])("whether one is called by a name: %s", (_, question, isProper) => {
  expect(evidencedOf(question, HOLDINGS).isProper).toBe(isProper);
});

describe("whoever is asked for is somebody", () => {
  const heard = (question: string) => {
    const { asked } = evidencedOf(question, HOLDINGS);
    const [likeliest] = asked.speakers;
    return likeliest !== undefined && likeliest.weight >= 0.6 ? likeliest.text : null;
  };

  test.each([
    ["known here", "what did Lind say about the singing?", "Lind"],
    ["described", "what did the gaffer say about the singing?", "gaffer"],
    ["called by a name", "what did southgate say about the singing?", "southgate"],
    ["asked with any verb, if known", "where did Lind sing that waltz?", "Lind"],
  ])("%s: %s", (_, question, expected) => {
    expect(heard(question)).toBe(expected);
  });

  test.each([
    ["a thing in such a place", "what did the waltz say about the singing?"],
    ["a thing with any verb", "where did the waltz go?"],
  ])("and not %s, whose words are on the subject: %s", (_, question) => {
    expect(heard(question)).toBeNull();
    expect(evidencedOf(question, HOLDINGS).asked.words.every(({ ofSpeaker }) => !ofSpeaker)).toBe(true);
  });
});
