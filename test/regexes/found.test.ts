import { expect, test } from "vitest";
import { literalsIn } from "./found.ts";

test("regular expressions are found where they stand, and what only looks like one isn't", () => {
  const text = 'const a = /b+/gu;\n// no /c/\nconst d = "/e/";\nconst f = /h/u.source;\nconst i = 1 / 2 / 3;';
  expect(literalsIn("a.ts", text)).toEqual([
    { file: "a.ts", line: 1, source: "b+", flags: "gu" },
    { file: "a.ts", line: 4, source: "h", flags: "u" },
  ]);
});
