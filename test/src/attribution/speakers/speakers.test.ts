import { describe, expect, test } from "vitest";
import { findMentions } from "../../../../src/attribution/mentions/mentions.ts";
import { createSpeakerTable, type Resolved } from "../../../../src/attribution/speakers/speakers.ts";
import type { Span } from "../../../../src/domain.ts";
import { anArticle } from "../../../an-article.ts";
import { growsLinearly } from "../../../processor-time.ts";
import { quotedStretches } from "../quoted-stretches.ts";

/** Resolves the phrase between ‹ and ›; the phrases between « and » before it are the sources of earlier attributions. */
function resolve(marked: string): Resolved {
  const { text, source, lastSources } = unmark(marked);
  const quoted = quotedStretches(text);
  const table = createSpeakerTable(anArticle({ text }), findMentions(text, quoted));
  return table.resolve(source, { quoted, lastSources });
}

function unmark(marked: string): { text: string; source: Span; lastSources: Span[] } {
  const text = marked.replaceAll(/[‹›«»]/g, "");
  const spans = [...marked.matchAll(/([‹«])([^›»]*)[›»]/g)].map(({ 1: open, 2: words = "", index }) => {
    const start = marked.slice(0, index).replaceAll(/[‹›«»]/g, "").length;
    return { open, start, end: start + words.length };
  });
  const source = spans.find(({ open }) => open === "‹");
  if (source === undefined) throw new Error("Mark the source with ‹ and ›");
  return { text, source, lastSources: spans.filter(({ open }) => open === "«") };
}

function name(marked: string): string | undefined {
  return resolve(marked).speaker?.name;
}

describe("names", () => {
  test.each([
    ["a surname is the person named in full", "Ada Lind came. “Yes,” ‹Lind› said.", "Ada Lind"],
    ["also where the full name comes later", "“Yes,” ‹Lind› said. Ada Lind then left.", "Ada Lind"],
    [
      "a title tells two of one surname apart",
      "Ines Calloway and her husband, Tom Calloway, came. “Yes,” ‹Mr. Calloway› said.",
      "Tom Calloway",
    ],
    [
      "and the other",
      "Ines Calloway and her husband, Tom Calloway, came. “Yes,” ‹Mrs. Calloway› said.",
      "Ines Calloway",
    ],
    [
      "a bare surname goes on with the one just addressed",
      "Tom Hale and Ann Hale disagree. Ms Hale left. Mr Hale stayed. “Safe enough,” ‹Hale› said.",
      "Tom Hale",
    ],
    ["a given name", "Ada Lind came. “Yes,” ‹Ada› said.", "Ada Lind"],
    [
      "a surname after a form of address, not somebody's given name",
      "Vale Orme Day drew crowds. “Yes,” ‹Mr. Vale› said.",
      "Vale",
    ],
    [
      "a given name that is a small word too, beside a namesake",
      "Mara Holm chairs the board. “The pier is closed,” said ‹Per Holm›, the harbour master.",
      "Per Holm",
    ],
    ["and another", "Ada Berg was absent. “We saw it coming,” said ‹Will Berg›.", "Will Berg"],
    ["two surnames", "Marta Vale Ortega came. “Yes,” ‹Vale Ortega› said.", "Marta Vale Ortega"],
    [
      "who stands after somebody with a nickname",
      "Thomas “Tommy” Reed met Ada Lind. “Yes,” ‹Lind› said.",
      "Ada Lind",
    ],
    ["a nickname in marks", "Thomas (Tommy) Reed came. “Yes,” ‹Tommy› said.", "Thomas (Tommy) Reed"],
    ["a possessive is no part of the name", "Ada Lind came. It was ‹Lind’s› “yes”.", "Ada Lind"],
    ["a misprinted surname", "Ada Lindqvist came. “Yes,” ‹Lindqist› said.", "Ada Lindqvist"],
    ["a surname that is a trade", "Ruth Baker came. “Yes,” ‹Baker› said.", "Ruth Baker"],
    ["the name in a phrase with its role", "“Yes,” said ‹Quayside spokesman Tom Reed›.", "Tom Reed"],
    ["the name after its role", "“Yes,” said ‹the mayor, Ada Lind›.", "Ada Lind"],
    ["the name before its role", "“Yes,” said ‹Ada Lind, 52, a former mayor›.", "Ada Lind"],
    ["capitals of a transcript", "Ada Lind came.\nLIND: Yes.\n‹LIND›: No.", "Ada Lind"],
    ["father and son", "Tom Reed and Tom Reed Jr. came. “Yes,” ‹Tom Reed Jr.› said.", "Tom Reed Jr."],
    ["the son by his surname", "Tom Reed Jr. met Ben Reed. “Yes,” ‹Reed Jr.› said.", "Tom Reed Jr."],
  ])("%s", (_, marked, expected) => {
    expect(name(marked)).toBe(expected);
  });

  test("aliases and roles are those that the article prints", () => {
    const { speaker } = resolve("Harrowmere Mayor Ada Lind, a former judge, came. “Yes,” ‹Lind› said.");
    expect(speaker).toEqual({
      name: "Ada Lind",
      aliases: ["Lind"],
      roles: ["Harrowmere Mayor", "former judge"],
      kind: "person",
    });
  });
});

