import { expect, test } from "vitest";
import { printable, shown } from "../../../src/article/shown.ts";

test.each([
  ["line breaks", "two\r\nlines", "two lines"],
  ["a colour", "\u001b[31mred\u001b[0m", "[31mred [0m"],
  ["an override of the reading order", "safe\u202egnp.exe", "safe gnp.exe"],
  ["a byte order mark in front", "\ufeffnews", "news"],
  ["a tag that shows nothing", "\u{e0061}", ""],
  ["letters of any script stay", "Łódź – 東京", "Łódź – 東京"],
])("%s can't leave its line or steer the terminal", (_name, text, line) => {
  expect(printable(text)).toBe(line);
});

test.each([
  ["a string", "soon", '"soon"'],
  ["a number", 2026, "2026"],
  ["an object", { name: "Herald" }, '{"name":"Herald"}'],
  ["nothing", undefined, "undefined"],
  ["a long value is cut", "x".repeat(100), `"${"x".repeat(59)}…`],
])("a wrong value is shown as JSON: %s", (_name, value, words) => {
  expect(shown(value)).toBe(words);
});
