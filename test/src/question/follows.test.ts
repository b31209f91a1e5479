import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/question/read.ts";
import { anyCharacter } from "../../any-character.ts";

const followsIn = (text: string) => read(text).follows;

describe("a message that can't stand alone leans on its thread", () => {
  test.each([
    "and about the bridge?",
    "what about reed",
    "ok and the captain of the other ferry, what did the union tell him",
    "same for the union",
    "what did he say next",
    "did she deny it",
    "is that the exact wording",
    "who else spoke",
    "when was that",
    "reed?",
    "no i meant reed",
  ])("%s", (text) => {
    expect(followsIn(text).leaning).toBe(1);
  });

  test.each([
    "what did Mayor Calloway say about selling the island ferry",
    "quotes from the harbour master on winter fog and fares",
    "how many boats sank off Harrowmere harbour",
  ])("one that names what it asks leans less: %s", (text) => {
    const { leaning } = followsIn(text);
    expect(leaning).toBeLessThan(1);
    expect(leaning).toBeGreaterThan(0);
  });
});

describe("whom a pronoun means is left to the thread", () => {
  test.each(["what did he say next", "did SHE deny it", "her answer to the union", "why are they on strike"])(
    "%s",
    (text) => {
      expect(followsIn(text).pronoun).not.toBeNull();
    },
  );

  test.each(["what did the mayor say", "the theory of the sheriff", "is it safe"])(
    "there is none: %s",
    (text) => {
      expect(followsIn(text).pronoun).toBeNull();
    },
  );
});

describe("a correction asks the question before again", () => {
  test.each(["no i meant reed", "sorry, we meant the bridge", "nope, not lind", "i mean the other ferry"])(
    "%s",
    (text) => {
      expect(followsIn(text)).toMatchObject({ corrects: true, leaning: 1 });
    },
  );

  test.each(["what does the mayor mean by that", "no comment from the union?", "who said no"])(
    "none: %s",
    (text) => {
      expect(followsIn(text).corrects).toBe(false);
    },
  );
});

test("words in marks are somebody's, and lean on nothing", () => {
  expect(
    followsIn("who said “he meant no harm, and she knew it” on the Harrowmere harbour ferry"),
  ).toMatchObject({
    pronoun: null,
    corrects: false,
  });
});

test("how much a message leans is a share", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      const { leaning } = followsIn(text);
      expect(leaning >= 0 && leaning <= 1).toBe(true);
    }),
  );
});
