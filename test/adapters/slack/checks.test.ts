import { expect, test } from "vitest";
import { checksOf, quotedIn } from "../../../adapters/slack/checks.ts";
import { createAsk } from "../../../adapters/voice/asking.ts";
import { COVERAGE } from "./a-slack.ts";

test("a message's quotations are found in their order, with whom it credits, and blocks of Slack's own kind too", () => {
  const text = `Ada Lind said “the ferry stays where it is”.\n> nobody asked the crew\nAnd “we will see about the fares”?`;
  expect(quotedIn(text)).toEqual([
    { wording: "the ferry stays where it is", speaker: "Ada Lind" },
    { wording: "we will see about the fares", speaker: null },
    { wording: "nobody asked the crew", speaker: null },
  ]);
});

test("a quotation block with marks in it counts once", () => {
  expect(quotedIn("> “nobody asked the crew”").map(({ wording }) => wording)).toEqual([
    "nobody asked the crew",
  ]);
});

test("each is put to the coverage with its speaker", () => {
  const ask = createAsk(COVERAGE, () => {});
  const checks = checksOf("Per Holm said “the ferry stays where it is”.", ask);
  expect(checks.ok && checks.value.map(({ answer }) => answer.verdict)).toEqual(["wrong-speaker"]);
});

test("nothing quoted, nothing checked", () => {
  const ask = createAsk(COVERAGE, () => {});
  expect(checksOf("no words of anybody", ask)).toEqual({ ok: true, value: [] });
});
