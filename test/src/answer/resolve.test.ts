import { describe, expect, test } from "vitest";
import type { Asked } from "../../../src/answer/asked.ts";
import { after, askedOf, holdingsOf, paragraphs } from "./a-question.ts";

const TOWN = holdingsOf(
  paragraphs(
    "“The ferry is late,” said William Hart, a farmer.",
    "“The ferry is old,” said Mayor Ines Calloway.",
    "“The ferry will sail past the lighthouse,” said Bernie Sandberg of the harbour ministry.",
    "The harbour ministry said the light boat was empty.",
    "“People swim here,” said Rosa Hamilton. “Nobody minds the lighthouse keeper’s dog.”",
  ),
);

function weights(question: string): Record<string, number> {
  return Object.fromEntries(askedOf(question, TOWN).words.map(({ term, weight }) => [term, weight]));
}

function people({ speakers }: Asked): string[] {
  return [...(speakers[0]?.speakers ?? [])].map(({ name }) => name);
}

function standsFor(question: string, at = 0): string[] {
  return [...(askedOf(question, TOWN).sought[at]?.keys() ?? [])];
}

describe("a word weighs", () => {
  test("the more the fewer passages print it", () => {
    const { ferri = 0, lighthous = 0 } = weights("who spoke of the ferry and the lighthouse?");
    expect(lighthous).toBeGreaterThan(ferri);
    expect(ferri).toBeGreaterThan(0);
  });

  test("a part of the rarest where nothing prints it, since its sense may be printed in another", () => {
    const { submarin = 0, swim = 0 } = weights("who swims past a submarine?");
    expect(submarin).toBeGreaterThan(0);
    expect(submarin).toBeLessThan(swim);
    const { words } = askedOf("who swims past a submarine?", TOWN);
    expect([words.at(0)?.isPrinted, words.at(-1)?.isPrinted]).toEqual([true, false]);
  });

  test("more than what asks for it, even where every passage prints it", () => {
    const holdings = holdingsOf(
      paragraphs("Hart said the ferry was late.", "The ferry is old.", "The ferry sank."),
    );
    const [, say, ferry] = askedOf("what did Hart say about the ferry?", holdings).words;
    expect(ferry?.weight).toBeGreaterThan(5 * (say?.weight ?? 1));
  });

  test("little where it rather asks than names", () => {
    const { quot = 1, lighthous = 0 } = weights("quote on the lighthouse");
    expect(quot).toBeLessThan(lighthous / 2);
  });
});

describe("a name before a question", () => {
  test("is asked for, whoever is named in it", () => {
    expect(people(askedOf("Hart: what are the farmers told to say?", TOWN))).toEqual(["William Hart"]);
  });

  test("is hardly asked for if it is nobody's", () => {
    const { speakers } = askedOf("the dog: what did Hart say?", TOWN);
    expect(speakers.map(({ text }) => text)).toEqual(["Hart", "dog"]);
  });
});

test("the words of whoever is asked for are told from those on the subject", () => {
  const { words } = askedOf("what did William Hart say about the ferry?", TOWN);
  expect(words.filter(({ ofSpeaker }) => ofSpeaker).map(({ term }) => term)).toEqual(["william", "hart"]);
});

describe("a word may be printed as", () => {
  test("the last name of somebody who is called so", () => {
    expect(standsFor("Bernie on the ferry")).toContain("sandberg");
  });

  test("the last name of somebody whose given name it is short for", () => {
    expect(standsFor("Bill on the ferry")).toContain("hart");
  });

  test("two words", () => {
    expect(standsFor("who emptied the lightboat?", 1)).toEqual(["lightboat", "light", "boat"]);
  });

  test("two words, looked for in words of forty letters at most", () => {
    const looked: string[] = [];
    const counting = { ...TOWN, knows: (term: string) => looked.push(term) < 0 };
    askedOf(`who said ${"zo".repeat(20)}?`, counting);
    expect(looked).toContain("zo".repeat(10));
    looked.length = 0;
    askedOf(`who said ${"zo".repeat(1000)}?`, counting);
    expect(looked.length).toBeLessThan(20);
  });

  test("what it is short for in a newsroom", () => {
    expect(standsFor("ppl in the water")).toContain("peopl");
  });

  test("itself alone where half the town is called so", () => {
    const holdings = holdingsOf(
      paragraphs(...["Abel", "Bond", "Cole", "Dunn"].map((name) => `“No ${name},” said Ada ${name}.`)),
    );
    expect([...(askedOf("Ada and the ferry", holdings).sought[0]?.keys() ?? [])]).toEqual(["ada"]);
  });
});

