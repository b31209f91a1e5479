import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/domain/reading.ts";
import { readInquiry } from "../../../src/question/parts.ts";

const questionsIn = (text: string) => readInquiry({ text }).map(({ question }) => question);
const speakersOf = ({ speakers }: Reading) => speakers.map(({ text }) => text);

describe("two names with one rest are asked one by one", () => {
  test.each<[string, ...string[]]>([
    [
      "quotes from ada lind n tom reed on the budget pls",
      "quotes from ada lind on the budget pls",
      "quotes from tom reed on the budget pls",
    ],
    [
      "need lind AND reed on the ferry from the sunday shows",
      "need lind on the ferry from the sunday shows",
      "need reed on the ferry from the sunday shows",
    ],
    [
      "what did the harbour guy and the union guy say in the dam piece",
      "what did the harbour guy say in the dam piece",
      "what did the union guy say in the dam piece",
    ],
    [
      "what did lind and reed put in the statement",
      "what did lind put in the statement",
      "what did reed put in the statement",
    ],
    [
      "one quote each pls: ada lind and tom reed on tolls",
      "one quote pls: ada lind on tolls",
      "one quote pls: tom reed on tolls",
    ],
    [
      "What did Ada Lind and Tom Reed say about the ferry?",
      "What did Ada Lind say about the ferry?",
      "What did Tom Reed say about the ferry?",
    ],
    [
      "Sen. Ada Lind and Rep. Tom Reed on the ferry",
      "Sen. Ada Lind on the ferry",
      "Rep. Tom Reed on the ferry",
    ],
    ["Both Lind and Reed on the ferry please", "Lind on the ferry please", "Reed on the ferry please"],
    [
      "wtf did that idiot lind and that clown reed say about tolls",
      "wtf did that idiot lind say about tolls",
      "wtf did that clown reed say about tolls",
    ],
    [
      "one from lind and one from reed on the ferry",
      "one from lind on the ferry",
      "one from reed on the ferry",
    ],
    [
      "what are the mayor and the council saying about tolls",
      "what are the mayor saying about tolls",
      "what are the council saying about tolls",
    ],
    [
      "how did lind and the union react to the strike",
      "how did lind react to the strike",
      "how did the union react to the strike",
    ],
    [
      "does anyone know what ada lind and tom reed said about it",
      "does anyone know what ada lind said about it",
      "does anyone know what tom reed said about it",
    ],
    [
      "quotes from lind, reed and calloway on tolls",
      "quotes from lind on tolls",
      "quotes from reed on tolls",
      "quotes from calloway on tolls",
    ],
    ["quotes from lind and reed", "quotes from lind", "quotes from reed"],
  ])("%s", (text, ...questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });
});

describe("clauses that each ask are asked one by one", () => {
  test.each<[string, ...string[]]>([
    [
      "lind on the timing, and reed on why he wont weigh in",
      "lind on the timing",
      "reed on why he wont weigh in",
    ],
    [
      "ferry boss on the outages + the union on phones dying, one quote each",
      "ferry boss on the outages, one quote",
      "the union on phones dying, one quote",
    ],
    [
      "for the dam sidebar i need both: mayor lind on tolls, and reed on fares",
      "for the dam sidebar i need: mayor lind on tolls",
      "for the dam sidebar i need: reed on fares",
    ],
    [
      "2 things from the dam piece – what does her son say about rain, and how does reed sum up the year",
      "from the dam piece – what does her son say about rain",
      "from the dam piece – how does reed sum up the year",
    ],
    [
      "two things from the lind interview: what she says about tolls and what she says happens to the ferry",
      "from the lind interview: what she says about tolls",
      "from the lind interview: what she says happens to the ferry",
    ],
    [
      "whens lind stepping down and how old is the guy after her job",
      "whens lind stepping down",
      "how old is the guy after her job",
    ],
    [
      "mayor lind on tolls, captain reed on the bridge, and the union on pay",
      "mayor lind on tolls",
      "captain reed on the bridge",
      "the union on pay",
    ],
    ["Lind on the ferry and Reed on the bridge", "Lind on the ferry", "Reed on the bridge"],
    ["lind on the ferry; reed on the bridge", "lind on the ferry", "reed on the bridge"],
    ["lind quote on pay and reed quote on hours", "lind quote on pay", "reed quote on hours"],
    [
      "lind's reaction to the deal and reed's take on the bridge",
      "lind's reaction to the deal",
      "reed's take on the bridge",
    ],
    [
      "What did Lind say about the ferry? And what did the union say about pay?",
      "What did Lind say about the ferry",
      "what did the union say about pay?",
    ],
    [
      "who owns the ferry? how much does a ticket cost?",
      "who owns the ferry",
      "how much does a ticket cost?",
    ],
    [
      "find me what lind said on pay and what reed said on hours",
      "find me what lind said on pay",
      "what reed said on hours",
    ],
    [
      "did the mayor comment on tolls and did the ferry company comment on fares",
      "did the mayor comment on tolls",
      "did the ferry company comment on fares",
    ],
    [
      "hi, 3 qs: 1. who owns the ferry?\n2. what did lind say about pay?\n3. when does the bridge reopen?",
      "hi: who owns the ferry",
      "hi: what did lind say about pay",
      "hi: when does the bridge reopen?",
    ],
    [
      "ferry crash: can you give me (1) lind's claim about everybody aboard and (2) what the town says of its cause",
      "ferry crash: can you give me lind's claim about everybody aboard",
      "ferry crash: can you give me what the town says of its cause",
    ],
    ["does rule 1) and 2) hold for lind's ferry", "does rule 1) and 2) hold for lind's ferry"],
    [
      "ada lind and tom reed on pay, and the union on hours",
      "ada lind on pay",
      "tom reed on pay",
      "the union on hours",
    ],
  ])("%s", (text, ...questions) => {
    expect(questionsIn(text).map((question) => question.toLowerCase())).toEqual(
      questions.map((question) => question.toLowerCase()),
    );
  });

  test.each<[string, string]>([
    [
      "what did lind say about the ferry and what did she say about the bridge",
      "what did lind say about the bridge",
    ],
    [
      "what was lind's line on boats at the museum, and did reed crack a joke there?",
      "did reed crack a joke at the museum?",
    ],
    [
      "how did the mayor react to the strike and how did the union respond",
      "how did the union respond to the strike",
    ],
  ])("what a later one leaves to the first is said again: %s", (text, second) => {
    expect(questionsIn(text)[1]).toBe(second);
  });
});

