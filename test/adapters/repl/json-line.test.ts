import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "../../../adapters/repl/json-line.ts";
import { UNSAFE } from "./a-screen.ts";

test("no character that steers a terminal stands raw in a line, and none is lost", () => {
  const unit = fc.constantFrom(
    "a",
    "\u001b",
    "\u009b",
    "\u007f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\u200f",
    "\ufeff",
    "\n",
    '"',
    "\ud800",
    "渡",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const line = jsonLine({ text });
      expect(line).not.toMatch(UNSAFE);
      expect(line.split("\n")).toHaveLength(2);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});