describe("whoever is asked for is", () => {
  test.each([
    ["whoever bears the name", "what did Hart say about the ferry?", ["William Hart"]],
    ["whoever the short name belongs to", "what did Bill say about the ferry?", ["William Hart"]],
    ["whoever has the office", "what did the mayor say about the ferry?", ["Ines Calloway"]],
    ["called by the head of a longer name", "what did Hamilton from York say?", ["Rosa Hamilton"]],
    ["nobody, where nobody is called so", "what did Napoleon say about the ferry?", []],
  ])("%s", (_, question, names) => {
    expect(people(askedOf(question, TOWN))).toEqual(names);
  });

  test("named where it is a person, and described where it is a role or a body that has people", () => {
    const named = (question: string) => askedOf(question, TOWN).speakers[0]?.isName;
    expect(named("what did Hart say about the ferry?")).toBe(true);
    expect(named("what did the mayor say about the ferry?")).toBe(false);
    expect(named("what did the harbour ministry say about the ferry?")).toBe(false);
  });

  test("hardly anybody after “what about”, unless the coverage knows them", () => {
    const weight = (question: string) => askedOf(question, TOWN).speakers[0]?.weight ?? 0;
    expect(weight("what about the lighthouse?")).toBeLessThan(0.5);
    expect(weight("what about Hart?")).toBeGreaterThan(0.6);
  });

  test("whoever the thread was about, where a pronoun says so", () => {
    const earlier = after(["what did Hart say about the ferry?"], TOWN);
    expect(people(askedOf("and what did he say about the lighthouse?", TOWN, earlier))).toEqual([
      "William Hart",
    ]);
  });
});

describe("whoever is spoken of", () => {
  const mentioned = (question: string) => [...askedOf(question, TOWN).mentioned].map(({ name }) => name);

  test("is mentioned, and not asked for", () => {
    expect(mentioned("who called Hart a fool?")).toEqual(["William Hart"]);
    expect(askedOf("who called Hart a fool?", TOWN).speakers).toEqual([]);
  });

  test("is nobody of those asked for", () => {
    expect(mentioned("what did Calloway say about Hart?")).toEqual(["William Hart"]);
  });
});

test("words carried over by a thread stand behind the question’s own, once each", () => {
  const earlier = after(["what did Hart say about the ferry and the lighthouse?"], TOWN);
  const { words } = askedOf("and Calloway on the ferry?", TOWN, earlier);
  expect(words.map(({ term }) => term).filter((term) => term === "ferri")).toHaveLength(1);
  expect(words.at(-1)?.term).toBe("lighthous");
});

describe("“his spokesman” after somebody is", () => {
  const asked = (question: string, ...texts: readonly string[]): string[] => {
    const holdings = holdingsOf(
      paragraphs(...texts),
      paragraphs("“All of it is lies,” said Kim Moor, a spokesman."),
    );
    const before = after(["what did William Hart say about the ferry?"], holdings);
    return people(askedOf(question, holdings, before));
  };
  const HART = "“The ferry is late,” said William Hart, a minister.";

  test("the only one heard beside them", () => {
    expect(
      asked("what did his spokesman say about it?", HART, "“It was fog,” said Tom Berg, his spokesman."),
    ).toEqual(["Tom Berg"]);
  });

  test.each([
    [
      "two are heard beside them",
      ["“It was fog,” said Tom Berg, a spokesman.", "“It was ice,” said Jo Lind, a spokesman."],
    ],
    ["none is, though one is elsewhere", []],
  ])("nobody where %s", (_, others) => {
    expect(asked("what did his spokesman say about it?", HART, ...others)).toEqual([]);
  });
});
