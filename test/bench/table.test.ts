import { describe, expect, test } from "vitest";
import type { Measured, OfSize, Row } from "./peers/measured.ts";
import { plot } from "./peers/plot.ts";
import { ratio, tables, typical } from "./peers/table.ts";
import { withTables } from "./peers/written.ts";

const vocabulary = { words: 1_000, different: 100, heaps: 0.54, commonest: [0.2, 0.4, 0.7, 1], once: 0.4 };

function row(name: string, natural: readonly (readonly number[])[]): Row {
  return { name, skipped: null, build: 2_500, bytesOfPassage: 1234.4, rounds: { natural } };
}

function ofSize(passages: number, factor: number): OfSize {
  const rounds = [[1], [2, 3, 4], [50]].map((round) => round.map((time) => time * factor));
  return {
    passages,
    articles: passages / 10,
    rows: [
      row("whosaid, whole answer", rounds),
      row(
        "lunr",
        rounds.map((round) => round.map((time) => time * 30)),
      ),
      { name: "Tantivy", skipped: "not here", build: null, bytesOfPassage: null, rounds: {} },
    ],
    restart: { first: 81_000, again: 9_400, longestFirst: 79, longestAgain: null },
  };
}

const measured: Measured = {
  command: "npm run bench",
  commit: "abc1234",
  date: "2026-11-30",
  machine: "2 cores",
  made: vocabulary,
  real: null,
  sizes: [ofSize(1_000, 1), ofSize(10_000, 10), ofSize(100_000, 100)],
};

describe("the bench's table", () => {
  test("tells the median of the rounds' medians, and how often the whole answer goes into it", () => {
    const [whole, lunr, tantivy] = ofSize(1_000, 1).rows as [Row, Row, Row]; // as just made
    expect(typical(whole, "natural")).toBe(3);
    expect(ratio(lunr, whole, "natural")).toBe(30);
    expect(typical(tantivy, "natural")).toBeNaN();
  });

  test("has a line for each engine, what was left out, tails and starts", () => {
    const told = tables(measured);
    expect(told).toContain("npm run bench, 2026-11-30, abc1234, 2 cores.");
    expect(told).toMatch(/\| lunr \| 90\.0 \(30\) \|.*\| 90\.0 \/ 1500 \/ 1500 \| 2\.5 \| 1,234 \|/u);
    expect(told).toContain("Without Tantivy: not here");
    expect(told).toContain("Whole answer, p95: natural 50.0,");
    expect(told).toContain(
      "Start to first answer 81.0 s, again from the store 9.4 s; longest block of the event loop 79 ms, unknown.",
    );
  });

  test("tells growth where there are sizes to tell it by", () => {
    expect(tables(measured)).toMatch(/\| lunr \| 1\.00 \| – \|/u);
    expect(tables({ ...measured, sizes: measured.sizes.slice(0, 1) })).not.toContain("Power of the number");
  });

  test("is drawn with a line for each engine that was asked", () => {
    const picture = plot(measured);
    expect(picture.match(/<polyline/gu)).toHaveLength(2);
    expect(picture).toContain("lunr, n^1.00");
    expect(picture).not.toMatch(/NaN|undefined|Infinity/u);
  });

  test("takes the place of the last one in a document", () => {
    const document = "a\n<!-- bench: npm run bench -- --write -->\nold\n<!-- /bench -->\nb";
    const once = withTables(document, "new");
    expect(once).toBe("a\n<!-- bench: npm run bench -- --write -->\n\nnew\n\n<!-- /bench -->\nb");
    expect(withTables(once, "new")).toBe(once);
    expect(() => withTables("a", "new")).toThrow(/put <!-- bench/u);
  });
});
