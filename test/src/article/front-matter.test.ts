import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontMatterEnd, readFrontMatter } from "../../../src/article/front-matter.ts";

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, at) => `${"  ".repeat(at)}k:`).join("\n");
}

describe("front matter", () => {
  test.each([
    ["between two lines of dashes", "---\npublisher: Herald\n---\nText", { publisher: "Herald" }],
    ["with Windows line ends", "---\r\npublisher: Herald\r\n---\r\nText", { publisher: "Herald" }],
    ["behind a byte order mark", "\ufeff---\npublisher: Herald\n---\nText", { publisher: "Herald" }],
    ["closed by three dots", "---\npublisher: Herald\n...\nText", { publisher: "Herald" }],
    ["with blanks behind the dashes", "---  \npublisher: Herald\n--- \nText", { publisher: "Herald" }],
    ["closed at the end of the file", "---\npublisher: Herald\n---", { publisher: "Herald" }],
    [
      "a date without marks stays as written",
      "---\npublished: 2026-05-08\n---\n",
      { published: "2026-05-08" },
    ],
    ["empty", "---\n---\nText", {}],
    ["only a comment", "---\n# nothing known\n---\nText", {}],
    [
      "eight levels, and brackets and stars in words",
      `---\n${nested(7)}\n${"  ".repeat(7)}- "[[[[[[[[[ *a"\n---\n`,
      { k: { k: { k: { k: { k: { k: { k: ["[[[[[[[[[ *a"] } } } } } } },
    ],
    [
      "words that only look nested",
      "---\na: |\n  - - - - - - - - - - x\n---\n",
      { a: "- - - - - - - - - - x\n" },
    ],
    ["none at all", "Ferry halted\n---\nText", {}],
    ["dashes that go on are none", "----\nText\n----\n", {}],
  ])("%s", (_name, text, keys) => {
    expect(readFrontMatter("a.md", text)).toEqual({ ok: true, value: keys });
  });

  test.each([
    ["not closed", "---\npublisher: Herald\n\nText", "line 1", "end it with a line of three dashes"],
    ["a mark not closed", '---\npublisher: "Herald\nurl: x\n---\nText', "line 4", "isn't YAML"],
    ["a tab before a key", "---\npublisher: Herald\n\turl: x\n---\n", "line 3", "isn't YAML"],
    ["a key twice", "---\nurl: a\npublisher: x\nurl: b\n---\n", "line 4", "unique"],
    ["prose", "---\nThe ferry stopped.\n---\n", "line 2", "no keys"],
    ["a list", "---\n- Herald\n---\n", "line 2", "no keys"],
    ["a reference to nothing", "---\npublisher: *herald\n---\n", "line 2", "isn't YAML"],
    ["a reference", "---\na: &a x\nurl: *a\n---\n", "line 3", '"*a" refers to another value'],
    ["a value that holds itself", "---\npublisher: &a [*a]\n---\n", "line 2", '"*a" refers to another value'],
    ["nine levels of lists", `---\na:\n  ${"- ".repeat(8)}x\n---\n`, "line 2", "more than 8 levels"],
    ["nine levels of keys", `---\n${nested(9)}\n---\n`, "line 2", "more than 8 levels"],
    [
      "nine levels in brackets",
      `---\na: ${"[".repeat(8)}${"]".repeat(8)}\n---\n`,
      "line 2",
      "more than 8 levels",
    ],
    ["3,000 levels", `---\n${"- ".repeat(3000)}x\n---\n`, "line 2", "more than 8 levels"],
    ["20,000 levels in brackets", `---\na: ${"[".repeat(20_000)}\n---\n`, "line 2", "more than 8 levels"],
    ["320 KB of keys", `---\n${"k: 1\n".repeat(65_536)}---\n`, "line 1", "has 320 KB, and 64 KB is the most"],
    ["65 KB in few characters", `---\na: ${"東".repeat(22_100)}\n---\n`, "line 1", "has 65 KB"],
  ])("%s: the line and the remedy are told", (_name, text, place, message) => {
    const read = readFrontMatter("a.md", text);
    expect(read).toMatchObject({ ok: false, problem: { file: "a.md", place } });
    expect(read).toHaveProperty("problem.message", expect.stringContaining(message));
    expect(read).toHaveProperty("problem.message", expect.not.stringContaining("\n"));
  });

  test("a key twice is told below the first level too", () => {
    const read = readFrontMatter("a.md", "---\na:\n  b: 1\n  b: 2\n---\n");
    expect(read).toMatchObject({ problem: { place: "line 4" } });
  });

  test("a bomb of references is refused, not expanded", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"]) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(",")}]`);
    }
    expect(readFrontMatter("a.md", `---\n${bomb.join("\n")}\n---\n`).ok).toBe(false);
  });

  test.each([
    ["ends behind its closing line", "---\nurl: x\n---\nText", 15],
    ["is nothing where it isn't closed", "---\nurl: x\nText", 0],
    ["is nothing where rules only part the text", "---\nThe ferry stopped.\n---\nText", 0],
  ])("it %s", (_name, text, end) => {
    expect(frontMatterEnd(text)).toBe(end);
  });

  test("law: no text makes it throw, and it never ends outside the text", () => {
    const line = fc.oneof(fc.constantFrom("---", "...", "a: b", "- a", "{", "&a *a", ""), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = ["---", ...lines].join("\n");
        expect(frontMatterEnd(text)).toBeLessThanOrEqual(text.length);
        readFrontMatter("a.md", text);
      }),
    );
  });
});
