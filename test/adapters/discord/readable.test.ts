/** A message in Discord's Markdown → its words. */
import { expect, test } from "vitest";
import { readable } from "../../../adapters/discord/receive/readable.ts";

test.each([
  ["bold, struck, hidden", "**The ferry** ~~sinks~~ ||stays||", "The ferry sinks stays"],
  [
    "a mention, a channel, an emoji",
    "<@1300000000000000003> in <#1300000000000000002>: no <:sad:1300000000000000009>",
    "in : no",
  ],
  ["a masked link", "see [the article](https://courier.example/ferry)", "see the article"],
  ["escapes", "\\*not bold\\* and 5 \\> 4", "*not bold* and 5 > 4"],
  ["a quotation block to the end", "he said:\n>>> one\ntwo", "he said:\n> one\n> two"],
  ["words alone", "a_name_with_lines stays", "a_name_with_lines stays"],
])("%s", (_, content, words) => {
  expect(readable(content)).toBe(words);
});
