import { expect, test } from "vitest";
import { minimum, type Smooth } from "./lbfgs.ts";

/** 50 (x − 3)² + (y + 2)² + (x − 3)(y + 2): a narrow valley. */
const VALLEY: Smooth = ([x = 0, y = 0], slope) => {
  slope[0] = 100 * (x - 3) + (y + 2);
  slope[1] = 2 * (y + 2) + (x - 3);
  return 50 * (x - 3) ** 2 + (y + 2) ** 2 + (x - 3) * (y + 2);
};

test("the minimum of a quadratic is found", () => {
  const [x, y] = minimum(VALLEY, 2, 100);
  expect(x).toBeCloseTo(3, 3);
  expect(y).toBeCloseTo(-2, 3);
});

test("the minimum of a curved valley is found", () => {
  const rosenbrock: Smooth = ([x = 0, y = 0], slope) => {
    slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
    slope[1] = 200 * (y - x * x);
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  };
  const [x, y] = minimum(rosenbrock, 2, 500);
  expect(x).toBeCloseTo(1, 2);
  expect(y).toBeCloseTo(1, 2);
});

test("it is the same every time", () => {
  expect(minimum(VALLEY, 2, 7)).toEqual(minimum(VALLEY, 2, 7));
});

test("where it is flat, nothing moves", () => {
  expect([...minimum(() => 1, 3, 10)]).toEqual([0, 0, 0]);
});
