import { describe, expect, test } from "vitest";
import { createFeatureNames, rowsOf } from "./feature-rows.ts";
import { type Case, type Choice, type Learning, learnAnswers, learnRank } from "./linear-learning.ts";

type Features = Readonly<Record<string, number>>;

const names = createFeatureNames();
const LEARNING: Learning = { names, without: [], signs: () => 0, pull: 1 };

function rows(all: readonly Features[]): Choice["rows"] {
  return rowsOf(all, names, (features, sink) => {
    for (const [name, value] of Object.entries(features)) sink(name, value);
  });
}

function choices(count: number, all: readonly Features[], right: readonly boolean[]): Choice[] {
  return Array.from({ length: count }, () => ({ rows: rows(all), right }));
}

function cases(count: number, features: Features, isRight: boolean): Case[] {
  return Array.from({ length: count }, () => ({ row: rows([features]), isRight }));
}

describe("weights of a choice", () => {
  test("are those of the least loss", () => {
    const weight = learnRank(choices(40, [{ good: 1 }, {}], [true, false]), LEARNING).get("good") ?? 0;
    // Where 40 ln(1 + e^-w) + w² / 2 is least.
    expect(40 / (1 + Math.exp(weight))).toBeCloseTo(weight, 0);
    expect(weight).toBeGreaterThan(2);
  });

  test("take any of several right ones", () => {
    const learnt = learnRank(
      choices(20, [{ one: 1 }, { other: 1 }, { bad: 1 }], [true, true, false]),
      LEARNING,
    );
    expect(learnt.get("one")).toBe(learnt.get("other"));
    expect(learnt.get("bad")).toBeLessThan(0);
  });

  test("are the same every time", () => {
    const taught = [
      ...choices(
        9,
        [
          { a: 0.3, b: 1 },
          { a: 1, c: 2 },
        ],
        [true, false],
      ),
      ...choices(7, [{ c: 1 }, { b: 1 }], [true, false]),
    ];
    expect([...learnRank(taught, LEARNING)]).toEqual([...learnRank(taught, LEARNING)]);
  });

  test("leave out what few questions have, what is told to be left out, and what comes to nothing", () => {
    const taught = [
      ...choices(4, [{ rare: 1 }, {}], [true, false]),
      ...choices(9, [{ "of one": 1, kept: 1, even: 1 }, { even: 1 }], [true, false]),
    ];
    expect([...learnRank(taught, { ...LEARNING, without: ["of "] }).keys()]).toEqual(["kept"]);
  });
});

describe("weights of the odds", () => {
  test("fit how many are right where nothing else is known", () => {
    const learnt = learnAnswers(
      [...cases(30, { always: 1 }, true), ...cases(10, { always: 1 }, false)],
      LEARNING,
    );
    expect(learnt.get("always")).toBeCloseTo(Math.log(3), 2);
  });

  test("rise with what speaks for an answer", () => {
    const learnt = learnAnswers(
      [...cases(20, { always: 1, sure: 1 }, true), ...cases(20, { always: 1, sure: 0.2 }, false)],
      LEARNING,
    );
    expect(learnt.get("sure")).toBeGreaterThan(1);
  });
});
