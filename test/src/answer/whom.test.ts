import { describe, expect, test } from "vitest";
import { describesSpeaker, genderOf, whomFits } from "../../../src/answer/whom.ts";
import { holdingsOf, paragraphs } from "./a-question.ts";

const TOWN = holdingsOf(
  paragraphs(
    "“The ferry is late,” said William Castor, the chief executive of Norvo.",
    "“The ferry is old,” said LeBaron Ames of the rowers’ union.",
    "The pastor was aboard.",
    "“Nobody minds,” said Kim Ae-cha, a cook.",
    "The harbour ministry said the pier was safe.",
  ),
);

function whom(phrase: string): string[] {
  return [...whomFits(phrase, TOWN).speakers].map(({ name }) => name);
}

describe("whom words fit", () => {
  test.each([
    ["a name", "castor", ["William Castor"]],
    ["a name and what is said of them", "castor from the council", ["William Castor"]],
    ["the short form of a given name", "bill", ["William Castor"]],
    ["a name with a lost apostrophe", "lebarons", ["LeBaron Ames"]],
    ["a name without its hyphen", "kim ae cha", ["Kim Ae-cha"]],
    ["a misspelt name", "wiliam castro", ["William Castor"]],
    ["a role", "chief executive of Norvo", ["William Castor"]],
    ["the same role elsewhere", "chief executive of Tyvak", []],
    ["no name that is nearly a word of the print", "pastor", []],
    ["no name that is nearly a role", "caster captain", []],
    ["nobody", "the astronaut", []],
    ["a last name with a verb behind it", "castor pull the plug", ["William Castor"]],
    ["a whole name with a verb behind it", "william castor end up", ["William Castor"]],
    ["no given name, which somebody else may bear", "william reed", []],
    ["no name before another person", "castor fan melanie", []],
    ["a last name behind common words", "upbeat castor", ["William Castor"]],
    ["a last name behind an office in short", "former pres castor", ["William Castor"]],
    ["no last name behind somebody else’s given name", "wilma castor", []],
    ["no given name behind an office that is another’s", "mayor bill", []],
    ["no last name behind a word that may be a name", "zorblax castor", []],
  ])("%s: “%s”", (_, phrase, expected) => {
    expect(whom(phrase)).toEqual(expected);
  });
});

describe("a name is a person's own where it is", () => {
  test.each([
    ["the last one", "castor", true],
    ["a given one", "William", true],
    ["a role", "chief executive of Norvo", false],
    ["a body’s, which speaks through its people", "harbour ministry", false],
    ["a role’s that is somebody’s name too", "cook", false],
  ])("%s: “%s”", (_, phrase, expected) => {
    expect(whomFits(phrase, TOWN)).toMatchObject({ isName: expected });
  });
});

describe("words are somebody’s by their noun", () => {
  test.each([
    ["a role", "the former ambassador", true],
    ["one in newsroom shorthand", "the nissan vp", true],
    ["a body", "the dentists’ union", true],
    ["something written", "the harbour report", true],
    ["the head of a longer phrase", "the boss of Tyvak", true],
    ["a thing", "the plug", false],
    ["a verb’s", "upsetting than bombs", false],
  ])("%s: “%s”", (_, phrase, expected) => {
    expect(describesSpeaker(phrase)).toBe(expected);
  });
});

test.each([
  ["Kathryn Barger", "female"],
  ["Jordan James", null],
  ["William Reed", "male"],
  ["Scott", null],
])("a given name tells a gender, a last name doesn’t: %s", (name, gender) => {
  expect(genderOf({ name, aliases: [], roles: [], kind: "person" })).toBe(gender);
});
