import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/domain/reading.ts";
import { read } from "../../../src/question/read.ts";
import { anyCharacter } from "../../any-character.ts";

const likeliest = ({ speakers }: Reading) => speakers[0]?.text.replace(/^(?:the|that|those) /iu, "") ?? null;
const content = ({ words }: Reading) => words.filter(({ weight }) => weight === 1).map(({ word }) => word);

describe("whoever is to be heard is read by the place of the words", () => {
  test.each([
    ["what did the mayor say about the ferry?", "mayor"],
    ["wtf did lind say abt the tolls", "lind"],
    ["yo lind on the tolls", "lind"],
    ["you useless bot, what did that stupid mayor say about boats", "stupid mayor"],
    ["what has lind said since March", "lind"],
    ["has reed commented on the strike", "reed"],
    ["everything lind said about tolls pls", "lind"],
    ["quotes from Mayor Calloway on the ferry", "Mayor Calloway"],
    ["any comment from the ferry company", "ferry company"],
    ["morning team!! need a punchy line from the union boss on pay asap 🙏", "union boss"],
    ["Could you kindly find the remark by Captain Reed regarding the fog?", "Captain Reed"],
    ["whats the mayors response on the ferry", "mayors"],
    ["harbour board position on the ferry?", "harbour board"],
    ["lind explanation for the delay", "lind"],
    ["harbour board stance on the tolls", "harbour board"],
    ["whats linds reply to the yard", "linds"],
    ["wheres the harbour watch tweet about the fog, want to embed it", "harbour watch"],
    ["calloway's take on the bridge", "calloway"],
    ["the ferry company's statement on layoffs", "ferry company"],
    ["lind on tolls??", "lind"],
    ["lind latest on the strike", "lind"],
    ["according to the harbour master is the dam safe", "harbour master"],
    ["which senator said the ferry sinks", "senator"],
    ["and the top general, how long will they stay according to him?", "top general"],
    ["and lind, whats her position on people who wont pay?", "lind"],
    ["“never again” - lind?", "lind"],
    ["lind: “never again”, correct?", "lind"],
    ["when did lind say the ferry would be back", "lind"],
    ["who was lind talking to", "lind"],
    ["no i meant reed", "reed"],
    ["ada lind", "ada lind"],
    ["Ada Lind quotes?", "Ada Lind"],
    ["Lind from the harbour board, did she say the boats float?", "Lind from the harbour board"],
    ["ada lind is on the bridge board no? what does she say about the tolls", "ada lind"],
    ["lind, how many boats are left according to him", "lind"],
    ["lind - should folk move their boats out?", "lind"],
    ["ada lind (the mayor) re tolls", "ada lind"],
    ["harbours answer to the captain who wanted it shut", "harbours"],
    ["what did tom reed tell reporters once he was free", "tom reed"],
    ["what does the state harbour dept make of the fares", "state harbour dept"],
    ["thanks. and the top captain, how long is the strike according to him?", "top captain"],
    ["And Lind, what's her position on people who won't use the phrase?", "Lind"],
    ["no I meant their chief engineer, that thing he said about pumps", "chief engineer"],
    ["Does the WHO really say that fog kills", "WHO"],
    ["let the IT chief say it", "let the IT chief"],
    ["what did tom reed say back to lind", "tom reed"],
    ["and what the yard said about whether the pilots were told", "yard"],
    ["did lind react to what she saw of reed's promise on fares", "lind"],
  ])("%s", (question, speaker) => {
    expect(likeliest(read(question))).toBe(speaker);
  });

  test.each([
    "who said the ferry is a hole in the water",
    "who called the bridge a monument to stupidity",
    "did she deny it",
    "what did he say next",
    "who else spoke",
    "is that the exact wording",
    "how many boats sank",
    "Two on the quay",
    "what did he pay for the yard when he took it off the town",
  ])("nobody is named: %s", (question) => {
    expect(likeliest(read(question))).toBeNull();
  });
});

