/** How much of a message something takes. */

import { isPair, measuring } from "../../../src/presentation/measure.ts";
/* oxlint-disable no-control-regex -- control characters are part of what this file is about */
import type * as size from "../../../src/presentation/size.ts";
import { BAR } from "./inert.ts";

/** json: characters of its blocks · text: code points of its `text`. */
export type Size = size.Size<"json" | "text">;

export const NOTHING: Size = { json: 0, text: 0 };

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Characters of JSON where everything outside ASCII is an escape, and "/" too. Nobody outside Slack knows which way of writing it counts;
 * none is longer than this one.
 */
export function jsonSize(value: unknown): number {
  const json = JSON.stringify(value);
  return json.length + occurrences(json, /\//g) + 5 * occurrences(json, /[^\u0000-\u007f]/g);
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const CR = 0x0d;
const LF = 0x0a;

/** As `jsonSize` counts it: "\n", "\"" and "/" take two characters; "\u0000" six. */
function jsonOf(unit: number): number {
  if (unit > 0x7f) return 6;
  if (unit < 0x20) return (unit >= 0x08 && unit <= LF) || unit === 0x0c || unit === CR ? 2 : 6;
  return unit === 0x22 || unit === 0x2f || unit === 0x5c ? 2 : 1;
}

/** As `barred` writes it: entities for three characters, and a bar after whatever breaks the line. */
function textOf(words: string, at: number): number {
  const unit = words.charCodeAt(at);
  if (unit === 0x26) return "&amp;".length;
  if (unit === 0x3c || unit === 0x3e) return "&lt;".length;
  if ((unit >= LF && unit <= CR) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) {
    return unit === CR && words.charCodeAt(at + 1) === LF ? 1 : 1 + BAR.length;
  }
  return isPair(words, at - 1) ? 0 : 1;
}

export const { sizeOf, fittingEnd, outside } = measuring<keyof Size>({
  nothing: NOTHING,
  costAt: (words, at) => ({ json: jsonOf(words.charCodeAt(at)), text: textOf(words, at) }),
  weigh: ({ json, text }) => Math.max(json, text),
});
