import { expect, test } from "vitest";
import { printedDatesOf } from "../../../src/presentation/printed-dates.ts";

/** A citation at 0 to 10; the dates stand inside or after it. */
const dated = (text: string, resolved: string | null, start = 20): string[] =>
  printedDatesOf({ start: 0, end: 10, dates: [{ text, resolved, start, end: start + text.length }] });

test.each([
  [
    "a weekday is told with its day",
    dated("Thursday", "2017-03-30"),
    ["Thursday [= 30 Mar 2017, from the publication date]"],
  ],
  [
    "also where the citation shows it",
    dated("Thursday", "2017-03-30", 1),
    ["Thursday [= 30 Mar 2017, from the publication date]"],
  ],
  ["a phrase that nothing resolves stands as printed", dated("last week", null), ["last week"]],
  ["unless the citation shows it already", dated("last week", null, 0), []],
  ["a date with its year needs no other", dated("30 March 2017", "2017-03-30"), ["30 March 2017"]],
  ["and none at all where it is shown", dated("May 2017", "2017-05", 1), []],
])("%s", (_, told, wanted) => {
  expect(told).toEqual(wanted);
});
