import { describe, expect, test } from "vitest";
import { datePhrases } from "../../../src/text/dates/phrases.ts";
import { askedTime, datesIn, isAsked, isAskedPhrase } from "../../../src/text/dates.ts";

test.each([
  ["what did she say on January 11?", ["January 11"]],
  ["on Jan. 11, 2018 or 12 March", ["Jan. 11, 2018", "12 March"]],
  ["since last thursday", ["since last thursday"]],
  ["since march", ["since march"]],
  ["what did he say in may about trade", ["may"]],
  ["what did he say in 2017", ["2017"]],
  ["what did he say over the last week", ["the last week"]],
  ["what did she say yesterday", ["yesterday"]],
  ["between January and March 2017", ["between January and March 2017"]],
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
    ["January 11", "on 11 January 2018", true],
    ["January 11, 2018", "on January 11", false],
    ["January 11", "in January 2017", false],
    ["January 1", "on January 11", false],
    ["march", "in March 2017", true],
    ["thursday", "on Thursday, 30 March 2017", true],
    ["2013", "In 2013 alone, forty boats sank", true],
    ["march", "Since March the quay is shut", true],
  ])("%s in “%s”: %s", (typed, printed, isThere) => {
    const asked = askedTime(typed, null);
    expect(datePhrases(printed).some((phrase) => isAskedPhrase(phrase, asked))).toBe(isThere);
  });
});

describe("a stated day is one asked for", () => {
  test.each([
    ["2017", "2017-03-30", true],
    ["2017", "2018-03-30", false],
    ["March", "2016-03-30", true],
    ["March 2017", "2016-03-30", false],
    ["since March", "2018-03-01", true],
    ["since March", "2018-02-27", false],
    ["since March", "2017-02-27", false],
    ["since June", "2017-06-02", true],
    ["since June", "2017-05-31", false],
    ["before March 2017", "2017-02-28", true],
    ["before March 2017", "2017-03-01", false],
    ["after March 2017", "2017-03-31", false],
    ["after March 2017", "2017-04-01", true],
    ["until 2017", "2017-12-31", true],
    ["thursday", "2017-03-30", true],
    ["last week", "1999-01-01", true],
  ])("%s, %s: %s", (typed, day, isOne) => {
    expect(isAsked(day, askedTime(typed, "2018-04-01"))).toBe(isOne);
  });
});
