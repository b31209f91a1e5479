/** A sample of `npx tsx test/evaluation/discord-rendering.ts`, which reads all of it. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../adapters/discord/faults.ts";
import { GOLD, quotationsOf, rendered } from "./rendered-quotations.ts";

const file = GOLD.at(-1) ?? "";
/** Articles of the smaller file: about 300 quotations. */
const SAMPLE = 10;

describe.skipIf(!existsSync(file))("quotations of news articles (skipped where ../shared is missing)", () => {
  test("are shown in Discord as printed, with their links, in valid bodies", () => {
    const { quotations, faults } = rendered(quotationsOf(file).slice(0, SAMPLE), faultsOf);
    expect(quotations).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});
