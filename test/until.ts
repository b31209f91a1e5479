/** Waits for something to come about, as long as the test may take. */
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two looks. */
const BETWEEN = 5;

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(BETWEEN);
}
