import fc from "fast-check";
import { expect, test } from "vitest";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { packAttribution, unpackAttribution } from "../../../src/attribution/packed.ts";
import { anArticle } from "../../an-article.ts";
import { someText } from "../../laws/some-coverage.ts";

test("what is unpacked is what was packed, and whoever is quoted is one of the speakers", () => {
  fc.assert(
    fc.property(someText, (text) => {
      const attribution = extractQuotations(anArticle({ text }));
      const unpacked = unpackAttribution(JSON.parse(JSON.stringify(packAttribution(attribution))));
      expect(unpacked).toEqual(attribution);
      const quoted = unpacked.quotations.flatMap(({ speaker }) => speaker ?? []);
      expect(quoted.filter((speaker) => !unpacked.speakers.includes(speaker))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
