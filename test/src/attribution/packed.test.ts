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
      for (const { speaker } of unpacked.quotations)
        if (speaker !== null) expect(unpacked.speakers).toContain(speaker);
    }),
    { numRuns: 100 },
  );
});
