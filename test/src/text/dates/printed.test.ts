import { describe, expect, test } from "vitest";
import { printedDates } from "../../../../src/text/dates/printed.ts";

/** A Friday. */
const PUBLISHED = "2017-03-31";

function datesOf(text: string, published: string | null = PUBLISHED): (readonly [string, string | null])[] {
  const whole = { start: 0, end: text.length };
  return printedDates({ text, paragraph: whole, within: whole, published }).map(
    (date) => [date.text, date.resolved] as const,
  );
}

describe("in a sentence that looks back, the last such day on or before publication", () => {
  test.each([
    ["Asked on Thursday whether it was true, Lind said no.", "Thursday", "2017-03-30"],
    ["The council on Thursday night voted for the bridge.", "Thursday", "2017-03-30"],
    ["Lind told reporters Thursday night.", "Thursday", "2017-03-30"],
    ["She resigned on Friday.", "Friday", "2017-03-31"],
    ["She resigned on Saturday.", "Saturday", "2017-03-25"],
    ["On Monday the mayor said she would go.", "Monday", "2017-03-27"],
    [
      "Speaking on January 11 to a group of editors, Lind laid the blame elsewhere.",
      "January 11",
      "2017-01-11",
    ],
    ["The dam cracked on 4 April.", "4 April", "2016-04-04"],
    ["The bridge opened on Sept. 3.", "Sept. 3", "2016-09-03"],
    ["It was found on February 29.", "February 29", "2016-02-29"],
    ["He left on Thursday, 30 March 2017, by boat.", "Thursday, 30 March 2017", "2017-03-30"],
    ["Lind spoke on Thursday, March 30.", "Thursday, March 30", "2017-03-30"],
    ["The report came out in January 2017.", "January 2017", "2017-01"],
    ["The rate has risen since March 12.", "March 12", "2017-03-12"],
  ])("%s", (text, phrase, resolved) => {
    expect(datesOf(text)).toEqual([[phrase, resolved]]);
  });
});

describe("in a sentence that looks ahead, the first such day on or after publication", () => {
  test.each([
    ["The council will meet on Friday.", "Friday", "2017-03-31"],
    ["The council will meet on Thursday.", "Thursday", "2017-04-06"],
    ["They’ll meet on Thursday.", "Thursday", "2017-04-06"],
    ["On Monday the court is to rule.", "Monday", "2017-04-03"],
    ["A vote is due on April 2.", "April 2", "2017-04-02"],
    ["The minister plans to travel on January 11.", "January 11", "2018-01-11"],
  ])("%s", (text, phrase, resolved) => {
    expect(datesOf(text)).toEqual([[phrase, resolved]]);
  });
});

describe("kept as printed, and not resolved", () => {
  test.each([
    ["The inquiry started in July last year.", ["July last year"]],
    ["His remarks came a day after the report was released.", ["a day after"]],
    ["It came a day after Thursday's vote was lost.", ["a day after Thursday's"]],
    ["She said so two weeks ago.", ["two weeks ago"]],
    ["They met last week.", ["last week"]],
    ["The minister confirmed it earlier this month.", ["earlier this month"]],
    ["She spoke last Thursday.", ["last Thursday"]],
    ["She spoke before Friday.", ["Friday"]],
    ["The shop was shut from Monday to Friday.", ["from Monday to Friday"]],
    ["They met on January 11-12.", ["January 11-12"]],
    ["They ruled between March and May 2017.", ["between March and May 2017"]],
    ["The market was held on Saturdays.", ["Saturdays"]],
    ["It was said in March.", ["March"]],
    ["She won in May.", ["May"]],
    ["The council meets on Friday, the mayor said.", ["Friday"]],
    ["He said he would meet her on Friday.", ["Friday"]],
    ["She wanted to leave on Friday.", ["Friday"]],
    ["A hearing was due on Friday.", ["Friday"]],
    ["He spoke on Friday, March 30.", ["Friday, March 30"]],
    ["He was born on February 30.", ["February 30"]],
    ["Nothing else on Thursday.", ["Thursday"]],
    ["He lost Monday night’s debate.", ["Monday night’s"]],
    ["She was at school when the Sept. 11 attacks happened.", ["Sept. 11"]],
    ["The Feb. 13 ruling was read aloud.", ["Feb. 13"]],
  ])("%s", (text, phrases) => {
    expect(datesOf(text)).toEqual(phrases.map((phrase) => [phrase, null]));
  });
});

describe("no date at all", () => {
  test.each([
    "Theresa May said no.",
    "They came back week after week.",
    "They may 11 times have tried.",
    "March on, the coach said.",
    "In April Lowe's words, it was over.",
    "The Sunday Herald printed it on Black Friday.",
    "“We met on Thursday,” she said.",
    "It cost 2,017 crowns and 2016 of them were lost.",
    "Flight May-2 was late.",
  ])("%s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

test("two dates of one sentence hang on their own verbs", () => {
  expect(datesOf("The mayor said on Thursday that the council will vote on Monday.")).toEqual([
    ["Thursday", "2017-03-30"],
    ["Monday", "2017-04-03"],
  ]);
});

test("nothing is resolved without a date of publication", () => {
  expect(datesOf("Asked on Thursday, Lind said no in January 2017.", null)).toEqual([
    ["Thursday", null],
    ["January 2017", null],
  ]);
});

test("the day of publication is the one in its own zone", () => {
  expect(datesOf("She said so on Friday.", "2017-03-31T23:30:00-05:00")).toEqual([["Friday", "2017-03-31"]]);
});
