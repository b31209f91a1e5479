import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headlineOf, zonesOf } from "../../../src/article/zones.ts";
import { slice } from "../../../src/domain.ts";
import { linesIn } from "../../../src/text/paragraphs.ts";
import { anyCharacter } from "../../any-character.ts";
import { PAGES } from "./pages-data.ts";

/** Each line as its zone and its words, so that an example reads like the page. */
function laidOut(text: string): string[] {
  const zones = zonesOf(text);
  return linesIn(text).map((line) => {
    const zone = zones.find(({ start, end }) => start <= line.start && line.start < end);
    return `${zone?.kind}: ${slice(text, line)}`;
  });
}

const pages = Object.entries(PAGES);

describe("an article laid out as an editor would", () => {
  test.each(pages)("%s", (_name, page) => {
    const text = page.replace(/^[a-z]+: /gm, "");
    expect(laidOut(text)).toEqual(
      page
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.trim()),
    );
  });

  test.each(pages)("%s, with Windows line ends and a byte order mark", (_name, page) => {
    const text = page.replace(/^[a-z]+: /gm, "").replaceAll("\n", "\r\n");
    expect(laidOut(`\ufeff${text}`)).toEqual(laidOut(text));
  });
});

describe("the headline", () => {
  test.each([
    ["as printed", "  Ferry to stop \n\nIt stops on Tuesday.", "Ferry to stop"],
    ["without Markdown's marks", "\ufeff\r\n#  Ferry to stop ##\r\n\r\nIt stops.", "Ferry to stop"],
    ["with the numbers in it", "# Ferry no. 2\n\nIt stops.", "Ferry no. 2"],
  ])("is told %s", (_name, text, headline) => {
    expect(headlineOf(text, zonesOf(text))).toBe(headline);
  });

  test("is null where the text opens without one", () => {
    expect(headlineOf("It stops.", zonesOf("It stops."))).toBeNull();
  });
});

describe("law", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "\r",
      "\u2028",
      "---",
      "# ",
      "By ",
      "Photo: x",
      "Share",
      "Read more: x",
      "Correction",
    ),
    fc.constantFrom("Ferry to stop", "It stops.", "“No,” she said.", "a: b", "> x", "\ufeff", "ABSTRACT."),
    fc.string(),
  );
  const text = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(line).map((lines) => lines.join("\n")),
    fc.array(line).map((lines) => lines.join("\r\n\r\n")),
  );

  test("zones are in order, disjoint, and cover any text whatever", () => {
    fc.assert(
      fc.property(text, (any) => {
        const zones = zonesOf(any);
        let end = 0;
        for (const zone of zones) {
          expect(zone.start).toBe(end);
          expect(zone.end).toBeGreaterThan(zone.start);
          end = zone.end;
        }
        expect(end).toBe(any.length);
      }),
      { numRuns: 500 },
    );
  });

  test("neighbouring zones differ in kind, and there is at most one headline", () => {
    fc.assert(
      fc.property(text, (any) => {
        const kinds = zonesOf(any).map(({ kind }) => kind);
        expect(kinds.some((kind, at) => kind === kinds[at - 1])).toBe(false);
        expect(kinds.filter((kind) => kind === "headline").length).toBeLessThan(2);
      }),
    );
  });

  test.each(["Ferry to stop\r\n\r\n!\r\n\r\nFerry to stop", "Ferry to stop\r\n\r\n# \r\n\r\nFerry to stop"])(
    "a line above nothing but its own repetition is the story: %j",
    (twice) => {
      const kinds = zonesOf(twice).map(({ kind }) => kind);
      expect(kinds).toContain("body");
      expect(kinds).not.toContain("headline");
    },
  );

  test("a headline always has a story below it", () => {
    fc.assert(
      fc.property(text, (any) => {
        const kinds = zonesOf(any).map(({ kind }) => kind);
        const below = kinds.slice(kinds.indexOf("headline"));
        expect(!kinds.includes("headline") || below.includes("body")).toBe(true);
      }),
    );
  });
});
