import { expect, test } from "vitest";
import { cannotBeRead, problemLine } from "../../../adapters/corpus/problem.ts";

test.each([
  ["with its place", { file: "a.txt", place: "line 3", message: "is odd" }, "a.txt, line 3: is odd"],
  ["without one", { file: "a.txt", place: null, message: "is odd" }, "a.txt: is odd"],
  [
    "on one line, whatever the file is called",
    { file: "a\n\u001b[2J\u202eb.txt", place: null, message: "is\r\nodd" },
    "a [2J b.txt: is odd",
  ],
])("a problem is told %s", (_name, problem, line) => {
  expect(problemLine(problem)).toBe(line);
});

test.each([
  ["EACCES", "can't be read (EACCES): check its permissions"],
  ["EIO", "can't be read (EIO): check the disk it lies on"],
])("what the disk says (%s) comes with a remedy", (code, message) => {
  expect(cannotBeRead("a.txt", Object.assign(new Error("no"), { code }))).toEqual({
    file: "a.txt",
    place: null,
    message,
  });
});

test("what no system says is repeated", () => {
  expect(cannotBeRead("a.txt", "odd").message).toBe("can't be read (odd): check the disk it lies on");
});
