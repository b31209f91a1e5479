/** How much of a message something takes. */
import type { APIComponentInContainer, APIComponentInMessageActionRow } from "discord.js";
import { measuring } from "../../../src/presentation/measure.ts";
import type * as size from "../../../src/presentation/size.ts";
import type { Component } from "./components.ts";
import { BAR } from "./escape.ts";

/** text: UTF-16 units of text displays · bytes: UTF-8 of the components as JSON · nodes: what clients count and stop at · components: nested ones too. */
export type Unit = "text" | "bytes" | "nodes" | "components";

export type Size = size.Size<Unit>;

export const NOTHING: Size = { text: 0, bytes: 0, nodes: 0, components: 0 };

const { POSITIVE_INFINITY: MORE } = Number;
export const ENDLESS: Size = { text: MORE, bytes: MORE, nodes: MORE, components: MORE };

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

/** Never less than words take: which marks are escaped hangs on their neighbours, and here all are. An emoji weighs ten in a line of ours, so that no
 * name is a row of them. */
export const { sizeOf, fittingEnd, outside } = measuring<Unit>({
  nothing: NOTHING,
  costAt,
  weigh,
});

export function weigh({ text, nodes }: Size): number {
  return text + 9 * nodes;
}
