import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lexicon } from "../../../src/question/lexicon.ts";
import { understand } from "../../../src/question/understand.ts";

const SOMEBODY = new Set(["putin", "the mayor", "mayor calloway", "calloway", "ferry company"]);
const lexicon: Lexicon = {
  isSomebody: (phrase) => SOMEBODY.has(phrase.toLowerCase()),
  isPrinted: (word) => ["ferry", "paid"].includes(word),
  lastSpeaker: "Ines Calloway",
  lastTopic: null,
  companion: (role) => (role === "brother" ? "Tom Calloway" : null),
};
const read = (question: string) => understand(question, lexicon);

describe("words in marks are the wording asked for", () => {
  test.each([
    ['who said "read my lips"?', "read my lips"],
    ["who said “read my lips”?", "read my lips"],
    ["who said ‘it’s the tenants’ own money’", "it’s the tenants’ own money"],
    ["who said «read my lips»", "read my lips"],
    ['who said "read my lips', "read my lips"],
    ['did she write "he told me ‘never again’ and left"?', "he told me ‘never again’ and left"],
    ['"read my lips" who?', "read my lips"],
    ['can i print "a hole in the water"', "a hole in the water"],
    ['which article has "bigger bus"?', "bigger bus"],
  ])("%s", (question, wording) => {
    expect(read(question)).toMatchObject({ wording, marked: true });
  });

  test("apostrophes are no marks", () => {
    expect(read("who said it's the tenants' own money")).toMatchObject({
      wording: "it's the tenants' own money",
      marked: false,
    });
  });
});

