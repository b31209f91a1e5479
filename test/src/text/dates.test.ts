import { describe, expect, test } from "vitest";
import { datePattern, datesIn } from "../../../src/text/dates.ts";

test.each([
  ["what did she say on January 11?", ["January 11"]],
  ["on Jan. 11, 2018 or 12 March", ["Jan. 11, 2018", "12 March"]],
  ["since last Thursday", ["Thursday"]],
  ["on 2018-01-11", ["2018-01-11"]],
  ["who may march first", []],
])("%s", (question, dates) => {
  expect(datesIn(question)).toEqual(dates);
});

describe("a typed date finds its printed forms", () => {
  test.each([
    ["January 11", "Speaking on January 11 to editors", true],
    ["jan 11", "Speaking on January 11 to editors", true],
    ["11th January", "Speaking on January 11 to editors", true],
    ["January 11", "on 11 January", true],
    ["January 11", "in January 2017", false],
    ["January 1", "on January 11", false],
  ])("%s in “%s”: %s", (typed, printed, isThere) => {
    expect(datePattern(typed).test(printed)).toBe(isThere);
  });
});
