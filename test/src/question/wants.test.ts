import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Want } from "../../../src/domain/reading.ts";
import { wantsOf } from "../../../src/question/wants.ts";

describe("what kind of answer is wanted", () => {
  test.each<[string, ...Want[]]>([
    ["who said the ferry is a hole in the water", "who"],
    ["whos the harbour master", "who"],
    ["which senator said the ferry sinks", "who"],
    ["did reed say the ferry sinks", "did"],
    ["hey did reed say the ferry sinks", "did"],
    ["is it true lind sold the boats", "did"],
    ["reed says the boats are fine right?", "did"],
    ["lind sold the boats y/n", "did"],
    ["has reed commented on the strike", "did", "comment"],
    ["any reaction from the union", "comment"],
    ["did the company say anything on the layoffs", "did", "comment"],
    ["when did lind say never", "when"],
    ["what day did the ferry sink", "when"],
    ["where was reed speaking", "where"],
    ["what show was lind on", "where"],
    ["when exactly did lind say never", "when"],
    ["any word from the yard on when the ferry is back", "when"],
    ["whens the ferry back and where?", "when", "where"],
    ["who was lind talking to", "who", "to-whom"],
    ["which story has lind on tolls", "story"],
    ["how many boats sank", "number", "how"],
    ["what price is a ticket", "number"],
    ["how often did lind say never", "count"],
    ["how many times did lind say never", "count", "number"],
    ["why'd the ferry stop", "why"],
    ["how come the ferry stopped", "why"],
    ["how does the union explain the strike", "how"],
    ["exact words of the mayor on tolls", "quote"],
    ["one punchy quote from reed", "quote"],
    ["everything lind said about tolls", "all"],
    ["quotes from lind", "quote", "all"],
    ["lind herself on the tolls", "self"],
    ["what did he say next", "next"],
    ["who else spoke", "who", "else"],
    ["latest from lind on the strike", "latest"],
    ["lind's last word on the strike", "latest"],
    ["who said it first", "who", "first"],
  ])("%s", (question, ...wants) => {
    expect([...wantsOf(question)]).toEqual(expect.arrayContaining(wants));
  });

  test.each<[string, Want]>([
    ["what did reed say about the ferry", "who"],
    ["lind on tolls", "did"],
    ["who said the ferry sinks", "when"],
    ["did reed say the ferry sinks", "why"],
    ["what did lind say when she saw the ferry", "when"],
    ["find me the bit where lind sings", "where"],
    ["quote from lind on tolls", "all"],
    ["the whole ferry story", "who"],
    ["how long does the strike last", "latest"],
  ])("but not: %s, %s", (question, want) => {
    expect(wantsOf(question)).not.toContain(want);
  });

  test("capitals change nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("who said it", "did reed say no", "why is that", "all quotes"),
        (question) => {
          expect(wantsOf(question.toUpperCase())).toEqual(wantsOf(question));
        },
      ),
    );
  });

  test("a name alone wants nothing in particular", () => {
    expect(wantsOf("ada lind").size).toBe(0);
    expect(wantsOf("").size).toBe(0);
  });
});
