import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../../src/article/json-fault.ts";

describe("the place where a text stops being JSON", () => {
  test.each([
    ["a word without marks", `{"a": soon}`, "line 1, column 7"],
    ["a comma too many", `{"a": 1,\n}`, "line 2, column 1"],
    ["a comma too many in a list", `[1, ]`, "line 1, column 5"],
    ["a comma forgotten", `{"a": 1\n  "b": 2}`, "line 2, column 3"],
    ["a colon forgotten", `{"a" 1}`, "line 1, column 6"],
    ["a value forgotten", `{"a":}`, "line 1, column 6"],
    ["a key without marks", `{a: 1}`, "line 1, column 2"],
    ["single marks", `{'a': 1}`, "line 1, column 2"],
    ["a line break in a string", `{"a": "x\ny"}`, "line 1, column 7"],
    ["a bracket never closed", `{"a": [1, 2`, "line 1, column 12"],
    ["the wrong bracket closed", `{"a": [1}`, "line 1, column 9"],
    ["a bracket closed twice", `{"a": 1}}`, "line 1, column 9"],
    ["something behind the end", `{"a": 1} yes`, "line 1, column 10"],
    ["a comment", `{\r\n  // who\r\n}`, "line 2, column 3"],
    ["a number with a leading zero", `{"a": 01}`, "line 1, column 7"],
    ["nothing at all", "", "line 1, column 1"],
  ])("%s", (_name, json, place) => {
    expect(jsonFault(json)).toBe(place);
  });

  test("law: in JSON itself no token is found wrong before the end", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonFault(json)).toBe(`line 1, column ${json.length + 1}`);
      }),
    );
  });

  test("law: the fault lies at or before the first character that can't be, and nothing makes it throw", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("}", "]", ",", ":", "x", '"'), (json, at, mark) => {
        const cut = at % (json.length + 1);
        expect(jsonFault(json.slice(0, cut) + mark + json.slice(cut))).toMatch(/^line 1, column \d+$/);
      }),
    );
  });
});
