import { expect, test } from "vitest";
import { answerTo, CASES, faultsOf } from "./graded-case.ts";

/** Cases that are not met yet; one that is met must leave the list. */
const NOT_YET: ReadonlySet<string> = new Set([
  // "Mrs" against "Mr" in the question is read by nobody yet.
  "hon-q1",
]);

test.each(CASES.filter(({ id }) => !NOT_YET.has(id)))("$id, $kind: $question", (asked) => {
  expect(faultsOf(asked, answerTo(asked))).toEqual([]);
});

test.each(CASES.filter(({ id }) => NOT_YET.has(id)))("not yet: $id, $kind: $question", (asked) => {
  expect(faultsOf(asked, answerTo(asked))).not.toEqual([]);
});
