import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../../../src/attribution/mentions/mention.ts";
import { findMentions } from "../../../../src/attribution/mentions/mentions.ts";
import { slice } from "../../../../src/domain.ts";
import { anyCharacter } from "../../../any-character.ts";
import { growsLinearly } from "../../../processor-time.ts";
import { quotedStretches } from "../quoted-stretches.ts";

function mentionsIn(text: string): Mention[] {
  return findMentions(text, quotedStretches(text));
}

function phrases(text: string): string[] {
  return mentionsIn(text).map((mention) => slice(text, mention));
}

function only(text: string): Mention & { readonly words: string; readonly headWords: string } {
  const [mention] = mentionsIn(text);
  if (mention === undefined) throw new Error(`No mention in “${text}”`);
  return { ...mention, words: slice(text, mention), headWords: slice(text, mention.head) };
}

describe("a name is found in its longest form, and its head is the name alone", () => {
  test.each([
    ["a plain name", "Ada Lind left.", "Ada Lind", "Ada Lind"],
    ["a surname", "Then Lind left.", "Lind", "Lind"],
    ["a form of address", "Then Mrs. Lind left.", "Mrs. Lind", "Lind"],
    ["a title", "Then Mayor Ada Lind left.", "Mayor Ada Lind", "Ada Lind"],
    [
      "an office of a house",
      "Then Senate Majority Whip Ada Lind left.",
      "Senate Majority Whip Ada Lind",
      "Ada Lind",
    ],
    [
      "an abbreviated title after a modifier",
      "Then former state Sen. Ada Lind left.",
      "former state Sen. Ada Lind",
      "Ada Lind",
    ],
    [
      "a role in lower case",
      "Then Quayside spokesman Tom Reed left.",
      "Quayside spokesman Tom Reed",
      "Tom Reed",
    ],
    [
      "an office with its ministry",
      "Then Secretary of State Ada Lind left.",
      "Secretary of State Ada Lind",
      "Ada Lind",
    ],
    ["a possessor", "Then Lind’s lawyer Tom Reed left.", "Lind’s lawyer Tom Reed", "Tom Reed"],
    ["where somebody sits", "Then Sen. Ada Lind of Maine left.", "Sen. Ada Lind of Maine", "Ada Lind"],
    ["particles", "Then Ada van der Lind left.", "Ada van der Lind", "Ada van der Lind"],
    ["an Arabic article", "Then Karim al-Hamdi left.", "Karim al-Hamdi", "Karim al-Hamdi"],
    ["an apostrophe", "Then Conor O’Hara left.", "Conor O’Hara", "Conor O’Hara"],
    ["initials", "Then A. B. Lind left.", "A. B. Lind", "A. B. Lind"],
    ["a middle initial", "Then Ada B. Lind left.", "Ada B. Lind", "Ada B. Lind"],
    ["a suffix after a comma", "Then Tom Reed, Jr. left.", "Tom Reed, Jr.", "Tom Reed, Jr."],
    ["a party", "Then Republican Ada Lind left.", "Republican Ada Lind", "Ada Lind"],
    ["a surname that is a trade", "Ruth Baker left.", "Ruth Baker", "Ruth Baker"],
    ["all capitals", "Then HALVORSEN left.", "HALVORSEN", "HALVORSEN"],
  ])("%s", (_, text, phrase, head) => {
    const mention = only(text);
    expect([mention.kind, mention.words, mention.headWords]).toEqual(["name", phrase, head]);
  });
});

describe("what is no name", () => {
  test.each([
    ["a small word that opens a sentence", "However, nothing moved. When it rained, nothing did."],
    ["a word that the article prints in lower case too", "Boats sank. All boats were old."],
    ["a participle that opens a sentence", "Asked about rain, nothing."],
    ["a number that opens a sentence", "First, nothing moved. Second, it rained."],
    ["a weekday and a month", "On Monday nothing moved, nor in March."],
    ["the state that a politician is of", "Of them, R -S.C., nothing moved."],
    ["the state that a town is in", "It is far to Va., nothing moved."],
  ])("%s", (_, text) => {
    expect(mentionsIn(text).filter(({ kind }) => kind === "name")).toEqual([]);
  });

  test("a headline in Title Case gives up only names that the body prints too", () => {
    const text = "Mayor Lind Calls Ferry Plan Hopeless After Storm\n\nThe plan of Ada Lind is old.";
    expect(phrases(text).filter((phrase) => /Hopeless|Storm|Calls/.test(phrase))).toEqual([]);
    expect(phrases(text)).toContain("Mayor Lind");
  });
});

