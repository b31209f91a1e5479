/** Looking into an XML document by names without their prefixes: every wire has its own. */
import { bareName, onOneLine } from "./blocks.ts";
import type { Document, Element } from "./dom.ts";
import type { Markup } from "./markup.ts";

export function childrenNamed(parent: Element | null, ...names: readonly string[]): Element[] {
  return parent === null ? [] : [...parent.children].filter((child) => names.includes(bareName(child)));
}

export function childNamed(parent: Element | null, ...names: readonly string[]): Element | null {
  return childrenNamed(parent, ...names)[0] ?? null;
}

/** With its prefix, where a bare name would mean several. */
export function prefixed(parent: Element, name: string): string | null {
  return textOf([...parent.children].find((child) => child.tagName.toLowerCase() === name) ?? null);
}

/** Everywhere below, in the document's order. */
export function allNamed(root: Element | Document, ...names: readonly string[]): Element[] {
  return [...root.querySelectorAll("*")].filter((element) => names.includes(bareName(element)));
}

/** All its words on one line; null for none. */
export function textOf(element: Element | null): string | null {
  const words = onOneLine(element?.textContent ?? "");
  return words === "" ? null : words;
}

/** The words of the first child of one of these names that has any, the names in order of preference. */
export function wordsIn(parent: Element | null, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const words = textOf(child);
      if (words !== null) return words;
    }
  }
  return null;
}

export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.getAttribute(name)?.trim();
  return value === undefined || value === "" ? null : value;
}

/** Which of a feed's items hold an element that isn't closed, by the offset of each; places are counted from 0. */
export function brokenItems(
  { faults, starts: all }: Markup,
  text: string,
  item: string,
): ReadonlyMap<number, string> {
  const starts = all.get(item) ?? [];
  const broken = new Map<number, string>();
  for (const { offset, element } of faults) {
    const at = starts.findLastIndex((start) => start < offset);
    if (at >= 0 && !broken.has(at))
      broken.set(at, `line ${lineOf(text, offset)}: <${element}> isn't closed before its parent ends`);
  }
  return broken;
}

export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
