import { expect, test } from "vitest";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { createPlainTable } from "../../../../src/attribution/speakers/plain-speakers.ts";
import type { Resolved, SpeakerTable } from "../../../../src/attribution/speakers/speakers.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";

function tableOf(text: string): SpeakerTable {
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  return createPlainTable(text, mentions, GERMAN);
}

/** Of ‹the source›; «whoever» spoke last. */
function resolve(marked: string): Resolved {
  const text = marked.replace(/[‹›«»]/gu, "");
  const spanOf = (pattern: RegExp) => {
    const [words = ""] = pattern.exec(marked)?.slice(1) ?? [];
    const start = marked.slice(0, pattern.exec(marked)?.index).replace(/[‹›«»]/gu, "").length;
    return words === "" ? [] : [{ start, end: start + words.length }];
  };
  const [source = { start: 0, end: 0 }] = spanOf(/‹(.+)›/u);
  return tableOf(text).resolve(source, { quoted: [], lastSources: spanOf(/«(.+)»/u) });
}

test.each([
  [
    "a surname, whose whole name comes later",
    "Lind kam. Jana Lind ging. ‹Lind› sagte nichts.",
    "Jana Lind",
    "named",
  ],
  ["a surname of two, named last", "Jana Lind kam. Ole Lind ging. ‹Lind› sagte nichts.", "Ole Lind", "named"],
  ["an office before a name", "Die Lotsin Jana Lind kam. ‹Die Lotsin› sagte nichts.", "Jana Lind", "role"],
  [
    "an office behind a name",
    "Jana Lind, Lotsin aus Tessel, kam. ‹Die Lotsin› sagte nichts.",
    "Jana Lind",
    "role",
  ],
  ["a name behind an office", "Die Lotsin, Jana Lind, kam. ‹Die Lotsin› sagte nichts.", "Jana Lind", "role"],
  [
    "an office of two, the one named last",
    "Die Lotsin Jana Lind kam. Die Lotsin Ines Holm ging. ‹Die Lotsin› sagte nichts.",
    "Ines Holm",
    "role",
  ],
  [
    "an office of two, the one named last by surname",
    "Die Lotsin Jana Lind kam. Die Lotsin Ines Holm ging. Lind kam. ‹Die Lotsin› sagte nichts.",
    "Jana Lind",
    "role",
  ],
  [
    "an office beside a name that isn’t its",
    "Die Lotsin und Jana Lind kamen. ‹Die Lotsin› sagte nichts.",
    "Lotsin",
    "role",
  ],
  ["somebody unnamed", "‹Ein Sprecher› sagte nichts.", "Sprecher", "role"],
  ["a body", "Jana Lind kam. ‹Die Reederei› sagte nichts.", "Reederei", "group"],
  ["a document", "Jana Lind kam. ‹Der Bericht› sagte nichts.", "Bericht", "document"],
  ["a woman named before", "Jana Lind kam. Ole Brandt ging. ‹Sie› sagte nichts.", "Jana Lind", "pronoun"],
  ["a man named before", "Ole Brandt kam. Jana Lind ging. ‹Er› sagte nichts.", "Ole Brandt", "pronoun"],
  [
    "of two women the one named last",
    "Jana Lind kam. Ines Holm ging. ‹Sie› sagte nichts.",
    "Ines Holm",
    "pronoun",
  ],
  [
    "of two women the one who spoke",
    "«Jana Lind» sprach. Ines Holm ging. ‹Sie› sagte nichts.",
    "Jana Lind",
    "pronoun",
  ],
  ["an unnamed woman", "Eine Sprecherin kam. Ole Brandt ging. ‹Sie› sagte nichts.", "Sprecherin", "pronoun"],
  ["no man who spoke", "«Ole Brandt» sprach. Ines Holm ging. ‹Sie› sagte nichts.", "Ines Holm", "pronoun"],
])("a German source is %s", (_name, marked, name, how) => {
  const resolved = resolve(marked);
  expect(resolved).toMatchObject({ how, speaker: { name } });
  expect(resolved.confidence > 0 && resolved.confidence < 1).toBe(true);
});

test.each([
  ["she where only a man is named", "Ole Brandt kam. ‹Sie› sagte nichts."],
  ["she where only an unnamed man is told of", "Ein Sprecher kam. ‹Sie› sagte nichts."],
  ["she where only a body is named", "Die Reederei kam. ‹Sie› sagte nichts."],
  ["we", "Jana Lind kam. ‹Wir› sagten nichts."],
  ["she before anybody is named", "‹Sie› sagte nichts. Jana Lind kam."],
])("%s is nobody", (_name, marked) => {
  expect(resolve(marked)).toEqual({ speaker: null, how: "unresolved", confidence: 0 });
});

test("a name of one is surest, and she who spoke last surer than she who was named last", () => {
  const name = resolve("Jana Lind kam. ‹Lind› sagte nichts.").confidence;
  const shared = resolve("Jana Lind kam. Ole Lind ging. ‹Lind› sagte nichts.").confidence;
  const spoke = resolve("«Jana Lind» sprach. ‹Sie› sagte nichts.").confidence;
  const named = resolve("Jana Lind kam. ‹Sie› sagte nichts.").confidence;
  expect(name).toBeGreaterThan(spoke);
  expect(spoke).toBeGreaterThan(named);
  expect(name).toBeGreaterThan(shared);
});

test("a speaker has each other form of the name and each office once, without title and determiner", () => {
  const text = "Die Lotsin Jana Lind kam. Frau Lind ging. Lind, die Lotsin, sagte nichts. Die Werft schwieg.";
  expect(tableOf(text).speakers).toEqual([
    { name: "Jana Lind", aliases: ["Lind"], roles: ["Lotsin"], kind: "person" },
    { name: "Werft", aliases: [], roles: [], kind: "group" },
  ]);
});

test("a genitive is no other name", () => {
  expect(resolve("Jana Lind kam. Das alte Boot war ‹Linds›.").speaker?.name).toBe("Jana Lind");
});
