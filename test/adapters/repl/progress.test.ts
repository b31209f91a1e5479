import { expect, test } from "vitest";
import { createProgress } from "../../../adapters/repl/progress.ts";
import { width } from "../../../adapters/repl/width.ts";

/** Ten steps, each taking so many milliseconds. */
function written(each: number, columns: number | null): string {
  let text = "";
  let time = 0;
  const write = (more: string) => {
    text += more;
  };
  const progress = createProgress({ write, columns, now: () => time });
  for (let done = 1; done <= 10; done++) {
    time += each;
    progress.step("articles read", done, 10);
  }
  progress.end();
  return text;
}

test("a quick load shows nothing", () => {
  expect(written(20, 80)).toBe("");
  expect(written(20, null)).toBe("");
});

test("a slow one draws a bar on a terminal, and takes it away", () => {
  const frames = written(100, 60).split("\r").filter(Boolean);
  expect(frames[0]).toMatch(/^█+░+ 4\/10 articles read *$/);
  expect(frames.at(-2)).toMatch(/^█{24} 10\/10 articles read *$/);
  expect(frames.at(-1)?.trim()).toBe("");
  for (const frame of frames) expect(width(frame)).toBe(59);
});

test("elsewhere it writes a line every few seconds", () => {
  expect(written(1000, null)).toBe([3, 6, 9].map((done) => `whosaid: articles read ${done}/10\n`).join(""));
});
