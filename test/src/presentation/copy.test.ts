import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copied } from "../../../src/presentation/copy.ts";
import { readCopyStyles } from "../../../src/presentation/copy-styles.ts";
import { readTemplate, type Template } from "../../../src/presentation/copy-template.ts";
import { aCitation, anArticle } from "../../an-answer.ts";
import { someAnswer } from "../../some-answer.ts";

const { templates } = readCopyStyles(undefined).styles;
const [plain, ap] = ["plain", "ap"].map((name) => templates.get(name) ?? []);

function template(text: string): Template {
  const read = readTemplate(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const UNKNOWN = { publisher: null, published: null, url: null };
const SAIL = "The Lower Quay ferry will sail until spring.";

describe("a copied quotation", () => {
  test.each([
    [
      "plain",
      plain,
      "“The ferry stays,” – Ada Lind (The Quay Courier, 4 Mar 2025) https://courier.example/ferry-stays",
    ],
    [
      "AP-like",
      ap,
      "“The ferry stays,” — Ada Lind in The Quay Courier, March 4, 2025: https://courier.example/ferry-stays",
    ],
    [
      "in the house’s own way, on two lines",
      template(
        "{quotation}\n[{speaker} ¶ {paragraph}, “{headline}”, {date-iso}] \\[{{\\]".replace("{{", "\\{"),
      ),
      "“The ferry stays,”\nAda Lind ¶ 2, “Ferry stays, says mayor”, 2025-03-04 [{]",
    ],
  ])("%s", (_, style = [], line) => {
    expect(copied(aCitation(), style)).toBe(line);
  });

  test.each([
    ["a publisher", { publisher: null }, " – Ada Lind (4 Mar 2025) https://courier.example/ferry-stays"],
    ["a date", { published: null }, " – Ada Lind (The Quay Courier) https://courier.example/ferry-stays"],
    ["an address", { url: null }, " – Ada Lind (The Quay Courier, 4 Mar 2025)"],
    ["an address of the web", { url: "javascript:alert(1)" }, " – Ada Lind (The Quay Courier, 4 Mar 2025)"],
    ["anything of its article", UNKNOWN, " – Ada Lind"],
  ])("without %s leaves that out with its punctuation", (_, unknown, rest) => {
    expect(copied(aCitation(undefined, { article: anArticle(unknown) }), plain ?? [])).toBe(
      `“The ferry stays,”${rest}`,
    );
  });

  test("whose speaker isn't known names none, and of which nothing is known is the words alone", () => {
    const [known, unknown] = [anArticle(), anArticle(UNKNOWN)].map((article) =>
      aCitation(undefined, { article, speaker: null }),
    );
    expect(known && copied(known, ap ?? [])).toBe(
      "“The ferry stays,” in The Quay Courier, March 4, 2025: https://courier.example/ferry-stays",
    );
    expect(unknown && copied(unknown, ap ?? [])).toBe("“The ferry stays,”");
  });

  test.each([
    ["mixed", "body", "Ada Lind, quoted in part, inside the article’s own sentence"],
    ["indirect", "body", "Ada Lind, reported speech, not quoted"],
    ["direct", "headline", "Ada Lind, headline, which may paraphrase"],
  ] as const)(
    "of a sentence that isn't all somebody's own words says so: %s in the %s",
    (kind, zone, credit) => {
      const citation = aCitation(SAIL, { kind, zone, article: anArticle(UNKNOWN) });
      expect(copied(citation, plain ?? [])).toBe(`${SAIL} – ${credit}`);
    },
  );

  test("credits nobody with such a sentence where the house has no room for what it is", () => {
    const house = template("{quotation}[ – {speaker}][ ({publisher})]");
    expect(copied(aCitation(SAIL, { kind: "indirect" }), house)).toBe(`${SAIL} (The Quay Courier)`);
    expect(copied(aCitation(), house)).toBe("“The ferry stays,” – Ada Lind (The Quay Courier)");
  });

  test("of the article's own words says that", () => {
    const passage = aCitation(SAIL, { kind: "passage", speaker: null, article: anArticle(UNKNOWN) });
    expect(copied(passage, plain ?? [])).toBe(`${SAIL} – the article’s own words`);
  });

  test("half of one ends as it does in print, without any mark of ours", () => {
    const half = aCitation("“We will see about the fares,”", { article: anArticle(UNKNOWN), speaker: null });
    expect(copied(half, plain ?? [])).toBe("“We will see about the fares,”");
  });

  test("begins with the article's own words whatever they are, and says the rest on one line without null", () => {
    fc.assert(
      fc.property(someAnswer, fc.constantFrom(plain ?? [], ap ?? []), (answer, style) => {
        for (const citation of [...answer.citations, ...answer.nearest]) {
          const line = copied(citation, style);
          const rest = line.slice(citation.text.length);
          expect(line.startsWith(citation.text)).toBe(true);
          expect(rest).not.toMatch(/\bnull\b|undefined|[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });
});

describe("a template", () => {
  test.each([
    ["without the quotation", "[{speaker}]", /^has no \{quotation\} outside of brackets/u],
    ["with two", "{quotation}{quotation}", /^has no \{quotation\} outside of brackets: put it there, once/u],
    [
      "with a field that there isn't",
      "{quotation}[{author}]",
      /^names \{author\}, which isn't known: known are \{quotation\}, /u,
    ],
    [
      "with a field that may be unknown",
      "{quotation}, {date}",
      /^has \{date\} outside of brackets.+\[, \{date\}\]$/u,
    ],
    ["with an open part", "{quotation}[, {date}", /^has a \[ that isn't closed/u],
    [
      "with parts in parts",
      "{quotation}[a[b]]",
      /^has a \[ \(character 14\) that belongs to nothing: write it as \\\[/u,
    ],
    ["with a stray bracket", "{quotation}]", /^has a \] \(character 12\)/u],
    ["with a choice outside of a part", "{quotation}|", /^has a \| /u],
    ["with an open field", "{quotation", /^has a \{ \(character 1\)/u],
    ["with half an escape", "{quotation}\\n", /^has a \\ \(character 12\).+before one of/u],
    ["that is no line", `{quotation}${"a".repeat(1000)}`, /^is longer than 1000 characters/u],
  ])("%s is refused with the remedy", (_, text, problem) => {
    expect(readTemplate(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test("of any text is read or refused, and never throws", () => {
    const text = fc.string({
      unit: fc.constantFrom("{", "}", "[", "]", "|", "\\", "quotation", "date", " "),
    });
    fc.assert(
      fc.property(text, (one) => {
        expect(readTemplate(one)).toHaveProperty("ok");
      }),
    );
  });
});

describe("the styles of a house", () => {
  test.each([
    ["nothing stated", undefined, plain],
    ["a style that ships", "ap", ap],
    ["its own", { style: "house", styles: { house: "{quotation}" } }, template("{quotation}")],
    ["its own in the place of one that ships", { styles: { plain: "{quotation}" } }, template("{quotation}")],
  ])("%s", (_, stated, used) => {
    expect(readCopyStyles(stated)).toMatchObject({ styles: { used }, faults: [] });
  });

  test.each([
    ["a style that there isn't", "mla", "copy", 'should be the name of a style (plain, ap), but is "mla"'],
    ["no name", 7, "copy", "should be the name of a style (plain, ap), but is 7"],
    ["a list", ["ap"], "copy", 'should be the name of a style (plain, ap), but is ["ap"]'],
    [
      "no own one of that name",
      { style: "house" },
      "copy › style",
      'should be the name of a style (plain, ap), but is "house"',
    ],
    [
      "an unknown key",
      { template: "{quotation}" },
      "copy",
      'has "template", which isn\'t known: known are style, styles',
    ],
    [
      "styles that are none",
      { styles: [] },
      "copy › styles",
      'should be an object: {"house": "{quotation}[ – {speaker}]"}',
    ],
    [
      "a template that is none",
      { style: "house", styles: { house: 7 } },
      "copy › styles › house",
      "should be a template, as a string",
    ],
    [
      "a wrong template",
      { style: "house", styles: { house: "{quotation}[" } },
      "copy › styles › house",
      "has a [ that isn't closed: put a ] where the part ends",
    ],
    [
      "a wrong name",
      { styles: { "My House": "{quotation}" } },
      'copy › styles › "My House"',
      "should have a name in small letters, as house",
    ],
  ])("%s is told with its key and remedy, once, and plain stands in", (_, stated, place, message) => {
    const { styles, faults } = readCopyStyles(stated);
    expect(faults).toEqual([{ place, message }]);
    expect(styles.used).toEqual(plain);
  });

  test("one that is wrong costs itself alone", () => {
    const { styles, faults } = readCopyStyles({ style: "b", styles: { a: "", b: "{quotation}!" } });
    expect([styles.used, faults.length]).toEqual([template("{quotation}!"), 1]);
  });
});