test.each([
  ["whoever is called something", "anybody call the bridge a monument to stupidity"],
  ["whoever is likened", "someone likened reed's speech to a shipwreck"],
])("%s is not asked for: %s", (_, question) => {
  expect(likeliest(read(question))).toBeNull();
});

test("of a claim that somebody goes on, whoever goes on about it is asked for first", () => {
  const [first, second] = read("has lind reacted on reed's claim").speakers;
  expect(first?.text).toBe("lind");
  expect(second?.weight).toBeLessThan(1);
});

test("he and she are nobody's companions", () => {
  expect(likeliest(read("ok so he resigned, when was that"))).toBeNull();
  expect(likeliest(read("ok so his lawyer, when was that"))).toBe("lawyer");
});

test("whom somebody answers is not asked for", () => {
  expect(read("lind's comeback to reed calling it grim").speakers.map(({ text }) => text)).toEqual(["lind"]);
});

describe("content is what says something of what is asked", () => {
  test.each<[string, string[]]>([
    ["what did the mayor say about the ferry?", ["mayor", "ferry"]],
    ["hi all, sorry to bug you, can u pls find lind on tolls? thx", ["lind", "tolls"]],
    ["lol did reed seriously say the boats float", ["reed", "boats", "float"]],
    ["how many boats sank off Harrowmere", ["boats", "sank", "harrowmere"]],
    ["need it asap: calloway quote, dam safety", ["calloway", "dam", "safety"]],
    ["did lind really say “never, ever again”?", ["lind"]],
    ["what did reed tell the islanders on January 11", ["reed", "islanders"]],
  ])("%s", (question, words) => {
    expect(content(read(question))).toEqual(expect.arrayContaining(words));
    for (const idle of ["hi", "pls", "thx", "lol", "asap", "the", "did", "january", "never"])
      expect(content(read(question))).not.toContain(idle);
  });

  test("a word that only asks counts for less than one that names something", () => {
    const { words } = read("best quote from lind on tolls");
    const weightOf = (asked: string) => words.find(({ word }) => word === asked)?.weight ?? 0;
    expect(weightOf("quote")).toBeLessThan(weightOf("tolls"));
    expect(weightOf("best")).toBeLessThan(weightOf("lind"));
  });

  test("chat spelling stands for the printed word as well", () => {
    const { words } = read("the govt vs ppl on the ferry");
    expect(words.find(({ word }) => word === "ppl")?.also).toContain("peopl");
    expect(words.find(({ word }) => word === "govt")?.also).toContain("govern");
  });
});

describe("words in marks are meant word for word, and are nothing else", () => {
  test.each<[string, string[]]>([
    ["did lind really say “never again”?", ["never again"]],
    ['who said "it’s a hole in the water"', ["it's a hole in the water"]],
    ["who said “never again", ["never again"]],
    ["“No,” she said, “never on January 11.”", ["No,", "never on January 11."]],
    ["who said it's the islanders' own money", []],
  ])("%s", (question, wordings) => {
    const reading = read(question);
    expect(reading.wordings).toEqual(wordings);
    expect(reading.dates).toEqual([]);
    expect(content(reading)).not.toContain("never");
  });
});

describe("words in marks on which somebody is asked for are what the question is about", () => {
  test.each([
    "what did Lind say about “the ferry is a hole in the water”",
    "how did Lind respond to Reed's “the ferry is a hole in the water”",
    "what was Lind's reaction to “the ferry is a hole in the water”",
    "what did Lind answer when Reed said “the ferry is a hole in the water”?",
  ])("%s", (question) => {
    const reading = read(question);
    expect(reading.wordings).toEqual([]);
    expect(content(reading)).toContain("hole");
    expect(reading.speakers[0]?.text).toBe("Lind");
  });

  test.each([
    "who said about the ferry “it is a hole in the water”",
    "did Lind say of Reed's boat “it is a hole in the water”",
    "what did Lind mean by “it is a hole in the water”",
    "Lind on the ferry: “it is a hole in the water”",
  ])("but not %s", (question) => {
    expect(read(question).wordings).toHaveLength(1);
  });
});

