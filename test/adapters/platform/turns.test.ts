import { expect, test } from "vitest";
import { takingTurns } from "../../../adapters/platform/turns.ts";

test("between two pieces of work, what came in is heard", async () => {
  const wait = takingTurns(async () => {});
  const order: string[] = [];
  const piece = async (name: string): Promise<void> => {
    await wait(0);
    order.push(name);
    setImmediate(() => order.push(`heard after ${name}`));
  };
  await Promise.all([piece("one"), piece("two"), piece("three")]);
  expect(order).toEqual(["one", "heard after one", "two", "heard after two", "three"]);
});

test("a wait of some time is left as it is", async () => {
  const waits: number[] = [];
  await takingTurns(async (milliseconds) => {
    waits.push(milliseconds);
  })(500);
  expect(waits).toEqual([500]);
});