describe("roles, groups and documents", () => {
  test.each([
    ["a role", "the mayor", "role"],
    ["a role with modifiers", "a senior government official", "role"],
    ["a role for somebody", "a spokeswoman for the ferry company", "role"],
    ["a role with unknown adjectives", "the newly cautious candidate", "role"],
    ["a possessive role", "his lawyer", "role"],
    ["a trade no list knows", "the ichthyologist", "role"],
    ["officials", "officials", "group"],
    ["a body", "the council", "group"],
    ["a named body", "the Harrowmere Town Council", "group"],
    ["a ministry", "the Department of the Interior", "group"],
    ["a campaign of somebody", "Lind’s campaign", "group"],
    ["an acronym", "the RNLI", "group"],
    ["a capital that speaks for its government", "Oslo", "group"],
    ["a company named after its noun", "the consulting firm Northern Tide", "group"],
    ["a part of a group", "one of the two officers", "group"],
    ["a share of those asked", "14 percent", "group"],
    ["most of those asked", "most", "group"],
    ["a report", "the report", "document"],
    ["a document of somebody", "a letter to the council", "document"],
  ])("%s", (_, phrase, kind) => {
    const mention = mentionsIn(`Then ${phrase} said so.`).find(({ start }) => start === 5);
    expect([mention?.kind, mention && slice(`Then ${phrase} said so.`, mention)]).toEqual([kind, phrase]);
  });

  test("a noun that is a verb after another noun ends the phrase", () => {
    expect(phrases("Here the document states the price.")).toEqual(["the document"]);
  });

  test("an apposition is two mentions", () => {
    expect(phrases("Ada Lind, the mayor of Harrowmere, left.")).toEqual([
      "Ada Lind",
      "the mayor of Harrowmere",
    ]);
  });
});

describe("gender, as far as the words tell it", () => {
  test.each([
    ["Mr.", "Mr. Lind left.", "male"],
    ["a gendered role before a name", "The spokeswoman Kim Lind left.", "female"],
    ["a gendered noun", "The spokesman left.", "male"],
    ["a noun that either is called by", "The actor left.", null],
    ["a pronoun", "She left.", "female"],
    ["several", "They left.", "plural"],
    ["nothing", "Kim Lind left.", null],
    ["nothing, where only whom somebody works for is told", "Mr. Lind’s aide Kim Berg left.", null],
  ])("%s", (_, text, gender) => {
    expect(only(text).gender).toBe(gender);
  });
});

test("nothing inside a quotation is a mention", () => {
  expect(phrases("“Tom Reed lied,” Ada Lind said. “He did.”")).toEqual(["Ada Lind"]);
});

test("a place in its sentence is told: governed, owned, beside a verb of saying", () => {
  const [lind, reed, berg] = mentionsIn("Lind said so to Reed at Berg’s.");
  expect([lind?.reporting, reed?.governed, berg?.possessive]).toEqual([true, true, true]);
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    "Mayor ",
    "Ada ",
    "Lind",
    " said ",
    "“",
    "”",
    "’s ",
    "the ",
    "of ",
    "council",
    ", ",
    ". ",
    "\n",
    "Mr. ",
    "van ",
    "J. ",
    "É",
    "(",
    "-",
    "'",
  );
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(pieces).map((list) => list.join("")),
  );

  test("mentions of any text are in order, disjoint, inside it and outside its quotations", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quoted = quotedStretches(text);
        let last = 0;
        for (const { start, end, head } of findMentions(text, quoted)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(start <= head.start && head.end <= end && head.start < head.end).toBe(true);
          expect(quoted.some((span) => span.start < end && start < span.end)).toBe(false);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("a name of more than twelve words is none", () => {
    const words = (count: number) => findMentions(`“No,” said ${"Anna ".repeat(count)}there.`, []).length;
    expect([words(12), words(13), words(16_000)]).toEqual([1, 0, 0]);
  });

  test("four times as long a text takes about four times as long", () => {
    const words = "The Mayor of the Town of Harrowmere Council Ada van der Lind’s ";
    expect(growsLinearly((times) => findMentions(words.repeat(times), []), 2000)).toBe(true);
  });
});

