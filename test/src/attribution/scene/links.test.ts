import { expect, test } from "vitest";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { slice } from "../../../../src/domain.ts";
import { aScene, phraseWords } from "../a-scene.ts";

test.each([
  ["a subject", "Ada Lind said no.", "Ada Lind", "subject-verb", "said"],
  ["a subject behind an apposition", "Ada Lind, the old mayor, said no.", "Ada Lind", "subject-verb", "said"],
  [
    "a subject behind a clause with who",
    "Ada Lind, who won in May, has now said no.",
    "Ada Lind",
    "subject-verb",
    "said",
  ],
  [
    "a subject behind a bracket and a comma",
    "Ada Lind (Tessel), said no.",
    "Ada Lind",
    "subject-verb",
    "said",
  ],
  ["a name alone behind “so”", "“No,” so Ada Lind.", "Ada Lind", "verb-subject", "so"],
  ["nobody behind “so” where the sentence goes on", "“No,” so Ada Lind left.", "Ada Lind", "verb", "left"],
  [
    "nobody who only is spoken of behind an apposition",
    "Ada Lind, the mayor, said Tom Reeve was late.",
    "Tom Reeve",
    "verb",
    "was",
  ],
  ["nor who did something", "Ada Lind, the mayor, said Tom Reeve left.", "Tom Reeve", "verb", "left"],
  ["nor who never did", "Ada Lind, the mayor, said Tom Reeve never left.", "Tom Reeve", "verb", "left"],
  [
    "one of two whom nothing governs",
    "In heavy rain Ada Lind and Tom Reeve, the vet, said no.",
    "Tom Reeve",
    "subject-verb",
    "said",
  ],
  [
    "one behind a place that something governs",
    "In Old Harrow, Ada Lind, the vet, said no.",
    "Ada Lind",
    "subject-verb",
    "said",
  ],
  [
    "one of two in the line after a place",
    "Rain in Tessel\n\nAda Lind and Tom Reeve, the vet, said no.",
    "Tom Reeve",
    "subject-verb",
    "said",
  ],
  [
    "the second of two surnames that are governed",
    "A row over Lind and Reeve, said Ada Holm, is likely.",
    "Reeve",
    "none",
    null,
  ],
  [
    "a name in the line after a marker of sources",
    "Of boats, according to\n\nAda Lind left early.",
    "Ada Lind",
    "verb",
    "left",
  ],
  ["a name alone in its line", "Ada Lind\n\nHas rain ever helped?", "Ada Lind", "none", null],
  ["an inverted subject", "“No,” said Ada Lind.", "Ada Lind", "verb-subject", "said"],
  [
    "an object behind a verb that has its subject",
    "Tom Reeve, the vet, told Ada Lind no.",
    "Ada Lind",
    "none",
    null,
  ],
  ["a fronted source", "According to Ada Lind, it rained.", "Ada Lind", "according", "According"],
  ["an owner of words", "Ada Lind’s belief that it rained was wrong.", "Ada Lind", "owner", "belief"],
  [
    "an owner of a thing, words of others behind it",
    "The quay was Ada Lind’s, remarks showed.",
    "Ada Lind",
    "none",
    null,
  ],
  [
    "a subject of a participle",
    "It rained, with Ada Lind saying it would.",
    "Ada Lind",
    "participle",
    "saying",
  ],
  [
    "a subject behind the name of its deputy",
    "Ada Lind, whose deputy, Tom Reeve, had left, insisted so.",
    "Ada Lind",
    "subject-verb",
    "insisted",
  ],
  ["a deputy", "Ada Lind, whose deputy, Tom Reeve, had left, insisted so.", "Tom Reeve", "verb", "left"],
  [
    "a subject behind words of time",
    "Ada Lind on a wet Monday warned us.",
    "Ada Lind",
    "subject-verb",
    "warned",
  ],
  ["a subject of a verb of two words", "Ada Lind shot back at once.", "Ada Lind", "subject-verb", "shot"],
  [
    "one who stands with the sentence, and an apposition",
    "It rained, with the mayor, Ada Lind, calling it late.",
    "the mayor",
    "participle",
    "calling",
  ],
  [
    "one with whom the next sentence has nothing to do",
    "It rained with Ada Lind, the mayor. Later, calling it late, Tom Reeve left.",
    "Ada Lind",
    "none",
    null,
  ],
  ["an agent", "It was described by Ada Lind as late.", "Ada Lind", "agent", "described"],
  ["an agent behind the words", "It was called “late” by Ada Lind.", "Ada Lind", "agent", "called"],
  ["one whose words they are", "It was, in the words of Ada Lind, late.", "Ada Lind", "owner", "words"],
  ["a place a preposition governs", "The fire at Ada Lind warned us.", "Ada Lind", "none", null],
  [
    "one governed before a comma",
    "A row over Ada Lind, said Tom Reeve, is likely.",
    "Ada Lind",
    "none",
    null,
  ],
  ["one who was told", "Ada Lind heard that it was late.", "Ada Lind", "subject-verb", "heard"],
  ["a subject of a plain verb", "Ada Lind walked home.", "Ada Lind", "verb", "walked"],
])("a phrase hangs on its verb: %s", (_name, text, name, order, verb) => {
  const { phrases, tokens } = aScene(text);
  const phrase = phrases.find(({ mention }) => slice(text, mention).startsWith(name));
  expect(phrase?.order).toBe(order);
  const token = tokens[phrase?.verb ?? -1];
  expect(token === undefined ? null : slice(text, token)).toBe(verb);
});

test("who is named outside the narration is no phrase of it", () => {
  const text = "By Ada Lind\n\nTom Reeve left.\n\nPhoto: Ines Holm";
  const start = text.indexOf("Tom");
  const scene = sceneOf(text, [{ start, end: text.indexOf("\n\nPhoto") }]);
  expect(scene.phrases.map((_, at) => phraseWords(scene, at))).toEqual(["Tom Reeve"]);
});

test.each(["international law", "the rules", "plan"])("nobody says what is done according to %s", (norm) => {
  const [phrase] = aScene(`Berg said they have “the right to leave” according to ${norm}.`)
    .phrases.slice(1)
    .filter(({ order }) => order === "according");
  expect(phrase).toBeUndefined();
});
