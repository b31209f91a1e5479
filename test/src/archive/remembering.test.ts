import { expect, test } from "vitest";
import { remembered } from "../../../src/archive/remembering.ts";

test("nothing is looked up twice, not even what there is none of, until so many are remembered that all are forgotten", () => {
  const asked: string[] = [];
  const find = remembered((name: string) => {
    asked.push(name);
    return name === "Ada Lind" ? 1 : null;
  }, 2);
  expect(["Ada Lind", "Tom Reeve", "Ada Lind", "Tom Reeve"].map(find)).toEqual([1, null, 1, null]);
  expect(asked).toEqual(["Ada Lind", "Tom Reeve"]);
  expect(["Eva Berg", "Ada Lind"].map(find)).toEqual([null, 1]);
  expect(asked).toEqual(["Ada Lind", "Tom Reeve", "Eva Berg", "Ada Lind"]);
});
