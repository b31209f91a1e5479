import { expect, test } from "vitest";
import { sceneOf } from "../../../../src/attribution/scene/scene.ts";
import { GERMAN } from "../../../../src/language/german/german.ts";

test.each([
  ["the verb before it", "Da sagten sie nichts.", "plural"],
  ["the verb after it", "Doch sie sagten nichts.", "plural"],
  ["a verb of one", "Doch sie sagte, dass alle sagten, was sie wollten.", "female"],
])("“sie” is one or several by %s", (_name, text, gender) => {
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  expect(mentions.find(({ kind }) => kind === "pronoun")?.gender).toBe(gender);
});

test.each([
  ["die Brückenwärterin", "female"],
  ["die Anästhesistin", "female"],
  ["der Ornithologe", "male"],
])("“%s” is known by how the word ends, as no list holds it", (phrase, gender) => {
  const text = `Am Abend sagte ${phrase}, es sei spät.`;
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  expect(mentions.find(({ start }) => start === text.indexOf(phrase))).toMatchObject({ gender });
});

/** Each phrase, the noun or name that it is found by, and what it is. */
function read(text: string): (string | null)[][] {
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  return mentions.map(({ start, end, head, kind, gender }) => [
    text.slice(start, end),
    text.slice(head.start, head.end),
    kind,
    gender,
  ]);
}

test.each([
  ["a title with its stop", "Dr. Ines Holm kam.", "Dr. Ines Holm", "Ines Holm", "name", "female"],
  ["a title before a surname", "Dr. Lind kam.", "Dr. Lind", "Lind", "name", null],
  ["two titles", "Prof. Dr. Ines Holm kam.", "Prof. Dr. Ines Holm", "Ines Holm", "name", "female"],
  [
    "a form of address that tells more than the name",
    "Herr Kim Lind kam.",
    "Herr Kim Lind",
    "Kim Lind",
    "name",
    "male",
  ],
  ["a name with “von”", "Karl von Berg kam.", "Karl von Berg", "Karl von Berg", "name", "male"],
  [
    "an office that no list holds",
    "Deichgraf Wolfgang Rabe kam.",
    "Deichgraf Wolfgang Rabe",
    "Wolfgang Rabe",
    "name",
    "male",
  ],
  [
    "an office whose noun tells the gender",
    "Bürgermeisterin Lind kam.",
    "Bürgermeisterin Lind",
    "Lind",
    "name",
    "female",
  ],
  [
    "where somebody works",
    "Jana Lind vom Hafenamt kam.",
    "Jana Lind vom Hafenamt",
    "Jana Lind",
    "name",
    "female",
  ],
  [
    "an office for somebody",
    "Der neue Sprecher der Reederei kam.",
    "Der neue Sprecher der Reederei",
    "Sprecher",
    "role",
    "male",
  ],
  [
    "an office for a body with its article",
    "Der Sprecher für die Reederei kam.",
    "Der Sprecher für die Reederei",
    "Sprecher",
    "role",
    "male",
  ],
  [
    "an office for somebody with adjectives",
    "Der Sprecher der kleinen alten Reederei kam.",
    "Der Sprecher der kleinen alten Reederei",
    "Sprecher",
    "role",
    "male",
  ],
  [
    "an office somewhere",
    "Die Bürgermeisterin von Norderhaven kam.",
    "Die Bürgermeisterin von Norderhaven",
    "Bürgermeisterin",
    "role",
    "female",
  ],
  [
    "a body with adjectives",
    "Die alte graue schiefe Werft schwieg.",
    "Die alte graue schiefe Werft",
    "Werft",
    "group",
    null,
  ],
  [
    "a document of somebody",
    "Der Bericht der Stadt kam.",
    "Der Bericht der Stadt",
    "Bericht",
    "document",
    null,
  ],
  [
    "a body that only its verb shows",
    "Die Norddeich sagte nichts.",
    "Die Norddeich",
    "Norddeich",
    "group",
    null,
  ],
])(
  "a German phrase is read whole, and by its noun or name: %s",
  (_name, text, phrase, head, kind, gender) => {
    expect(read(text)).toEqual([[phrase, head, kind, gender]]);
  },
);

test.each([
  [
    "a name doesn’t go on with the genitive behind it",
    "Jana Lind der Reederei kam.",
    ["Jana Lind", "der Reederei"],
  ],
  ["an apposition is two", "Der Lotse, Ole Brandt, kam.", ["Der Lotse", "Ole Brandt"]],
  ["“Sie” inside a sentence is whom one speaks to", "Wenn Sie kommen, kommt Lind.", ["Lind"]],
  [
    "“Sie” that opens a sentence, or follows a colon, is a pronoun",
    "Er rief: Sie kam. Sie ging.",
    ["Er", "Sie", "Sie"],
  ],
  ["a verb of speech is no adjective", "Das sagte Lind am Montag.", ["Lind"]],
  ["nor is an auxiliary", "Das werde Lind freuen.", ["Lind"]],
  ["nor a preposition", "Die unter Lind dienten, schwiegen.", ["Lind"]],
  ["nor a conjunction", "Dieser oder Lind kam.", ["Lind"]],
  [
    "a name may follow a form of address at once",
    "Wenn Sie Jana Lind sehen, rufen wir.",
    ["Jana Lind", "wir"],
  ],
  ["an adjective without a determiner opens nothing", "Dann kamen neue Behörden.", ["Behörden"]],
  ["a name may follow a pronoun at once", "Das sagte er Jana Lind am Montag.", ["er", "Jana Lind"]],
  [
    "an office doesn’t go on in the next line",
    "Ein Sprecher\n\nDer Reederei fehlt es.",
    ["Ein Sprecher", "Der Reederei"],
  ],
  ["a noun that no verb of speech stands beside is nobody", "Die Norddeich schwamm am Montag.", []],
])("%s", (_name, text, phrases) => {
  expect(read(text).map(([phrase]) => phrase)).toEqual(phrases);
});

test("what a preposition governs is told, and what stands beside a verb of speech", () => {
  const text = "In der Stadt kam Jana Lind. Ole Brandt sagte nichts.";
  const { mentions } = sceneOf(text, [{ start: 0, end: text.length }], GERMAN);
  expect(mentions.map(({ governed, reporting }) => [governed, reporting])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});
