import { describe, expect, test } from "vitest";
import type { Inquiry, Turn } from "../../src/domain.ts";
import { createThreads } from "../../src/threads.ts";

/** Leaves the texts of the whole thread, and writes down what was asked of it. */
function someThreads() {
  const asked: string[] = [];
  const threads = createThreads<string, { earlier: string }>(({ text }, earlier) => {
    asked.push(text);
    return { earlier: earlier === null ? text : `${earlier} ${text}` };
  });
  const turns = (texts: string): Turn[] =>
    texts === "" ? [] : texts.split(" ").map((text) => ({ role: "user", text }));
  const ask = (inquiry: Inquiry, before: string): string => threads.ask(inquiry, turns(before)).earlier;
  return { asked, ask, turns, threads };
}

describe("a thread", () => {
  test("that was answered question by question asks none of them again", () => {
    const { asked, ask } = someThreads();
    for (const [text, before] of [
      ["a", ""],
      ["b", "a"],
      ["c", "a b"],
    ] as const)
      ask({ text }, before);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  test("is understood alike whether it was answered before or not", () => {
    const once = someThreads().ask({ text: "c" }, "a b");
    const { ask, asked } = someThreads();
    ask({ text: "a" }, "");
    expect(ask({ text: "c" }, "a b")).toBe(once);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  test("is asked anew once the coverage has changed", () => {
    const { asked, ask, threads } = someThreads();
    ask({ text: "a" }, "");
    threads.forget();
    ask({ text: "b" }, "a");
    expect(asked).toEqual(["a", "a", "b"]);
  });

  test("keeps nothing of a question in fields: its text alone is another question", () => {
    const { asked, ask } = someThreads();
    ask({ text: "a", speaker: "Ada Lind" }, "");
    ask({ text: "b" }, "a");
    expect(asked).toEqual(["a", "a", "b"]);
  });

  test("of more than six questions is understood by the last six, whatever was answered before", () => {
    const { ask } = someThreads();
    let before = "";
    for (const text of "abcdefgh") {
      ask({ text }, before);
      before = `${before} ${text}`.trim();
    }
    expect(ask({ text: "i" }, before)).toBe("c d e f g h i");
    expect(someThreads().ask({ text: "i" }, before)).toBe("c d e f g h i");
  });

  test("is kept while two hundred others are asked, not while more are", () => {
    const { asked, ask } = someThreads();
    ask({ text: "a" }, "");
    for (let other = 0; other < 199; other += 1) ask({ text: `other${other}` }, "");
    ask({ text: "b" }, "a");
    expect(asked.filter((text) => text === "a")).toHaveLength(1);
    for (let other = 0; other < 200; other += 1) ask({ text: `more${other}` }, "");
    ask({ text: "b" }, "a");
    expect(asked.filter((text) => text === "a")).toHaveLength(2);
  });
});