describe("several quotations are asked one by one, under what is said of them all", () => {
  const BOATS = "“We will not sell the boats.”";
  const ASKED = "“Nobody asked the islanders at all.”";

  test.each<[string, ...string[]]>([
    [
      `need attribution for both: ${BOATS} and ${ASKED}`,
      `need attribution for: ${BOATS}`,
      `need attribution for: ${ASKED}`,
    ],
    [
      `2 quotes need names: ${BOATS} + ${ASKED}`,
      `quotes need names: ${BOATS}`,
      `quotes need names: ${ASKED}`,
    ],
    [`who said ${BOATS} and who said ${ASKED}`, `who said ${BOATS}`, `who said ${ASKED}`],
    [`1) ${BOATS} 2) ${ASKED} who said these`, `${BOATS} who said these`, `${ASKED} who said these`],
    [`both lind, i think:\n${BOATS}\n${ASKED}`, `lind, i think: ${BOATS}`, `lind, i think: ${ASKED}`],
    [
      `is this right: lind ${BOATS} and reed ${ASKED}`,
      `is this right: lind ${BOATS}`,
      `is this right: reed ${ASKED}`,
    ],
  ])("%s", (text, ...questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  test("each has its own words as its wording, and the speaker claimed for both", () => {
    const readings = readInquiry({ text: `both lind acc. to the intern: ${BOATS} and ${ASKED}` });
    expect(readings.map(({ wordings }) => wordings)).toEqual([
      ["We will not sell the boats."],
      ["Nobody asked the islanders at all."],
    ]);
    for (const reading of readings) expect(speakersOf(reading)).toContain("lind");
  });

  test.each([
    "“We will not sell the boats,” she said, “because nobody asked the islanders.”",
    "is it “we will not sell the boats” or “we will not be selling boats”",
    "did she say “we will not sell the boats” and not “we will not be selling boats”",
    "“We will not sell the boats.”\n“Nobody asked the islanders at all.”",
    "did the “ferry queen” call reed a “hole in the water”",
  ])("one is meant: %s", (text) => {
    expect(questionsIn(text)).toEqual([text]);
  });
});

describe("one question stays one", () => {
  test.each([
    "did Marks and Spencer say anything about the strike",
    "Department for Work and Pensions on the benefit cuts",
    "what did johnson and johnson say about the talc",
    "what does hargreaves and lansdown say about fees",
    "anything from the food and drug administration on the recall",
    "quotes from bill and melinda gates on vaccines",
    "the ferry company and its union on pay",
    "what did the mayor and council say about tolls",
    "what did lind say about reed and calloway",
    "what did lind tell reed and calloway about the ferry",
    "what did the union and the ferry company say to each other",
    "what did lind and reed talk about",
    "why do lind and reed back the plan",
    "who did lind and reed blame",
    "was it lind and reed who called the ferry a hole in the water",
    "lind on the ferry? need it for the caption",
    "calloway on the ferry, need it for the front page on friday",
    "lind on the wars in the south and the deal on climate",
    "lind on the strike and the vote on tuesday",
    "lind on the ferry and on the bridge",
    "Lind, the union boss, and Reed on pay",
    "when and where was that",
    "who + quote on the ferry",
    "name & exact words of the ferry boss",
    "quote and name pls, the captain who swam home",
    "did lind or reed say it",
    "any comment from lind or reed on the ferry",
    "who said the ferry is dead? was it calloway?",
    "what did the mayor say and why",
    "which car is the reviewer so in love with & what does it cost",
    "how much money are those senators after and for what",
    "what did lind say about reed and what did he say about the ferry",
    "what did lind say about the ferry when the bridge fell and the harbour froze",
    "tax cuts and spending plans on the ballot",
    "jobs and wages on the islands",
    "two quotes from lind on the ferry",
    "what did lind, reed, calloway, doe and roe say about the ferry",
    "lind on fees and the whole toll thing, we ran something on drivers",
  ])("%s", (text) => {
    expect(questionsIn(text)).toEqual([text]);
  });
});
