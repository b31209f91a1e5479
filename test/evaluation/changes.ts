/** One node of a module's tree → the faults that could be made there. */
import type { CallExpression, Expression, Node, Statement } from "oxc-parser";

/** One fault. */
export interface Mutation {
  /** What was done, such as "border moved". */
  readonly kind: string;
  /** Half-open, in UTF-16 code units: what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export function changesOf(node: Node, text: string): Mutation[] {
  const { type } = node;
  if (type === "IfStatement" || type === "ConditionalExpression" || type === "WhileStatement")
    return [negated(node.test, text)];
  if (type === "UnaryExpression" && node.operator === "!")
    return [replaced("negation removed", node, sliceOf(node.argument, text))];
  if (type === "BinaryExpression") return otherOperators(node, text);
  if (type === "LogicalExpression") return between(node, LOGIC, text);
  if (type === "AssignmentExpression") return between(node, ASSIGNMENTS, text);
  if (type === "Literal") return otherLiterals(node, node.value);
  if (type === "CallExpression") return otherCalls(node, text);
  if (type === "BlockStatement")
    return node.body.filter(isDispensable).map((statement) => replaced("statement removed", statement, ";"));
  return [];
}

/** What stands on both sides of an operator. */
interface Sides {
  readonly left: Node;
  readonly right: Node;
  readonly operator: string;
}

type Swaps = Readonly<Record<string, readonly [kind: string, other: string]>>;

const OPERATORS: Swaps = {
  "<": ["border moved", "<="],
  "<=": ["border moved", "<"],
  ">": ["border moved", ">="],
  ">=": ["border moved", ">"],
  "===": ["equality turned", "!=="],
  "!==": ["equality turned", "==="],
  "+": ["sum turned", "-"],
  "-": ["sum turned", "+"],
  "*": ["sum turned", "/"],
  "/": ["sum turned", "*"],
};
const LOGIC: Swaps = { "&&": ["and or turned", "||"], "||": ["and or turned", "&&"] };
const ASSIGNMENTS: Swaps = { "+=": ["sum turned", "-="], "-=": ["sum turned", "+="] };

const METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  find: "findLast",
  findLast: "find",
  findIndex: "findLastIndex",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  startsWith: "endsWith",
  endsWith: "startsWith",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
};

/** Calls of methods that give back something of the kind that they are called on. */
const PASSING = new Set(["filter", "sort", "toSorted", "reverse", "toReversed", "trim", "toLowerCase"]);

function negated(test: Expression, text: string): Mutation {
  return replaced("condition negated", test, `!(${sliceOf(test, text)})`);
}

function otherOperators(node: Sides, text: string): Mutation[] {
  // Types alone would find a difference of texts.
  if (node.operator === "+" && [node.left, node.right].some(isText)) return [];
  return between(node, OPERATORS, text);
}

function isText(node: Node): boolean {
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
}

/** The operator stands between its sides, perhaps with brackets and comments, which are no operators here. */
function between({ left, right, operator }: Sides, swaps: Swaps, text: string): Mutation[] {
  const swap = Object.hasOwn(swaps, operator) ? swaps[operator] : undefined;
  if (swap === undefined) return [];
  const start = text.indexOf(operator, left.end);
  if (start < 0 || start >= right.start) return [];
  return [{ kind: swap[0], start, end: start + operator.length, replacement: swap[1] }];
}

function otherLiterals(node: Node, value: unknown): Mutation[] {
  if (typeof value === "boolean") return [replaced("truth turned", node, String(!value))];
  if (typeof value !== "number") return [];
  return [replaced("number moved", node, String(value < 1 && value > 0 ? value * 2 : value + 1))];
}

function otherCalls({ callee, end, arguments: given }: CallExpression, text: string): Mutation[] {
  if (callee.type !== "MemberExpression" || callee.computed) return [];
  const name = sliceOf(callee.property, text);
  if (PASSING.has(name)) return [{ kind: `${name} removed`, start: callee.object.end, end, replacement: "" }];
  const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  // One of nothing, and one alone, are the same either way.
  if (other === undefined || given.length === 0) return [];
  return [replaced(`${name} turned`, callee.property, other)];
}

const DISPENSABLE = new Set(["ExpressionStatement", "ContinueStatement", "BreakStatement", "ThrowStatement"]);

/** What a block does without a value, and what leaves it early. */
function isDispensable(statement: Statement): boolean {
  if (statement.type === "ReturnStatement") return statement.argument === null;
  if (statement.type === "IfStatement") return statement.alternate === null;
  return DISPENSABLE.has(statement.type);
}

function replaced(kind: string, { start, end }: Node, replacement: string): Mutation {
  return { kind, start, end, replacement };
}

function sliceOf({ start, end }: Node, text: string): string {
  return text.slice(start, end);
}
