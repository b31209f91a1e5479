/** Where a text stops being JSON. `JSON.parse` says so only for some faults, and differently in each Node. */

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "end";

/** "line 3, column 5", counted from 1, of the first token that can't stand there. */
export function jsonFault(json: string): string {
  return place(json, faultOffset(json));
}

function faultOffset(json: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let offset = 0;
  while (expected !== "end" || offset < json.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(json);
    const next: Expected | null = token === null ? null : step(expected, token, open);
    if (next === null) break;
    expected = next;
    offset = TOKEN.lastIndex;
  }
  return offset + (/^[ \t\r\n]*/.exec(json.slice(offset))?.[0].length ?? 0);
}

/** What may follow a token, or null where the token itself may not stand; `open` holds the brackets around it. */
function step(expected: Expected, token: RegExpExecArray, open: string[]): Expected | null {
  const mark = token[1] ?? (token[2] === undefined ? "literal" : "string");
  if (expected === "key" || expected === "key or }") {
    if (mark === "string") return ":";
    return mark === "}" && expected === "key or }" ? close(mark, open) : null;
  }
  if (expected === ":") return mark === ":" ? "value" : null;
  if (expected === ", or end") return separator(mark, open);
  if (expected === "end") return null;
  return value(mark, expected, open);
}

function value(mark: string, expected: Expected, open: string[]): Expected | null {
  if (mark === "]" && expected === "value or ]") return close(mark, open);
  if (mark === "literal" || mark === "string") return behindValue(open);
  if (mark !== "{" && mark !== "[") return null;
  open.push(mark);
  return mark === "{" ? "key or }" : "value or ]";
}

function separator(mark: string, open: string[]): Expected | null {
  if (mark === ",") return open.at(-1) === "{" ? "key" : "value";
  return close(mark, open);
}

function close(mark: string, open: string[]): Expected | null {
  if (open.at(-1) !== (mark === "}" ? "{" : "[") || (mark !== "}" && mark !== "]")) return null;
  open.pop();
  return behindValue(open);
}

function behindValue(open: readonly string[]): Expected {
  return open.length === 0 ? "end" : ", or end";
}

function place(json: string, offset: number): string {
  const before = json.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
