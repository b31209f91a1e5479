import { expect, test } from "vitest";
import { slice } from "../../../../src/domain.ts";
import { aScene } from "../a-scene.ts";

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
    "a subject of a participle",
    "It rained, with Ada Lind saying it would.",
    "Ada Lind",
    "participle",
    "saying",
  ],
  ["a subject of a plain verb", "Ada Lind walked home.", "Ada Lind", "verb", "walked"],
])("a phrase hangs on its verb: %s", (_name, text, name, order, verb) => {
  const { phrases, tokens } = aScene(text);
  const phrase = phrases.find(({ mention }) => slice(text, mention).startsWith(name));
  expect(phrase?.order).toBe(order);
  const token = tokens[phrase?.verb ?? -1];
  expect(token === undefined ? null : slice(text, token)).toBe(verb);
});
