import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnnotationJson } from "../../../adapters/repl/exported-json.ts";
import { type Article, extractQuotations } from "../../../src/index.ts";
import { annotationOf, charactersIn } from "../../../src/presentation/annotation.ts";
import { exportedCitations, exportedQuotations } from "../../../src/presentation/exported.ts";
import { anArticle } from "../../an-article.ts";
import { someAnswer } from "../../some-answer.ts";

const URN = /^urn:uuid:/u;
const FERRY = "Ferry 😀\n\n“The ferry 😀 stays,” said Ada Lind.\n\nShe denied that it was late.";

function annotationsOf(article: Article) {
  return [...exportedQuotations(article, extractQuotations(article))].map((record) =>
    annotationOf(record, charactersIn(article.text)),
  );
}

describe("an annotation", () => {
  test("classifies the words of an address, and identifies their speaker", () => {
    const [annotation] = annotationsOf(
      anArticle({ text: FERRY, url: "https://courier.example/ferry?a=<1>|2" }),
    );
    expect(annotation).toMatchObject({
      type: "Annotation",
      body: [
        { purpose: "classifying", value: "direct" },
        { purpose: "identifying", value: "Ada Lind" },
      ],
      target: {
        source: "https://courier.example/ferry?a=%3C1%3E%7C2",
        state: { type: "TimeState", cached: expect.stringMatching(URN) },
        selector: [
          { exact: "“The ferry 😀 stays,”", prefix: "Ferry 😀\n\n" },
          { start: 9, end: 29 },
        ],
      },
    });
  });

  test.each([null, "javascript:alert(1)", "not an address", "https://user:pass@courier.example/"])(
    "where the address is %s, is of the held text, by a urn",
    (url) => {
      const [annotation] = annotationsOf(anArticle({ text: FERRY, url }));
      expect(annotation?.target).toMatchObject({ source: expect.stringMatching(URN) });
      expect(annotation?.target).not.toHaveProperty("state");
    },
  );

  test("says that what is reported was denied", () => {
    expect(annotationsOf(anArticle({ text: FERRY }))[1]?.body.map(({ value }) => value)).toEqual([
      "indirect",
      "denied",
      "Ada Lind",
    ]);
  });

  test("keeps to its schema, and counts characters, for any answer", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        for (const { record, text } of exportedCitations(answer)) {
          const annotation = annotationOf(record, charactersIn(text));
          expect(AnnotationJson.parse(JSON.parse(JSON.stringify(annotation)))).toEqual(annotation);
          const [quote, { start, end }] = annotation.target.selector;
          expect(Array.from(text).slice(start, end).join("")).toBe(quote.exact);
        }
      }),
    );
  });
});
