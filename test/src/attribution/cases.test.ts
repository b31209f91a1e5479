import { resolve } from "node:path";
import { expect, test } from "vitest";
import { faultsOf as answerFaultsOf, answerTo, casesIn } from "../answer/graded-case.ts";
import { CASES, faultsOf, quotationsIn } from "./graded-case.ts";

/** Cases that are not met yet; one that is met must leave the list. */
const NOT_YET: ReadonlySet<string> = new Set([
  "hon-03",
  "same-03",
  "org-02",
  "nest-05",
  "ind-02",
  "coref-01",
  "coref-05",
  "org-05",
  "org-08",
  "given-02",
]);

const isMet = ({ id }: { readonly id: string }): boolean => !NOT_YET.has(id);
const isOpen = ({ id }: { readonly id: string }): boolean => NOT_YET.has(id);
const ASKED = casesIn(resolve(import.meta.dirname, "asked-cases.jsonl"));

test.each(CASES.filter(isMet))("$id, $kind, has the right words and speakers", (one) => {
  expect(faultsOf(one, quotationsIn(one))).toEqual([]);
});

test.each(ASKED.filter(isMet))("$id, $kind: $question", (asked) => {
  expect(answerFaultsOf(asked, answerTo(asked))).toEqual([]);
});

test.each(CASES.filter(isOpen))("not yet: $id, $kind", (one) => {
  expect(faultsOf(one, quotationsIn(one))).not.toEqual([]);
});

test.each(ASKED.filter(isOpen))("not yet: $id, $kind: $question", (asked) => {
  expect(answerFaultsOf(asked, answerTo(asked))).not.toEqual([]);
});
