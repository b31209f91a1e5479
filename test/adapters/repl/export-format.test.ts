import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, formatter } from "../../../adapters/repl/export-format.ts";
import { AnnotationJson, ExportedCitationJson } from "../../../adapters/repl/exported-json.ts";
import { type ExportedCitation, exportedCitations } from "../../../src/presentation/exported.ts";
import { aCitation, anAnswer, anArticle } from "../../an-answer.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { someAnswer } from "../../some-answer.ts";
import { UNSAFE } from "./a-screen.ts";

const columns = Object.keys(ExportedCitationJson.shape);

function lines(
  answer: Parameters<typeof exportedCitations>[0],
  format: (typeof FORMATS)[number],
  isShown: boolean,
) {
  const { head, line } = formatter<ExportedCitation>({ format, columns, isShown });
  return [head, ...exportedCitations(answer).map(({ record, text }) => line(record, text))];
}

describe("exported records", () => {
  test.each(HOSTILE.filter(({ text }) => text.length < 300))(
    "of “$name” can't steer a terminal",
    ({ text }) => {
      const article = anArticle({ text, headline: text, publisher: text, url: text });
      const answer = anAnswer("found", [
        aCitation(text, { article, speaker: { name: text, source: null, how: "named" } }),
      ]);
      for (const format of FORMATS) expect(lines(answer, format, true).join("")).not.toMatch(UNSAFE);
    },
  );

  test("as JSON lines have every key in its order, whatever they hold", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        const [, ...records] = lines(answer, "jsonl", false);
        const values = records.map((record) => JSON.parse(record) as object);
        expect(values.map((value) => Object.keys(value))).toEqual(values.map(() => columns));
        expect(values.map((value) => ExportedCitationJson.parse(value))).toEqual(
          exportedCitations(answer).map(({ record }) => record),
        );
      }),
    );
  });

  test("as annotations count each article's own characters", () => {
    const two = [anArticle(), anArticle({ text: "😀 “The ferry stays,”" })] as const;
    const [, one, other] = lines(
      anAnswer("found", [
        aCitation(undefined, { article: two[0] }),
        aCitation(undefined, { article: two[1] }),
      ]),
      "annotations",
      false,
    );
    const starts = [one, other].map(
      (line) => AnnotationJson.parse(JSON.parse(line ?? "")).target.selector[1].start,
    );
    expect(starts).toEqual([two[0].text.indexOf("“"), 2]);
  });
});
