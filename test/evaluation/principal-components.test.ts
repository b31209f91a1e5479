import fc from "fast-check";
import { expect, test } from "vitest";
import { principalComponents } from "./principal-components.ts";

const distance = (rows: Float32Array, width: number, a: number, b: number): number =>
  Math.hypot(
    ...Array.from({ length: width }, (_, k) => (rows[a * width + k] ?? 0) - (rows[b * width + k] ?? 0)),
  );

test("rows that lie along one line need one number", () => {
  const turned = principalComponents(Float32Array.from([3, 4, -6, -8, 3, 4]), {
    width: 2,
    sample: 3,
    kept: 2,
  });
  const along = [turned[0], turned[2], turned[4]].map((value) => Math.abs(value ?? 0));
  const across = [turned[1], turned[3], turned[5]].map((value) => Math.abs(value ?? 0));
  for (const [at, length] of [5, 10, 5].entries()) expect(along[at]).toBeCloseTo(length, 4);
  for (const rest of across) expect(rest).toBeCloseTo(0, 4);
});

test("turning keeps every distance, as long as all numbers are kept", () => {
  const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
      const flat = Float32Array.from(rows.flat());
      const turned = principalComponents(flat, { width: 4, sample: rows.length, kept: 4 });
      expect(distance(turned, 4, 0, 2)).toBeCloseTo(distance(flat, 4, 0, 2), 3);
    }),
  );
});
