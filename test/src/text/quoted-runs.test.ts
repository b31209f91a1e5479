import fc from "fast-check";
import { expect, test } from "vitest";
import { slice } from "../../../src/domain.ts";
import { paragraphs } from "../../../src/text/paragraphs.ts";
import { quotedRuns } from "../../../src/text/quoted-runs.ts";

const runsOf = (text: string) => quotedRuns(text, paragraphs(text)).map((run) => slice(text, run));

test.each([
  ["a pair", 'She said "no" and left.', ['"no"']],
  ["two pairs", "“We will,” he said, “soon.”", ["“We will,”", "“soon.”"]],
  ["a closing mark turned the wrong way", "“Apparently not,“ he said.", ["“Apparently not,“"]],
  ["curly opened, straight closed", '“No," she said.', ['“No,"']],
  ["nested marks belong to the outer run", "“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]],
  [
    "marks nested in marks of the same kind",
    "“Count the boats even when “our own” are late. Else it is no count,” she said.",
    ["“Count the boats even when “our own” are late. Else it is no count,”"],
  ],
  [
    "straight marks nested in their like",
    'She said: "We call it "the pit" here. Nobody swims."',
    ['"We call it "the pit" here. Nobody swims."'],
  ],
  [
    "nested marks that close together with the outer ones",
    "She said: “He told me “never again.””",
    ["“He told me “never again.””"],
  ],
  ["a stray mark before a pair nests nothing", "“ The levy is “mad” and late.", ["“mad”"]],
  [
    "a closing mark turned the wrong way nests nothing",
    "“Apparently not,“ he said, and “never” too. “Well,” she said.",
    ["“Apparently not,“", "“never”", "“Well,”"],
  ],
  ["feet and inches enclose nothing", `He is 6'3" tall and 14' from the "edge".`, ['"edge"']],
  [
    "UK single marks",
    "‘We can’t,’ she said. ‘The readers’ room is shut.’",
    ["‘We can’t,’", "‘The readers’ room is shut.’"],
  ],
  [
    "a possessive apostrophe before the closing mark of a headline",
    "Judge: ‘Open the books on tenants’ deposits’\nShe said so.",
    ["‘Open the books on tenants’ deposits’"],
  ],
  ["straight single marks", "'It's ours,' said the voters' clerk.", ["'It's ours,'"]],
  ["apostrophes that open words", "Rock 'n' roll in the '90s, tell 'em", []],
  ["a decade before a word in single marks", "In the '90s it was 'quiet' there.", ["'quiet'"]],
  ["a decade before a possessive", "In the '90s the voters' roll was lost.", []],
  ["angle and low marks", "« Oui », „ja“, “yes”", ["« Oui »", "„ja“", "“yes”"]],
  ["a stray mark doesn't swallow the next paragraph", 'A 12" pipe.\n“Yes,” he said.', ["“Yes,”"]],
])("runs: %s", (_name, text, expected) => {
  expect(runsOf(text)).toEqual(expected);
});

test("a paragraph left open runs to its end where the next one opens again", () => {
  const text = "“One.\n\n“Two.”";
  expect(quotedRuns(text, paragraphs(text)).map(({ closed, paragraph }) => ({ closed, paragraph }))).toEqual([
    { closed: false, paragraph: 0 },
    { closed: true, paragraph: 1 },
  ]);
});

test("runs are disjoint, in order, and each inside one paragraph, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."\"'“”‘’«»„ab ,.\n6s".split("")) }), (text) => {
      const spans = paragraphs(text);
      let last = 0;
      for (const { start, end, paragraph } of quotedRuns(text, spans)) {
        expect(start).toBeGreaterThanOrEqual(Math.max(last, spans[paragraph]?.start ?? 0));
        expect(end).toBeLessThanOrEqual(spans[paragraph]?.end ?? 0);
        last = end;
      }
    }),
  );
});

test.each([
  ["»Er sagte ›nie‹, und ich glaube ihm.«", "Er sagte ›nie‹, und ich glaube ihm."],
  ["‹Nein›", "Nein"],
  ["「橋不會『永遠』關」", "橋不會『永遠』關"],
  ["&ldquo;The levy&rsquo;s gone&rdquo;", "The levy&rsquo;s gone"],
])("%s is one run, and its words are known without its marks", (printed, words) => {
  const text = `She said: ${printed}, and left.`;
  const [run, ...more] = quotedRuns(text, paragraphs(text));
  expect([more, run && slice(text, run), run && slice(text, run.inner)]).toEqual([[], printed, words]);
});