describe("roles", () => {
  test.each([
    ["a role in apposition", "Ada Lind, the mayor of Harrowmere, came. “Yes,” ‹the mayor› said.", "Ada Lind"],
    ["a role before its name", "The mayor, Ada Lind, came. “Yes,” ‹the mayor› said.", "Ada Lind"],
    ["a title", "Mayor Ada Lind came. “Yes,” ‹the mayor› said.", "Ada Lind"],
    ["an abbreviated title", "Sen. Ada Lind came. “Yes,” ‹the senator› said.", "Ada Lind"],
    ["a who-clause", "Ada Lind, who is the mayor, came. “Yes,” ‹the mayor› said.", "Ada Lind"],
    [
      "a state after the party",
      "Sen. Ada Lind (R-Ohio) and Sen. Tom Reed (D-Iowa) came. “Yes,” ‹the Ohio senator› said.",
      "Ada Lind",
    ],
    [
      "a former one isn't the present one",
      "Former Mayor Tom Reed and Mayor Ada Lind came. “Yes,” ‹the former mayor› said.",
      "Tom Reed",
    ],
    [
      "several offices before a name",
      "“Yes,” ‹chairman›, treasurer and president Ada Lind said.",
      "Ada Lind",
    ],
    ["somebody else's state", "Sen. Ada Lind (R-Iowa) came. “Yes,” ‹the Ohio senator› said.", "Ohio senator"],
    [
      "a role before anybody is named",
      "‹Mayor› on halted ferry: “yes”\n\nMayor Ada Lind spoke on Monday.",
      "Ada Lind",
    ],
    [
      "an unnamed one",
      "“Yes,” said ‹a spokeswoman for the ferry company›.",
      "spokeswoman for the ferry company",
    ],
    [
      "the same unnamed one again",
      "A senior port official came. “Yes,” ‹the official› said.",
      "senior port official",
    ],
    ["another one is not the mayor", "Mayor Ada Lind came. “Yes,” ‹another mayor› said.", "mayor"],
  ])("%s", (_, marked, expected) => {
    expect(resolve(marked)).toMatchObject({ speaker: { name: expected } });
  });

  test("a role that stands for itself says so", () => {
    expect(resolve("“Yes,” said ‹one resident›.")).toMatchObject({
      how: "role",
      speaker: { name: "resident", kind: "person" },
    });
  });
});

