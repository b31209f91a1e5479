/** How much of a message something takes. */
import type { APIComponentInContainer, APIComponentInMessageActionRow } from "discord.js";
import type * as size from "../../../src/presentation/size.ts";
import type { Component } from "./components.ts";
import { BAR } from "./escape.ts";

/** text: UTF-16 units of text displays · bytes: UTF-8 of the components as JSON · nodes: what clients count and stop at · components: nested ones too. */
export type Unit = "text" | "bytes" | "nodes" | "components";

export type Size = size.Size<Unit>;

export const NOTHING: Size = { text: 0, bytes: 0, nodes: 0, components: 0 };

/** A comma parts each component from the next. */
export function sizeOfComponents(components: readonly Component[], nodes: number): Size {
  const all = components.flatMap(nested);
  return {
    text: all.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0),
    bytes: bytesOf(components) - 1,
    nodes,
    components: all.length,
  };
}

/** As JSON, in UTF-8. */
export function bytesOf(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

type Part = Component | APIComponentInMessageActionRow | APIComponentInContainer;

function nested(component: Part): Part[] {
  return component.type === 1 || component.type === 17
    ? [component, ...component.components.flatMap(nested)]
    : [component];
}

/** Of words behind a bar, without what stands around them. Never less than they take: which marks are escaped hangs on their neighbours, and here all are. */
export function sizeOf(words: string): Size {
  let { text, bytes, nodes } = NOTHING;
  for (let at = 0; at < words.length; at += 1) {
    const cost = costAt(words, at);
    text += cost.text;
    bytes += cost.bytes;
    nodes += cost.nodes;
  }
  return { text, bytes, nodes, components: 0 };
}

/** Where the longest stretch from `start` ends that fits. At least one code point, and no half of one at its end, nor of a line break. */
export function fittingEnd(words: string, start: number, room: Size): number {
  let { text, bytes, nodes } = NOTHING;
  let end = start;
  for (let at = start; at < words.length; at += 1) {
    const cost = costAt(words, at);
    text += cost.text;
    bytes += cost.bytes;
    nodes += cost.nodes;
    if (text > room.text || bytes > room.bytes || nodes > room.nodes) break;
    if (!isPair(words, at)) end = at + 1;
  }
  return end > start ? end : start + (isPair(words, start) ? 2 : 1);
}

/** In a line of ours, by the character. An emoji weighs ten, so that no name is a row of them. */
export function weigh(character: string): number {
  const { text, nodes } = sizeOf(character);
  return text + 9 * nodes;
}

const CR = 0x0d;
const LF = 0x0a;
const LINE: Size = { text: 1 + BAR.length, bytes: 2 + BAR.length, nodes: 1, components: 0 };

function costAt(words: string, at: number): Size {
  const unit = words.charCodeAt(at);
  if (unit === LF || (unit === CR && words.charCodeAt(at + 1) !== LF)) return LINE;
  if (unit < 0x80) return { ...NOTHING, text: isMark(unit) ? 2 : 1, bytes: asciiBytes(unit) };
  return { text: 1, bytes: unit < 0x800 ? 2 : 3, nodes: isEmoji(words, at) ? 1 : 0, components: 0 };
}

/** `"` is written `\"`, a mark `\\*`, and a control character `\u0001` at the longest. */
function asciiBytes(unit: number): number {
  if (unit < 0x20) return 6;
  if (unit === 0x22) return 2;
  return isMark(unit) ? (unit === 0x5c ? 4 : 3) : 1;
}

/** Whatever of ASCII `inert` may escape. */
function isMark(unit: number): boolean {
  return MARKS.has(unit);
}

const MARKS = new Set(Array.from("#$%&()*+-./:<=>@[\\]^_`{|}~", (mark) => mark.charCodeAt(0)));

/** Clients draw each as a picture. Of a flag or a family every part is counted. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f)/u;

function isEmoji(words: string, at: number): boolean {
  return EMOJI.test(words.slice(at, at + 2));
}

/** Whether two units from here on are one code point, or one line break. */
function isPair(words: string, at: number): boolean {
  const first = words.charCodeAt(at);
  const second = words.charCodeAt(at + 1);
  if (first === CR) return second === LF;
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
