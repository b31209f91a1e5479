import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSpeakerDirectory, type SpeakerDirectory } from "../../../../src/archive/speakers/directory.ts";
import type { Speaker } from "../../../../src/domain.ts";

function person(name: string, given: Partial<Speaker> = {}): Speaker {
  return { name, aliases: [], roles: [], kind: "person", ...given };
}

function unnamed(role: string): Speaker {
  return person(role, { roles: [role] });
}

function body(name: string, ...aliases: readonly string[]): Speaker {
  return { name, aliases, roles: [], kind: "group" };
}

/** One article for each list, named "1", "2" … */
function articles(...lists: readonly (readonly Speaker[])[]): ArticleSpeakers[] {
  return lists.map((speakers, at) => ({ articleId: String(at + 1), speakers }));
}

interface ArticleSpeakers {
  readonly articleId: string;
  readonly speakers: readonly Speaker[];
}

function directoryOf(given: readonly ArticleSpeakers[]): SpeakerDirectory {
  const directory = createSpeakerDirectory();
  for (const { articleId, speakers } of given) directory.add(articleId, speakers);
  directory.settle(() => false);
  return directory;
}

function namesOf(...lists: readonly (readonly Speaker[])[]): string[] {
  return directoryOf(articles(...lists))
    .entries()
    .map(({ name }) => name)
    .toSorted();
}

describe("one speaker in several articles is one entry", () => {
  test.each([
    ["the same name", [person("Ada Lind")], [person("Ada Lind")], ["Ada Lind"]],
    ["a bare surname", [person("Ada Lind")], [person("Lind")], ["Ada Lind"]],
    ["a middle initial", [person("Ada B. Lind")], [person("Ada Lind")], ["Ada B. Lind"]],
    ["accents", [person("Zoë Lind")], [person("Zoe Lind")], ["Zoe Lind"]],
    [
      "a role that one person holds",
      [person("Ada Lind", { roles: ["Norwegian president"] })],
      [unnamed("Norwegian president")],
      ["Ada Lind"],
    ],
    ["a title and capitals of a transcript", [person("Ines Lind")], [person("MAYOR LIND")], ["Ines Lind"]],
    ["an abbreviation", [body("Office of Port Works", "OPW")], [body("OPW")], ["Office of Port Works"]],
  ])("%s", (_, one, other, expected) => {
    expect(namesOf(one, other)).toEqual(expected);
  });
});

describe("two are kept apart", () => {
  test.each([
    ["by given name", [person("Ada Lind")], [person("Tom Lind")], ["Ada Lind", "Tom Lind"]],
    ["by middle initial", [person("Tom B. Lind")], [person("Tom C. Lind")], ["Tom B. Lind", "Tom C. Lind"]],
    ["by suffix", [person("Tom Lind")], [person("Tom Lind Jr.")], ["Tom Lind", "Tom Lind Jr."]],
    [
      "a surname that two bear",
      [person("Ada Lind"), person("Tom Lind")],
      [person("Lind")],
      ["Ada Lind", "Lind", "Tom Lind"],
    ],
    ["by gender", [person("Tom Lind")], [person("Lind", { roles: ["spokeswoman"] })], ["Lind", "Tom Lind"]],
    [
      "by roles that share no word",
      [person("Kim Lind", { roles: ["goalkeeper"] })],
      [person("Lind", { roles: ["Judge"] })],
      ["Kim Lind", "Lind"],
    ],
    [
      "unnamed officials of two articles",
      [unnamed("official")],
      [unnamed("official")],
      ["official", "official"],
    ],
    ["councils of two articles", [body("council")], [body("council")], ["council", "council"]],
  ])("%s", (_, one, other, expected) => {
    expect(namesOf(one, other)).toEqual(expected);
  });
});

test("an entry gathers aliases and roles, the most frequent first", () => {
  const directory = directoryOf(
    articles(
      [person("Ada Lind", { roles: ["mayor"], aliases: ["Lind"] })],
      [person("Lind", { roles: ["Mayor"] })],
      [person("Ada Lind", { roles: ["former judge"] })],
    ),
  );
  expect(directory.entries()).toEqual([
    { name: "Ada Lind", aliases: ["Lind"], roles: ["Mayor", "former judge"], kind: "person" },
  ]);
});

