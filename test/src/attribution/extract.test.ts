import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../src/article/parse.ts";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { type Attribution, slice } from "../../../src/domain.ts";
import { growsLinearly } from "../../processor-time.ts";

const read = (text: string): Attribution => extractQuotations(articleFromText("a", text));

/** Who is credited with which marked words. */
function credits(text: string): (readonly [string, string | null])[] {
  return read(text)
    .quotations.filter(({ kind }) => kind !== "indirect")
    .map(({ content, speaker }) => [
      content.map((piece) => slice(text, piece)).join(" … "),
      speaker?.name ?? null,
    ]);
}

test.each([
  ["subject, verb, quotation", "Ada Lind said: “We will pay.”", "Ada Lind"],
  ["quotation, subject, verb", "“We will pay,” Ada Lind said.", "Ada Lind"],
  ["quotation, verb, subject", "“We will pay,” said Ada Lind.", "Ada Lind"],
  ["verb, subject, quotation", "Said Ada Lind: “We will pay.”", "Ada Lind"],
  ["subject, colon, quotation", "Ada Lind: “We will pay.”", "Ada Lind"],
  ["quotation, dash, subject", "“We will pay.” — Ada Lind", "Ada Lind"],
  ["a signature with a trade and a place", "“About time too.” — Ada Lind, baker, Lower Quay", "Ada Lind"],
  ["an apposition between", "Ada Lind, the mayor of Tessel, said “we will pay” for it.", "Ada Lind"],
  ["a clause with who between", "Ada Lind, who runs the ferry, said: “We will pay.”", "Ada Lind"],
  ["an object nearer than the subject", "Ada Lind told Tom Reeve: “We will pay.”", "Ada Lind"],
  ["a name that is a word", "“We will pay,” said Black.", "Black"],
  [
    "an owner is not the one who speaks",
    "“We will pay,” recalled Adeyemi’s predecessor, Ruth Oakes.",
    "Ruth Oakes",
  ],
])("a quotation is credited: %s", (_name, sentence, speaker) => {
  const text = `A day at the harbour\n\nThe ferry was late again on Monday, and the pier was full.\n\n${sentence}`;
  expect(credits(text).map(([, name]) => name)).toEqual([speaker]);
});

test("marks in captions, credits and navigation quote nobody", () => {
  const text = "Boats for sale\n\nThe ferry was sold.\n\nPhoto: “The pier” by Ada Lind\n\n© Valley Post";
  expect(read(text).quotations).toEqual([]);
});

test("the furniture of an archive is nobody whom “he” may mean", () => {
  const text = `Admiral is blunt\n\nABSTRACT.\n\nAdm. Tom Reed, who leads the fleet, is blunt.\n\nFULL TEXT.\n\n${HE}`;
  expect(credits(text).map(([, name]) => name)).toEqual(["Tom Reed"]);
});

const HE = "He has seen a great deal of sand. “You would have to be blind to think otherwise,” he said.";

test("two pieces around one cue are one quotation", () => {
  const [quotation] = read("Late boats\n\n“We will,” said Ada Lind, “when we can.”").quotations;
  expect(quotation?.content).toHaveLength(2);
});

test("confidence is a probability, and an unresolved speaker is null", () => {
  fc.assert(
    fc.property(newsLike(), (text) => {
      for (const { speaker, how, confidence } of read(text).quotations) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(how === "unresolved").toBe(speaker === null);
      }
    }),
  );
});

test.each([
  [
    "what somebody called it, after a semicolon",
    "“A ruin,” said Ada Lind; Tom Reeve called it “a gem”.",
    "Tom Reeve",
  ],
  [
    "what its master said",
    "The port of Wexcombe may shut, and its wharfinger warned of “a slow death”.",
    "wharfinger",
  ],
  [
    "what a named person said under a dateline",
    "TESSEL, Mont. — Ada Lind on Monday left, calling it “a ruin”.",
    "Ada Lind",
  ],
  [
    "what a body by its name said",
    "The ferry company, Reeve Line, told us that routes were “late”.",
    "Reeve Line",
  ],
  ["what reporters were told", "Ada Lind told reporters Reeve had left: “He is gone.”", "Ada Lind"],
])("%s is theirs", (_name, text, expected) => {
  expect(read(text).quotations.at(-1)?.speaker?.name).toBe(expected);
});

test.each([
  ["what a jury heard", "Ada Lind wept after the jury heard that she had been “the victim of a grudge”."],
  [
    "what no word of the sentence tells",
    "Ada Lind paid twice because the first payment “wasn’t in the system”.",
  ],
])("%s is credited to nobody by name", (_name, text) => {
  const marked = read(text).quotations.filter(({ kind }) => kind !== "indirect");
  expect(marked.every(({ speaker }) => speaker === null)).toBe(true);
});

test("spans lie inside the text, in order, and marked runs are disjoint, whatever the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), newsLike()), (text) => {
      const { quotations, unattributed } = read(text);
      const marked = quotations.filter(({ kind, how }) => kind !== "indirect" && how !== "transcript");
      const runs = [...marked.flatMap(({ content }) => content), ...unattributed].sort(
        (a, b) => a.start - b.start,
      );
      let last = 0;
      for (const { start, end } of runs) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
      for (const { content, cue, source } of quotations) {
        for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
          slice(text, span);
      }
    }),
  );
});

test.each(['"', "“”", "' "])("four times as much of %s takes about four times as long", (marks) => {
  expect(growsLinearly((length) => read(marks.repeat(length / marks.length)), 250_000)).toBe(true);
});

/** Words, marks and cues thrown together. */
function newsLike(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ..."Ada Lind|Mr Reeve|she|he|said|told|denied that|according to|the council|“|”|\"|‘|’|''|,|.|:|\n\n|—|(|)|, who|which|and|WALLACE:|not".split(
      "|",
    ),
  );
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
}

describe("a quotation in another language", () => {
  test.each([
    ["„Der Hafen bleibt offen“, sagte Bürgermeisterin Inge Dahl am Montag.", "Bürgermeisterin Inge Dahl"],
    ["„Der Hafen bleibt offen“, so Inge Dahl.", "Inge Dahl"],
    ["« Nous ne voulons pas partir », a déclaré Marie Dupont.", "Marie Dupont"],
    ["«No vamos a salir», afirmó Ana Ruiz.", "Ana Ruiz"],
    ["Engineer Chen Po added: 「我們需要一年」。", "Chen Po"],
  ])("has its speaker beside its own verbs: %s", (story, speaker) => {
    expect(credits(`News of the harbour\n\n${story}`).map(([, name]) => name)).toEqual([speaker]);
  });

  test("is somebody's where nothing tells whose, and never the article's own words", () => {
    const { quotations, unattributed } = read(
      "News of the harbour\n\nOn a wall: „Der Hafen bleibt offen“, in white.",
    );
    expect(quotations.map(({ speaker }) => speaker)).toEqual([null]);
    expect(unattributed).toEqual([]);
  });
});
