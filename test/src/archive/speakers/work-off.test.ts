import { expect, test } from "vitest";
import { workOff } from "../../../../src/archive/speakers/work-off.ts";

test("what the work adds is worked on too, and once more what it opens again", () => {
  const open = new Set(["Ada Lind"]);
  const done: string[] = [];
  const isDone = workOff(
    open,
    () => done.length > 9,
    (name) => {
      done.push(name);
      if (done.length === 1) open.add("Tom Reeve");
      if (done.length === 2) open.add("Ada Lind");
    },
  );
  expect([isDone, done, open.size]).toEqual([true, ["Ada Lind", "Tom Reeve", "Ada Lind"], 0]);
});

test("what is left when it is enough is left to be worked on later, and nothing that was done", () => {
  const open = new Set(["Ada Lind", "Tom Reeve", "Eva Berg"]);
  const done: string[] = [];
  const work = (name: string) => done.push(name);
  expect(workOff(open, () => done.length === 1, work)).toBe(false);
  expect([done, [...open]]).toEqual([["Ada Lind"], ["Tom Reeve", "Eva Berg"]]);
});