describe("bodies and documents", () => {
  test.each([
    [
      "the council of the article",
      "The Harrowmere Town Council met. “Yes,” ‹the council› said.",
      "Harrowmere Town Council",
      "group",
    ],
    [
      "the council before its name",
      "The council met.\n\n“Yes,” ‹the council› said. So the Harrowmere Town Council did.",
      "Harrowmere Town Council",
      "group",
    ],
    [
      "an abbreviation in brackets",
      "The Office of Port Works (OPW) met. “Yes,” ‹the OPW› said.",
      "Office of Port Works",
      "group",
    ],
    [
      "an abbreviation by initials",
      "The Northern Tide Alliance met. “Yes,” ‹the NTA› said.",
      "Northern Tide Alliance",
      "group",
    ],
    [
      "an abbreviation by some of the initials",
      "The Norwick Centre for Port Works met. “Yes,” ‹the CPW› said.",
      "Norwick Centre for Port Works",
      "group",
    ],
    [
      "an abbreviation of two letters",
      "The Harbour Press called. “Yes,” ‹the HP› said.",
      "Harbour Press",
      "group",
    ],
    [
      "a group that is named by commas",
      "The group, Harbour Watch Coalition, met. “Yes,” ‹the group› said.",
      "Harbour Watch Coalition",
      "group",
    ],
    [
      "an agency behind its name",
      "Harbour Control Office, the agency that guards it, met. “Yes,” ‹the agency› said.",
      "Harbour Control Office",
      "group",
    ],
    [
      "a body over two things",
      "‹The Department of Health and Tidal Care› said: “Yes.”",
      "Department of Health and Tidal Care",
      "group",
    ],
    [
      "a body over two things, without “of”",
      "‹Orlan Citizenship and Harbour Services› said: “Yes.”",
      "Orlan Citizenship and Harbour Services",
      "group",
    ],
    ["people", "“Yes,” ‹residents› said.", "residents", "group"],
    ["a report", "“Yes,” ‹the report› said.", "report", "document"],
    [
      "a company by its apposition",
      "Velmar, the shipping company, met. “Yes,” ‹Velmar› said.",
      "Velmar",
      "group",
    ],
  ])("%s", (_, marked, expected, kind) => {
    expect(resolve(marked)).toMatchObject({ how: kind, speaker: { name: expected, kind } });
  });
});

test("who has an office stays a person, whatever stands in apposition to the name", () => {
  expect(resolve("Mayor Velmar, the council, met. “Yes,” ‹Velmar› said.")).toMatchObject({
    speaker: { name: "Velmar", kind: "person" },
  });
});

describe("pronouns", () => {
  test.each([
    ["the subject before", "Ada Lind met Eva Berg. “Yes,” ‹she› said.", "Ada Lind"],
    [
      "whom a report was according to",
      "Ada Lind met Mara Berg. “We won’t pay,” Lind said. According to Berg, the line will open. “That is so,” ‹she› said.",
      "Mara Berg",
    ],
    [
      "they, for somebody without name and gender",
      "Reports on the board differ. A spokesperson for the ministry was glad. “There will be cake,” ‹they› said.",
      "spokesperson for the ministry",
    ],
    ["gender by a form of address", "Mr. Reed met Mrs. Berg. “Yes,” ‹she› said.", "Berg"],
    [
      "gender by a gendered role",
      "The spokesman Kim Reed met chairwoman Kit Berg. “Yes,” ‹she› said.",
      "Kit Berg",
    ],
    ["gender by the given name", "Ada Lind met Tom Reed. “Yes,” ‹he› said.", "Tom Reed"],
    ["nobody inside a quotation", "Ada Lind came. “Eva Berg lied.” “Yes,” ‹she› said.", "Ada Lind"],
    ["not an owner", "Ada Lind’s boat sank and Eva Berg cried. “Yes,” ‹she› said.", "Eva Berg"],
    ["the one who spoke last", "Ada Lind came. “Yes,” said «Eva Berg». “No,” ‹she› said.", "Eva Berg"],
    ["through other pronouns", "Ada Lind came. She sat. She stood. “Yes,” ‹she› said.", "Ada Lind"],
    ["an unnamed speaker", "A spokeswoman came. “Yes,” ‹she› said.", "spokeswoman"],
    ["who", "Ada Lind, ‹who› said “yes”, met Eva Berg.", "Ada Lind"],
    ["they", "Residents met Ada Lind. “Yes,” ‹they› said.", "Residents"],
    ["it", "Ada Lind met the council. “Yes,” ‹it› said.", "council"],
  ])("%s", (_, marked, expected) => {
    expect(resolve(marked)).toMatchObject({ how: "pronoun", speaker: { name: expected } });
  });

  test.each([
    ["I", "Ada Lind came. “Yes,” ‹I› said."],
    ["we", "Ada Lind came. “Yes,” ‹we› said."],
    ["she where only a man is named", "Tom Reed came. “Yes,” ‹she› said."],
  ])("%s is nobody", (_, marked) => {
    expect(resolve(marked)).toEqual({ speaker: null, how: "unresolved", confidence: 0 });
  });
});

