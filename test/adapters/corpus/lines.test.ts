import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type InputLine, readLines } from "../../../adapters/corpus/lines.ts";

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

describe("lines of standard input", () => {
  test("are numbered from 1, and empty ones count", async () => {
    expect(await linesOf("a\n\nb\n")).toEqual([
      { number: 1, text: "a", utf8: true },
      { number: 2, text: "", utf8: true },
      { number: 3, text: "b", utf8: true },
    ]);
  });

  test("may be cut anywhere on the way, inside a character too", async () => {
    const bytes = Buffer.from("fähre\nquay");
    const lines = await linesOf(bytes.subarray(0, 2), bytes.subarray(2, 8), bytes.subarray(8));
    expect(lines.map(({ text }) => text)).toEqual(["fähre", "quay"]);
  });

  test.each([
    ["Windows line ends", "a\r\nb\r\n", ["a", "b"]],
    ["a last line without its end", "a\nb", ["a", "b"]],
    ["a byte order mark", "\ufeffa\n", ["a"]],
    ["U+2028, which JSON may hold", "a\u2028b\n", ["a\u2028b"]],
    ["nothing", "", []],
  ])("%s", async (_, input, texts) => {
    expect((await linesOf(input)).map(({ text }) => text)).toEqual(texts);
  });

  test("what is not UTF-8 is told", async () => {
    expect(await linesOf(Buffer.from([0x61, 0xff, 0x0a]))).toEqual([
      { number: 1, text: "a\ufffd", utf8: false },
    ]);
  });
});
