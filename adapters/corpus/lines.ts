/** Bytes as they arrive → lines. Splits at "\n" alone: JSON may hold U+2028 raw, at which node:readline would split. */
import { isUtf8 } from "node:buffer";
import { setImmediate } from "node:timers/promises";

export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its "\n" or "\r\n"; what is not UTF-8 is replaced by U+FFFD. */
  readonly text: string;
  readonly utf8: boolean;
}

const LINE_FEED = 0x0a;

/** A line is given as soon as it is there, so that whosaid can answer a program that waits for each answer. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let number = 0;
  let open: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield lineOf([...open, chunk.subarray(start, end)], ++number);
      // Many lines may have arrived at once; Ctrl-C is heard only between two of them.
      await setImmediate();
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield lineOf(open, ++number);
}

/** A byte order mark before the first line is no part of it. */
function lineOf(chunks: readonly Uint8Array[], number: number): InputLine {
  const bytes = Buffer.concat(chunks);
  const text = new TextDecoder("utf-8", { ignoreBOM: number > 1 }).decode(bytes);
  return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text, utf8: isUtf8(bytes) };
}