test("two sources of one speaker give the same object", () => {
  const text = "Ada Lind came. Lind sat.";
  const table = createSpeakerTable(anArticle({ text }), findMentions(text, []));
  const context = { quoted: [], lastSources: [] };
  expect(table.resolve({ start: 0, end: 8 }, context).speaker).toBe(
    table.resolve({ start: 15, end: 19 }, context).speaker,
  );
  expect(table.speakers.map((speaker) => speaker.name)).toEqual(["Ada Lind"]);
});

test("a source inside a longer phrase is whoever has that form", () => {
  expect(name("Ada Lind came. The latest ‹Lind› letters say “yes”.")).toBe("Ada Lind");
});

test.each([
  ["roles", "the judge said. "],
  ["pronouns in one sentence", "he she "],
  ["one name", "Ada Lind "],
  ["the council", "Then the Town Council met the council. "],
])("four times as long a text of %s takes about four times as long", (_, words) => {
  expect(growsLinearly((times) => tableOf(words.repeat(times)), Math.ceil(40_000 / words.length))).toBe(true);
});

test("and so does a list of different names", () => {
  const name = (_: unknown, at: number) => `Ada B${at.toString(36)}lind met Q${at.toString(36)}reed. `;
  expect(growsLinearly((length) => tableOf(Array.from({ length }, name).join("")), 3_000)).toBe(true);
});

test.each([
  [
    "a report of a named office is that office's word",
    "‹A Harbour Inspection Office report›",
    "Harbour Inspection Office",
  ],
  ["one named after a person is not that person's", "‹The Lind report›", "Lind report"],
])("%s", (_, source, name) => {
  expect(resolve(`${source} found that the wall was a ruin.`).speaker?.name).toBe(name);
});

function tableOf(text: string) {
  return createSpeakerTable(anArticle({ text }), findMentions(text, []));
}

describe("a name that its neighbours show to be a body's", () => {
  test.each([
    [
      "though it begins as a person's name does",
      "The company that films her, Tom Berg Productions, was paid. “No,” ‹it› said.",
      "Tom Berg Productions",
    ],
    ["by “which”", "Songs came from Bold Engine, which was sold. “No,” ‹they› said.", "Bold Engine"],
    [
      "by a clause on a body",
      "The group that owns her songs, Bold Engine, was sold. “No,” ‹the company› said.",
      "Bold Engine",
    ],
    [
      "which is no other one’s company",
      "The firm that sells the songs, Bold Engine, was paid. “No,” ‹the company› said. Then came Bo Berg’s company.",
      "Bold Engine",
    ],
  ])("%s", (_, text, expected) => {
    expect(name(text)).toBe(expected);
    expect(resolve(text).speaker?.kind).toBe("group");
  });
});

describe("who is called nothing but “his” or “her” something has the owner's name", () => {
  test.each([
    ["a body", "Gov. Tom Reed left. “No,” ‹his office› said.", "Tom Reed’s office"],
    ["a person", "Ada Lind left. “No,” ‹her doctor› said.", "Ada Lind’s doctor"],
    ["behind “whose”", "Tom Reed, ‹whose office› said no, left.", "Tom Reed’s office"],
    ["called so again", "Tom Reed left. His office was shut. “No,” ‹the office› said.", "Tom Reed’s office"],
    [
      "of the second owner",
      "Tom Reed left. His office was shut. Ada Lind came. “No,” ‹her office› said.",
      "Ada Lind’s office",
    ],
    ["not who has no owner in the text", "“No,” ‹his office› said.", "office"],
    ["nor others of the kind", "Tom Reed left. His aides knew. “No,” ‹aides› said.", "aides"],
    [
      "nor who has another owner’s name",
      "Ada Lind’s doctor knew. Tom Reed left. “No,” ‹Lind’s doctor› said.",
      "Ada Lind’s doctor",
    ],
  ])("%s", (_, text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

test("a bare surname above the one who is printed with “Mr.” alone is his, and not his wife's", () => {
  expect(name("‹Obrant› pays. Ruth Obrant came with Mr. Obrant. Mr. Obrant left.")).toBe("Obrant");
});

test("a body's initials behind the first word of its name are it", () => {
  const text = "The Danish Food Safety Agency met. “No,” ‹the Danish FSA› said.";
  expect(name(text)).toBe("Danish Food Safety Agency");
});

test("initials behind another nation's name are another body's", () => {
  const text = "The Danish Food Safety Agency met. “No,” ‹the Swedish FSA› said.";
  expect(name(text)).toBe("Swedish FSA");
});