describe("a word that opens a sentence alone is a name only where something else shows it", () => {
  test.each([
    ["before a verb of speech", "It was late. Vogel said no.", ["It", "Vogel"]],
    ["before what one person does", "It was late. Vogel is tired.", ["It", "Vogel"]],
    ["set apart", "It was late. Vogel, 52, left.", ["It", "Vogel"]],
    ["signing", "“Lovely.” – Ni**", ["Ni"]],
    [
      "before an office",
      "It was late. Velmarbank analyst Tom Reed left.",
      ["It", "Velmarbank analyst Tom Reed"],
    ],
    ["a verb", "It was late. Preys on our fears.", ["It"]],
    ["a preposition of two words", "It was late. Contrary to his claim, nothing came.", ["It"]],
    ["a plural", "It was late. Crops are dying.", ["It"]],
    ["a question", "It was late. Harsh?", ["It"]],
    ["a word of another language", "It was late. Chissà per quanto.", ["It"]],
  ])("%s", (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

test.each([
  ["what has no article twice", "The more the voters hear, the better.", "the voters"],
  ["no clause of which it is the object", "There is no law requiring candidates to pay.", "candidates"],
  ["no conjunction before it", "Lind knew that officials had left.", "officials"],
  ["what is in a place", "Then a source inside the council came.", "a source inside the council"],
  ["no deed of which somebody is accused", "They accused Lind of trying.", "Lind"],
  ["nobody who is shown speaking", "We saw footage of Lind saying so.", "Lind"],
  ["no verb behind “that”", "Rules that allow companies to hide are old.", "companies"],
  ["no name behind a noun that opens a clause", "It was the third time Lind said so.", "Lind"],
])("a phrase has %s", (_, text, expected) => {
  expect(phrases(text)).toContain(expected);
});

test.each([
  ["an office of two parts", "Then Harrow Secretary-General Ada Lind left.", "Ada Lind"],
  ["an office of three parts", "Then Post Editor-in-Chief Tom Reed left.", "Tom Reed"],
  ["an office by its initials", "Then Rovers QB Tom Reed left.", "Tom Reed"],
  ["an office of several", "Then Senators Ada Lind and Bo Berg left.", "Ada Lind"],
  ["an office in a place", "Norway’s ambassador to Britain Ada Lind left.", "Ada Lind"],
  ["an office whose holder is called Junior", "Then Mayor Junior Vale left.", "Junior Vale"],
  ["an office that is a junior one", "Then Junior Engineer Ada Lind left.", "Ada Lind"],
  ["an office in a place of two words", "Norway’s envoy to South Korea Ada Lind left.", "Ada Lind"],
])("a name begins behind %s", (_, text, expected) => {
  expect(only(text).headWords).toBe(expected);
});

test.each([
  ["where a body’s name goes on", "Norway’s envoy to Korea Development Bank left.", "envoy"],
  ["where one word follows", "The envoy to Britain Lind met left.", "envoy"],
])("nobody holds an office %s", (_, text, expected) => {
  expect(only(text).headWords).toBe(expected);
});

test.each([
  ["a written thing about somebody", "Then the Lind Speech came.", "document", "Speech"],
  ["a person whose surname is a written thing", "Then Tom Page left.", "name", "Tom Page"],
  ["a newspaper", "Then the Harrow Post left.", "group", "Harrow Post"],
  [
    "a body that begins with a given name",
    "Then Christian News Service left.",
    "group",
    "Christian News Service",
  ],
])("capitals can be %s", (_, text, kind, head) => {
  expect(only(text)).toMatchObject({ kind, headWords: head });
});

test("a headline's verb behind a given name that is a surname is no name", () => {
  const text = "Ada Warren Hammers Harrow Bank\n\nAda Warren went to Harrow.";
  expect(phrases(text)[0]).toBe("Ada Warren");
});

test.each([
  ["in a first line in capitals", "ADA LIND BEGAN early. It began well.", "ADA LIND", "name"],
  ["several of a people", "Many Harrowmerians left.", "Many Harrowmerians", "group"],
  ["a paper with its article", "Then The Guardian left.", "The Guardian", "group"],
  [
    "an office of many",
    "Harrow’s Office of the Inspector General left.",
    "Harrow’s Office of the Inspector General",
    "group",
  ],
  ["a programme by letters and numbers", "Then EB-7 came.", "EB-7", "group"],
])("a mention is told by its capitals: %s", (_, text, words, kind) => {
  const found = mentionsIn(text).find((mention) => slice(text, mention) === words);
  expect(found?.kind).toBe(kind);
});

test.each(["It turns out that it rains.", "It is believed that it rains."])("nobody is meant: %s", (text) => {
  expect(phrases(text)).not.toContain("It");
});
