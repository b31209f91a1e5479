/** As much of the DOM as reading needs: Node has no such types, and linkedom's say too much. */

export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly previousSibling: Node | null;
}

export interface Element extends Node {
  readonly localName: string;
  readonly tagName: string;
  readonly isConnected: boolean;
  readonly parentElement: Element | null;
  readonly childNodes: readonly Node[];
  readonly children: Iterable<Element>;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): Element | null;
  querySelectorAll(selectors: string): Iterable<Element>;
  append(child: Node): void;
  remove(): void;
  replaceWith(other: Node): void;
}

export interface Document {
  readonly documentElement: Element | null;
  readonly body: Element;
  readonly title: string;
  querySelector(selectors: string): Element | null;
  querySelectorAll(selectors: string): Iterable<Element>;
  createElement(name: string): Element;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}
