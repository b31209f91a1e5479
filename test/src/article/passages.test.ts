import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../src/article/parse.ts";
import { passagesOf } from "../../../src/article/passages.ts";
import { slice } from "../../../src/domain.ts";

const PAGE = `Skip to content

# Ferry to stop on Tuesday

Crew blames cracks

By Nora Feld

The ferry at Lower Quay
The ferry at Lower Quay
Photo: Lena Vasik

  The ferry will stop on Tuesday.\u00a0

Advertisement

“We are sorry,” said Ada Lind.
“Very,” she said.

With reporting by Halden Press Agency
`;

describe("what of an article can be cited", () => {
  test("paragraphs are counted through the body; headline, standfirst and caption have no number", () => {
    const shown = passagesOf(articleFromText("ferry", PAGE)).map(({ article, span, zone, paragraph }) => [
      zone,
      paragraph,
      slice(article.text, span),
    ]);
    expect(shown).toEqual([
      ["headline", null, "Ferry to stop on Tuesday"],
      ["subheadline", null, "Crew blames cracks"],
      ["caption", null, "The ferry at Lower Quay"],
      ["caption", null, "Photo: Lena Vasik"],
      ["body", 1, "The ferry will stop on Tuesday."],
      ["body", 2, "“We are sorry,” said Ada Lind."],
      ["body", 3, "“Very,” she said."],
    ]);
  });

  test("an empty text has no passages", () => {
    expect(passagesOf(articleFromText("nothing", " \n "))).toEqual([]);
  });

  const line = fc.oneof(
    fc.constantFrom("", "Ferry to stop", "It stops.", "Share", "Photo: x", "\ufeff"),
    fc.string(),
  );
  const article = fc.array(line).map((lines) => articleFromText("any", lines.join("\n")));

  test("law: passages are in order and disjoint, lie in a zone of their kind, and are trimmed", () => {
    fc.assert(
      fc.property(article, (any) => {
        let end = 0;
        for (const { span, zone } of passagesOf(any)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(slice(any.text, span)).toBe(slice(any.text, span).trim());
          expect(any.zones).toContainEqual(expect.objectContaining({ kind: zone }));
          const inside = any.zones.find((around) => around.start <= span.start && span.end <= around.end);
          expect(inside?.kind).toBe(zone);
          end = span.end;
        }
      }),
    );
  });

  test("law: the body's passages hold every character of the body that isn't blank, numbered without gaps", () => {
    fc.assert(
      fc.property(article, (any) => {
        const body = passagesOf(any).filter(({ zone }) => zone === "body");
        const words = any.zones.filter(({ kind }) => kind === "body").map((zone) => slice(any.text, zone));
        const joined = body.map(({ span }) => slice(any.text, span)).join("");
        expect(joined.replace(/\s/g, "")).toBe(words.join("").replace(/\s/g, ""));
        expect(body.map(({ paragraph }) => paragraph)).toEqual(body.map((_, at) => at + 1));
      }),
    );
  });
});
