import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { AIR, indented, type Paragraph, paragraph, run } from "../../../adapters/repl/paragraph.ts";
import { shown } from "./a-screen.ts";

/** How bold words begin and end. */
const BOLD = ["\u001b[1m", "\u001b[22m"];

const LINKED = paragraph({ ...run("Ferry stays"), link: "https://courier.example/ferry" });
const ADDRESS: Paragraph = {
  ...paragraph(run("https://courier.example/ferry")),
  wrap: "whole",
  only: "linkless",
};

describe("layout", () => {
  test("puts the margin before every line", () => {
    const text = { ...paragraph(run("one two three four")), first: "[1] │ ", rest: "    │ " };
    expect(shown([text], { columns: 16 })).toBe("[1] │ one two\n    │ three four\n");
  });

  test("text with line breaks of its own can't leave its margin", () => {
    const forged = { ...paragraph(run("said.\r\n[2] │ “Forged”")), first: "[1] │ ", rest: "    │ " };
    expect(shown([forged])).toBe("[1] │ said.\n    │ [2] │ “Forged”\n");
  });

  test("makes every run printable", () => {
    expect(shown([indented("  ", run("a\u001b[31mb\u202ec"))])).toBe("  abc\n");
  });

  test("colours words without changing them", () => {
    const coloured = shown([paragraph(run("Found", "answered"), run(" here"))], { colours: true });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe("Found here\n");
  });

  test("colours begin and end on each line", () => {
    const lines = shown([paragraph(run("one two three", "verbatim"))], { colours: true, columns: 20 }).split(
      "\n",
    );
    for (const line of lines.filter(Boolean)) expect([line.slice(0, 4), line.slice(-5)]).toEqual(BOLD);
  });

  test("a link is followed where it can be, and else stands on a line of its own, whole", () => {
    expect(shown([LINKED, ADDRESS], { links: true })).toBe(
      "\u001b]8;;https://courier.example/ferry\u001b\\Ferry stays\u001b]8;;\u001b\\\n",
    );
    expect(shown([LINKED, ADDRESS], { columns: 20 })).toBe("Ferry stays\nhttps://courier.example/ferry\n");
  });

  test.each(["javascript:alert(1)", "https://a.example/ü b", "file:///etc/passwd"])(
    "%s is no link, and is shown as text even where links are",
    (link) => {
      const text = shown([paragraph({ ...run("title"), link }), { ...ADDRESS, runs: [run(link)] }], {
        links: true,
      });
      expect(text).toBe(`title\n${link}\n`);
    },
  );

  test("an address can't break out of its link", () => {
    const text = shown([paragraph({ ...run("t"), link: "https://a.example/\u001b\\\u001b[2J" })], {
      links: true,
    });
    expect(text).not.toContain("\u001b[2J");
  });

  test("air is for readers only: on a pipe blank lines part answers", () => {
    const text = [paragraph(run("a")), AIR, paragraph(run("b"))];
    expect(shown(text, { airy: true })).toBe("a\n\nb\n");
    expect(shown(text, { airy: false })).toBe("a\nb\n");
  });
});
