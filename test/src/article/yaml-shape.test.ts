import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { yamlShape } from "../../../src/article/yaml-shape.ts";

describe("levels of a YAML text", () => {
  test.each([
    ["a key", "a: b", 1],
    ["a list as far left as its key", "a:\n- x\n- y\nb: c", 2],
    ["keys in a list", "a:\n  - x\n  - y: 1\n    z: 2", 3],
    ["each list as far left as its key", "a:\n- b:\n  - c:\n    - d", 6],
    ["lists on one line", "- - - x", 3],
    ["brackets", "a: [b, {c: d}]\ne: f", 3],
    ["keys that are asked for", "? ? x\n: y", 2],
    ["what follows a bar is words", "a: |\n  - - - x\n  [[[\nb: c", 1],
    ["brackets in marks and comments are none", "a: 'it''s [[['\nb: \"{{{\" # [[[\nc: d", 1],
    ["back to the left", "a:\n  b:\n    c: 1\nd:\n  e: 2", 3],
    ["words on several lines", "a: multi\n  line - - x\nb: c", 1],
    ["nothing", "", 0],
  ])("%s", (_what, yaml, depth) => {
    expect(yamlShape(yaml)).toEqual({ depth, alias: null });
  });

  test("law: as many as what was written has, however it is written", () => {
    const word = fc.stringMatching(/^[ -~]{0,8}$/u);
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        word,
        fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
        fc.dictionary(word, tie("value"), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    const style = fc.record({ collectionStyle: fc.constantFrom("block", "flow"), indentSeq: fc.boolean() });
    fc.assert(
      fc.property(value, style, (written, options) => {
        expect(yamlShape(stringify(written, { ...options, aliasDuplicateObjects: false })).depth).toBe(
          depthOf(written),
        );
      }),
    );
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test.each([
  ["a: 1\nb: *x", { offset: 8, name: "*x" }],
  ["a: '*b'\nc: d*e # *f", null],
])("a reference is found where it stands: %j", (yaml, alias) => {
  expect(yamlShape(yaml).alias).toEqual(alias);
});
