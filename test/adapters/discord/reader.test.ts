/** The reader must not be blind: whatever comes alive in Discord is an alarm. */
import { describe, expect, test } from "vitest";
import { readMessage } from "./reader.ts";

function read(words: string): ReturnType<typeof readMessage> {
  return readMessage({ content: `Ours\n> ${words.replaceAll("\n", "\n> ")}\nOurs again` });
}

describe("comes alive in a quotation", () => {
  test.each([
    ["emphasis", "*never*"],
    ["an underline", "__never__"],
    ["a stroke", "~~never~~"],
    ["a spoiler", "||never||"],
    ["code", "`never`"],
    ["a code block", "```never```"],
    ["a heading", "# never"],
    ["a heading after blanks", "   ## never"],
    ["small type", "-# never"],
    ["a list", "- never"],
    ["a list later on", "yes\n * never"],
    ["a numbered list", "12. never"],
    ["a mention", "<@80351110224678912>"],
    ["everyone", "@everyone"],
    ["a role, a channel", "<@&80351110224678912> <#80351110224678912>"],
    ["a time", "<t:1618953630:R>"],
    ["an emoji of a server", "<:ferry:80351110224678912>"],
    ["an emoji’s name", ":fire:"],
    ["a command", "</whosaid:80351110224678912>"],
    ["a naked link", "https://evil.example"],
    ["a masked link", "[the council](https://evil.example)"],
    ["a link in brackets", "<https://evil.example>"],
    ["mail", "<a@evil.example>"],
    ["an invitation", "discord.gg/ferry"],
  ])("%s", (_name, words) => {
    expect(read(words).live).not.toEqual([]);
  });
});

test("plain words don’t", () => {
  expect(read("“The ferry stays,” she said.")).toMatchObject({
    live: [],
    quotations: ["“The ferry stays,” she said."],
    lines: ["Ours", "Ours again"],
  });
});

test("a line without a bar isn’t part of the quotation", () => {
  expect(readMessage({ content: "> a\rb\n> c\nOurs" }).quotations).toEqual(["a", "c"]);
});

test("blanks and empty lines of a quotation are kept, tabs are four blanks", () => {
  expect(read("  a  \n\n\tb").quotations).toEqual(["  a  \n\n    b"]);
});

test("links of ours and what they say", () => {
  expect(readMessage({ content: "Ours [it](https://a.example/b)" })).toMatchObject({
    links: [{ url: "https://a.example/b", text: "it" }],
    live: [],
  });
});
