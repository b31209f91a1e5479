/** A module's text → the small faults that could be made in it. The only file that knows the parser. */
import { type Node, parseSync, visitorKeys } from "oxc-parser";
import { changesOf, type Mutation } from "./changes.ts";

/** In the order in which they stand; none in types, imports and comments. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]?.message}`);
  const found: Mutation[] = [];
  const look = (node: Node): void => {
    if (isOutside(node)) return;
    found.push(...changesOf(node, text));
    for (const child of childrenOf(node)) look(child);
  };
  look(program);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

export function mutated(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Counted from one. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Wrappers of a value are looked into; all else that begins so is a type. */
const WRAPPERS = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"]);

function isOutside({ type }: Node): boolean {
  return type === "ImportDeclaration" || (type.startsWith("TS") && !WRAPPERS.has(type));
}

function childrenOf(node: Node): Node[] {
  const fields = new Map<string, unknown>(Object.entries(node));
  return (visitorKeys[node.type] ?? []).flatMap((key) => [fields.get(key)].flat().filter(isNode));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
