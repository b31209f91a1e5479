/** How much of a message something takes. */

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

/** Of words, without what stands around them; as in a quotation, which takes the most. Never more than that of their pieces together. */
export function sizeOf(words: string): Size {
  let json = 0;
  let text = 0;
  for (let at = 0; at < words.length; at += 1) {
    json += jsonOf(words.charCodeAt(at));
    text += textOf(words, at);
  }
  return { json, text };
}

/** Where the longest stretch from `start` ends that fits. At least one code point, and no half of one at its end. */
export function fittingEnd(words: string, start: number, room: Size): number {
  let json = 0;
  let text = 0;
  let end = start;
  for (let at = start; at < words.length; at += 1) {
    json += jsonOf(words.charCodeAt(at));
    text += textOf(words, at);
    if (json > room.json || text > room.text) break;
    if (!isPair(words, at)) end = at + 1;
  }
  return end > start ? end : start + (isPair(words, start) ? 2 : 1);
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
  if (isPair(words, at - 1)) return 0;
  const breaks = (unit >= LF && unit <= CR) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
  const isWhole = !(unit === CR && words.charCodeAt(at + 1) === LF);
  return breaks && isWhole ? 1 + BAR.length : 1;
}

/** Whether two units from here on are one code point. */
function isPair(words: string, at: number): boolean {
  const first = words.charCodeAt(at);
  const second = words.charCodeAt(at + 1);
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