describe("the kind of question", () => {
  test.each([
    ["who said the concrete is not the problem", "who-said", null, "the concrete is not the problem"],
    ["the concrete is not the problem - who said that", "who-said", null, "the concrete is not the problem"],
    ["who the hell said that the boat floats??", "who-said", null, "the boat floats"],
    ["did anyone say the dam is safe?", "who-said", null, "the dam is safe"],
    ["did the mayor say she was wrong?", "did-say", "the mayor", "she was wrong"],
    ["has Calloway ever promised to buy the boats", "did-say", "Calloway", "to buy the boats"],
    ["Calloway said she was wrong", "did-say", "Calloway", "she was wrong"],
    ["whats the mayors position on the ferry", "what-said", "the mayor", null],
    ["what'd the mayor say", "what-said", "the mayor", null],
    ["wtf did the mayor say about the ferry", "what-said", "the mayor", null],
    ["show me everything the mayor said", "what-said", "the mayor", null],
    ["any quotes from Mayor Calloway about the ferry?", "what-said", "Mayor Calloway", null],
    ["putin on sanctions", "what-said", "putin", null],
    ["what does our coverage say about sanctions?", "fact", null, null],
    ["when did the mayor say it floats", "circumstances", "the mayor", "it floats"],
    ["who is Kazimir Oltean?", "fact", null, null],
    ["why did the ferry stop?", "fact", null, null],
  ])("%s", (question, intent, speaker, wording) => {
    expect(read(question)).toMatchObject({ intent, speaker, wording });
  });

  test.each([
    ["anyone know who said the boat floats", "who-said", null, "the boat floats"],
    ["quote check: the boat floats at high tide", "who-said", null, "the boat floats at high tide"],
    ["quote check: the mayor said the boat floats", "did-say", "the mayor", "the boat floats"],
    ["source for the boat floats at high tide?", "who-said", null, "the boat floats at high tide"],
    ["find me the quote about the boat and the tide", "who-said", null, "the boat and the tide"],
    ["i need the quote where someone said the boat floats", "who-said", null, "the boat floats"],
    ["someone said the boat floats, who was it?", "who-said", null, "the boat floats"],
    ["do we have boats that float at high tide", "who-said", null, "boats that float at high tide"],
    ["is it true that Calloway said the boat floats", "did-say", "Calloway", "the boat floats"],
    ["i think Calloway said the boat floats, correct?", "did-say", "Calloway", "the boat floats"],
    ["Calloway said the boat floats right?", "did-say", "Calloway", "the boat floats"],
    ["was it Calloway who said the boat floats?", "did-say", "Calloway", "the boat floats"],
    ["wasnt it Calloway who said “the boat floats”", "did-say", "Calloway", "the boat floats"],
    ["did calloway rly say the boat floats", "did-say", "calloway", "the boat floats"],
    ["did calloway ever say thats a fine boat", "did-say", "calloway", "thats a fine boat"],
    ["Calloway: “the boat floats” — real?", "did-say", "Calloway", "the boat floats"],
    ["“the boat floats” – Calloway?", "did-say", "Calloway", "the boat floats"],
    [
      "Harbour Master Jo Reed: “the boat floats” – true?",
      "did-say",
      "Harbour Master Jo Reed",
      "the boat floats",
    ],
    ["Quote Check: “the boat floats”", "who-said", null, "the boat floats"],
    ["who said ''the boat floats''", "who-said", null, "the boat floats"],
    ["who said that nonsense about the boat", "who-said", null, null],
    ["who mentioned the boat", "who-said", null, null],
    ["Calloway quotes on the boat", "what-said", "Calloway", null],
    ["find the quote where Calloway talks about the boat", "what-said", "Calloway", null],
    ["was it Calloway who called the boat a ruin", "did-say", "Calloway", "the boat a ruin"],
    ["which senator said the boat floats", "who-said", null, "the boat floats"],
    ["what words did the mayor say", "what-said", "the mayor", null],
    ["who did the mayor criticise", "what-said", "the mayor", null],
    ["calloway ferry quote", "what-said", "calloway", null],
    ["quotes calloway", "what-said", "calloway", null],
    ["ferry quote calloway", "what-said", "calloway", null],
    ["calloway quote ferry", "what-said", "calloway", null],
    ["what did the mayor ask about the boats", "what-said", "the mayor", null],
    ["whos the mayor of the ferry company", "fact", null, null],
    ["you are no use, what did that stupid mayor say", "what-said", "mayor", null],
    ['who said "?"', "who-said", null, null],
  ])("as typed in a chat: %s", (question, intent, speaker, wording) => {
    expect(read(question)).toMatchObject({ intent, speaker, wording });
  });

  test("a wording that ends in a tag's word keeps it, unless the tag asks", () => {
    expect(read("who said we will get it right").wording).toBe("we will get it right");
    expect(read("did the mayor say she got it right?").wording).toBe("she got it right");
  });

  test("misspelt frames are read, misspelt topics are left to the search", () => {
    expect(read("wat did putin sya abuot opinon poles")).toMatchObject({
      intent: "what-said",
      speaker: "putin",
      topic: "opinon poles",
    });
  });

  test("a word that the coverage prints is no misspelling", () => {
    expect(read("who paid about the ferry").topic).toContain("paid");
  });
});

describe("what it should be about", () => {
  test.each([
    ["what did the mayor say about the ferry?", "the ferry"],
    ["what has the mayor said regarding the ferry so far", "the ferry so far"],
    ["what did the mayor say on January 11?", ""],
    ["according to putin is it up to us", "is it up to us"],
  ])("%s", (question, topic) => {
    expect(read(question).topic).toBe(topic);
  });

  test("a stance is a verb of its own", () => {
    expect(read("who denied the leak?")).toMatchObject({ cue: "denied", topic: "the leak", speaker: null });
  });

  test("dates stay as typed", () => {
    expect(read("what did the mayor say on January 11?").dates).toEqual(["January 11"]);
  });
});

describe("a thread", () => {
  test("a pronoun is whom the thread was about", () => {
    expect(read("did she really say “never”?").speaker).toBe("Ines Calloway");
  });
  test("her brother is whom the coverage knows as that beside her", () => {
    expect(read("and what did her brother say?").speaker).toBe("Tom Calloway");
  });
  test("her spokesman, whom it doesn't know, is looked for by his role", () => {
    expect(read("and what did her spokesman say?").speaker).toBe("spokesman");
  });
});

test("no question throws, however odd or long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (question) => {
      expect(read(question).question).toBe(question);
    }),
  );
  for (const unit of ['"', "“", "who said ", "a ", "did x say ", "\u202e", "‘’"]) {
    expect(read(unit.repeat(3000)).question).toHaveLength(unit.length * 3000);
  }
});
