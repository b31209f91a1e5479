import fc from "fast-check";
import { expect, test } from "vitest";
import { createGroups } from "../../../src/archive/groups.ts";

test("values are those of their key that were added and not removed since, whether it has one or several", () => {
  const step = fc.record({
    key: fc.constantFrom("mayor", "lind"),
    value: fc.constantFrom("Ada", "Tom", "Eva"),
    isAdded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const groups = createGroups<string>();
      const left = new Map([
        ["mayor", new Set<string>()],
        ["lind", new Set<string>()],
      ]);
      for (const { key, value, isAdded } of steps) {
        if (isAdded) groups.add(key, value);
        else groups.remove(key, value);
        if (isAdded) left.get(key)?.add(value);
        else left.get(key)?.delete(value);
        for (const [other, values] of left) expect(new Set(groups.of(other))).toEqual(values);
      }
    }),
  );
});