test("a speaker of an article leads to its entry; one that was not given leads nowhere", () => {
  const directory = directoryOf(articles([person("Ada Lind")], [person("Lind")]));
  expect(directory.entryOf("2", person("Lind"))?.name).toBe("Ada Lind");
  expect(directory.entryOf("2", person("Berg"))).toBeNull();
});

describe("find", () => {
  const directory = directoryOf(
    articles(
      [
        person("Dmitri Halvorsen", { roles: ["Quayside spokesman"], aliases: ["Halvorsen"] }),
        person("Ines Calloway", { roles: ["mayor of Harrowmere"] }),
      ],
      [
        person("Tom Calloway"),
        body("Office of Port Works", "OPW"),
        person("Tommaso van der Lind", { aliases: ["Tommy"] }),
      ],
      [person("Ines Calloway"), body("Calloway report"), body("Harbour and Port Board report")],
    ),
  );

  test.each([
    ["a full name", "Ines Calloway", ["Ines Calloway"]],
    ["any case", "ines calloway", ["Ines Calloway"]],
    ["accents or none", "Inés Calloway", ["Ines Calloway"]],
    ["a surname, best known first", "Calloway", ["Ines Calloway", "Tom Calloway"]],
    ["a title before it", "Mr. Halvorsen", ["Dmitri Halvorsen"]],
    ["a surname of several words", "van der Lind", ["Tommaso van der Lind"]],
    ["its last word", "Lind", ["Tommaso van der Lind"]],
    ["a given name", "Ines", ["Ines Calloway"]],
    ["a nickname", "Tommy", ["Tommaso van der Lind"]],
    ["an abbreviation", "the OPW", ["Office of Port Works"]],
    ["a role", "the mayor", ["Ines Calloway"]],
    ["a role with its place", "Harrowmere mayor", ["Ines Calloway"]],
    ["a role in full", "Quayside spokesman", ["Dmitri Halvorsen"]],
    ["a role and a name", "Quayside spokesman Halvorsen", ["Dmitri Halvorsen"]],
    ["a body that speaks through its spokesman", "the Quayside", ["Dmitri Halvorsen"]],
    ["the same without its article, which may be somebody's name", "Quayside", []],
    ["initials of a body's name", "the HPB", ["Harbour and Port Board report"]],
    ["initials and what it is", "HPB report", ["Harbour and Port Board report"]],
    ["a document by what it is", "the report", ["Calloway report", "Harbour and Port Board report"]],
    ["a misspelt surname", "Halverson", []],
    ["a role that is printed without its body", "the Tidewick spokesman", []],
    ["another place's role", "the Tidewick mayor", []],
    ["nobody", "Zanzibar Quux", []],
    ["nothing", "  ", []],
  ])("%s", (_, asked, expected) => {
    expect(directory.find(asked).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    ["a misspelt surname", "Halverson", ["Dmitri Halvorsen"]],
    ["a short one, one letter wrong", "Lynd", ["Tommaso van der Lind"]],
    ["two letters exchanged", "Callowya", ["Ines Calloway", "Tom Calloway"]],
    ["with a title", "Mayor Callowya", ["Ines Calloway", "Tom Calloway"]],
    ["another name", "Castor", []],
  ])("spelt nearly so: %s", (_, asked, expected) => {
    expect(directory.spelt(asked).map(({ name }) => name)).toEqual(expected);
  });
});

test("the order of the articles changes nothing", () => {
  const speakers = fc.array(
    fc.constantFrom(
      person("Ada Lind"),
      person("Lind"),
      person("Tom Lind"),
      person("A. Lind"),
      person("Ada B. Lind"),
      unnamed("Norwegian president"),
      person("Ada Lind", { roles: ["Norwegian president"] }),
      body("Lind"),
      body("OPW"),
      body("Office of Port Works", "OPW"),
      body("council"),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(speakers, { maxLength: 5 }), (lists) => {
      const given = articles(...lists);
      const forwards = directoryOf(given);
      const backwards = directoryOf(given.toReversed());
      expect(backwards.entries()).toEqual(forwards.entries());
      expect(backwards.find("Lind")).toEqual(forwards.find("Lind"));
    }),
  );
});
