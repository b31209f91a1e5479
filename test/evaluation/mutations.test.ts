import { describe, expect, test } from "vitest";
import { lineOf, mutated, mutationsOf } from "./mutations.ts";

function mutants(text: string): string[] {
  return mutationsOf("a.ts", text).map((mutation) => mutated(text, mutation));
}

describe("the faults that could be made in a line", () => {
  test.each([
    ["a border is moved", "x = a < b;", ["x = a <= b;"]],
    ["an equality is turned", "x = a === b;", ["x = a !== b;"]],
    ["a sum is turned", "x = a + b;", ["x = a - b;"]],
    ["a sum onto something is turned", "x += a;", ["x -= a;"]],
    ["and becomes or", "x = a && b;", ["x = a || b;"]],
    ["a negation is removed", "x = !a;", ["x = a;"]],
    ["a number is moved", "x = a[0];", ["x = a[1];"]],
    ["a share is doubled", "x = 0.25;", ["x = 0.5;"]],
    ["true becomes false", "x = true;", ["x = false;"]],
    ["some becomes every", "x = a.some(f);", ["x = a.every(f);"]],
    ["a filter is removed", "x = a.filter(f).length;", ["x = a.length;"]],
    ["a condition is negated", "x = a ? b : c;", ["x = !(a) ? b : c;"]],
    ["a statement is removed", "if (a) { f(); }", ["if (!(a)) { f(); }", "if (a) { ; }"]],
    [
      "an early return is removed",
      "function f() { if (a) return; }",
      ["function f() { ; }", "function f() { if (!(a)) return; }"],
    ],
  ])("%s", (_, text, expected) => {
    expect(mutants(text)).toEqual(expected);
  });
});

test("types, imports, comments, text put together and what is imported stay as they are", () => {
  const text =
    'import { a } from "b";\ntype T = 1 | true;\nconst x: 2 = a as 2; // a < b\nconst y = "a" + x;\nconst z = `a`;';
  expect(mutants(text)).toEqual([]);
});

test("an operator is found behind brackets and a comment that holds none", () => {
  expect(mutants("x = (a) /* least */ < (b);")).toEqual(["x = (a) /* least */ <= (b);"]);
});

test("a line is counted from one", () => {
  expect([lineOf("a\nb", 0), lineOf("a\nb", 2)]).toEqual([1, 2]);
});

test("a file that can't be parsed is named", () => {
  expect(() => mutationsOf("a.ts", "const = ;")).toThrow("a.ts can't be parsed");
});
