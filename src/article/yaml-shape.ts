/** What a YAML text holds that its parser should never see, by its tokens alone: their reader takes no longer than the text is. */
import { CST, Lexer } from "yaml";

export interface YamlShape {
  /** Most maps and lists inside each other, the outermost included. */
  readonly depth: number;
  /** Where the first value stands that refers to another one (`*name`), and itself; null: there is none. */
  readonly alias: { readonly offset: number; readonly name: string } | null;
}

/** A map or a list that isn't in brackets, known by where its keys or dashes stand. */
interface Block {
  readonly column: number;
  readonly kind: "map" | "list";
}

type Part = "opening" | "closing" | "dash" | "colon" | "end of line" | "content";

/** Tokens that are more than content. A question mark opens a key, as a colon closes it. */
const PARTS: Readonly<Record<string, Part>> = {
  "flow-map-start": "opening",
  "flow-seq-start": "opening",
  "flow-map-end": "closing",
  "flow-seq-end": "closing",
  "seq-item-ind": "dash",
  "explicit-key-ind": "colon",
  "map-value-ind": "colon",
  newline: "end of line",
};

/** Tokens after which a key may still begin. */
const GAPS: ReadonlySet<CST.TokenType | null> = new Set<CST.TokenType>([
  "space",
  "comment",
  "doc-mode",
  "flow-error-end",
]);

export function yamlShape(yaml: string): YamlShape {
  const blocks: Block[] = [];
  let brackets = 0;
  let depth = 0;
  let offset = 0;
  let column = 0;
  /** Where the key begins that a colon may follow. */
  let key: number | null = null;

  function enter(block: Block): void {
    while (isOver(blocks.at(-1), block)) blocks.pop();
    const last = blocks.at(-1);
    if (last?.column !== block.column || last.kind !== block.kind) blocks.push(block);
  }

  function meet(part: Part): void {
    switch (part) {
      case "opening":
        key ??= column;
        brackets += 1;
        return;
      case "closing":
        brackets -= 1;
        return;
      case "dash":
      case "colon":
        if (brackets === 0)
          enter(part === "dash" ? { column, kind: "list" } : { column: key ?? column, kind: "map" });
        key = null;
        return;
      case "end of line":
        key = null;
        return;
      case "content":
        key ??= column;
    }
  }

  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (type === "alias") return { depth, alias: { offset, name: token } };
    if (!GAPS.has(type)) meet(PARTS[type ?? ""] ?? "content");
    depth = Math.max(depth, blocks.length + brackets);
    if (isMark(token)) continue;
    offset += token.length;
    const line = Math.max(token.lastIndexOf("\n"), token.lastIndexOf("\r"));
    column = line === -1 ? column + token.length : token.length - line - 1;
  }
  return { depth, alias: null };
}

/** A list may stand as far to the left as the key that it belongs to. */
function isOver(last: Block | undefined, next: Block): boolean {
  if (last === undefined) return false;
  if (last.column !== next.column) return last.column > next.column;
  return last.kind === "list" && next.kind === "map";
}

/** Tokens that stand for no character of the text: "a document", "an error", "a scalar follows". */
function isMark(token: string): boolean {
  return token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR;
}
