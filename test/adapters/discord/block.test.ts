import fc from "fast-check";
import { expect, test } from "vitest";
import { type Block, passage, sizeOfBlocks, words } from "../../../adapters/discord/send/block.ts";
import { outside } from "../../../adapters/discord/send/measure.ts";
import { line, run } from "../../../src/presentation/piece.ts";
import { fits, plus } from "../../../src/presentation/size.ts";

const LINE = (text: string) => line(run(outside(text, 300)));

// A page was sent with 4,001 characters: lines that follow each other become one text, parted by a line break that nobody had counted.
test("blocks that stand together take no more than each by itself", () => {
  const block = fc
    .tuple(fc.string({ minLength: 1 }), fc.boolean())
    .map(([text, isLine]): Block => (isLine ? words(LINE(text)) : passage([LINE(text)])));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), ([first, ...others]) => {
      if (first === undefined) return;
      const apart = plus(sizeOfBlocks([first]), ...others.map((one) => sizeOfBlocks([one])));
      expect(fits(sizeOfBlocks([first, ...others]), apart)).toBe(true);
    }),
  );
});