describe("what may be remembered words is what the question leaves", () => {
  test.each([
    ["did reed say the ferry is a hole in the water", "the ferry is a hole in the water"],
    ["did lind say that she will not sell the boats, right?", "she will not sell the boats"],
    ["who said the ferry is a hole in the water??", "the ferry is a hole in the water"],
    ["the ferry is a hole in the water – who said that", "the ferry is a hole in the water"],
    ["when did lind say the ferry would be back", "the ferry would be back"],
  ])("%s", (question, remembered) => {
    expect(read(question).remembered).toBe(remembered);
  });

  test.each(["ada lind", "who else spoke", "did lind really say “never again”?", "", "🙏"])(
    "nothing is: %s",
    (question) => {
      expect(read(question).remembered).toBeNull();
    },
  );
});

test("how many of somebody do something asks for none of them", () => {
  expect(read("how many traders back the strike").speakers.map(({ text }) => text)).not.toContain(
    "many traders",
  );
});

test("what we report or he mentions asks for neither, but for whoever says it", () => {
  const asked = (question: string) => read(question).speakers.map(({ text }) => text);
  expect(asked("which findings do we report on the ferry")).not.toContain("findings");
  expect(asked("which senator has said the ferry sinks")).toContain("senator");
});

test("a page pasted tells its dates, and asks for none", () => {
  const page = "the ferry sank on January 11 while reed slept. ".repeat(10);
  expect(read(`what did reed say? ${page}`).dates).toEqual([]);
});

test("dates stay as typed, with what bounds them", () => {
  expect(read("what did reed say on January 11 about fares").dates).toEqual(["January 11"]);
  expect(read("what has lind said since March").dates).toEqual(["since March"]);
});

test("the first verb of speaking stays as typed", () => {
  expect(read("did she deny it").act).toBe("deny");
  expect(read("what does lind make of it").act).toBe("make");
  expect(read("who runs the state harbour").act).toBeNull();
  expect(read("thanks, how deep is it").act).toBeNull();
  expect(read("lind on tolls").act).toBeNull();
});

describe("laws", () => {
  const message = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "what",
          "did",
          "lind’s",
          "“no",
          "no”",
          "ferry",
          "from",
          "?",
          "said",
          "on",
          "🙏",
          "渡し船",
        ),
        {
          maxLength: 40,
        },
      )
      .map((words) => words.join(" ")),
  );

  test("any text is read, and stays the question", () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(read(text).question).toBe(text);
      }),
    );
  });

  test("each word and speaker stands where it says, as typed but for apostrophes", () => {
    fc.assert(
      fc.property(message, (text) => {
        const { words, speakers } = read(text);
        for (const { start, end } of words) expect(text.slice(start, end)).not.toBe("");
        for (const { text: name, start, end } of speakers)
          expect(text.slice(start, end).replace(/[\u2018\u2019`´]/gu, "'")).toContain(name);
      }),
    );
  });

  test("weights are in 0..1, and the likeliest speaker stands first", () => {
    fc.assert(
      fc.property(message, (text) => {
        const { words, speakers, follows } = read(text);
        for (const { weight } of [...words, ...speakers]) expect(weight > 0 && weight <= 1).toBe(true);
        expect(follows.leaning >= 0 && follows.leaning <= 1).toBe(true);
        expect(speakers.map(({ weight }) => weight)).toEqual(
          speakers.map(({ weight }) => weight).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  test.each(['"', "“", "who said ", "a ", "did x say ", "pls ", "right? ", "\u202e", "‘’", "ferry"])(
    "a text that only repeats %j is read up to where a question ends",
    (unit) => {
      const text = unit.repeat(3000);
      const { question, words } = read(text);
      expect(question).toBe(text);
      expect(words.every(({ end }) => end <= 4000)).toBe(true);
    },
  );

  test.each(["港口", ".1 ", "Maria ANNA "])("of %j a thousand times each word counts three times", (unit) => {
    const { words } = read(`is it true he said ${unit.repeat(1000)}`);
    const counts = new Map<string, number>();
    for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(3);
  });
});
