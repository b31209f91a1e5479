import { describe, expect, test } from "vitest";
import { barred, inert } from "../../../adapters/discord/send/escape.ts";

describe("prose keeps its marks, so that copied text is the text", () => {
  test.each([
    ["quotation marks, commas, question marks", `“Well,” she said, "who's to say? Not I!"`],
    ["a full stop at the end of a word", "Mr. Oduya stays. So does she."],
    ["a hyphen inside a word", "the well-known ferry"],
    ["a colon before a blank", "He said: “No.”"],
    ["letters outside ASCII", "Пором, élan, 渡轮"],
  ])("%s", (_name, text) => {
    expect(inert(text)).toBe(text);
  });
});

describe("what could begin, part or end anything is escaped", () => {
  test.each([
    ["bold type", "**a**", "\\*\\*a\\*\\*"],
    ["a list", "- a\n1. b", "\\- a\n1\\. b"],
    ["an emoji's name", ":fire:", "\\:fire\\:"],
    ["an address", "https://a.example", "https\\:\\/\\/a\\.example"],
    ["a backslash", "C:\\new", "C\\:\\\\new"],
    ["a mention", "<@1> @here", "\\<\\@1\\> \\@here"],
  ])("%s", (_name, text, escaped) => {
    expect(inert(text)).toBe(escaped);
  });
});

test("half a character becomes U+FFFD", () => {
  expect(inert("a\ud83d")).toBe("a\ufffd");
});

test("every line of a quotation stands behind a bar, whatever ends the line before it", () => {
  expect(barred("a\nb\r\nc\rd\n")).toBe("> a\n> b\r\n> c\r> d\n> ");
});
