/** What work costs, whatever else the machine does meanwhile: each worker of the tests is a process of its own. */

/** Milliseconds of processor time, collecting garbage included. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds under which a time says nothing. */
const NOISE = 100;
/** What is linear takes 4 times as long for 4 times as much, what is quadratic 16 times. */
const BETWEEN = 8;
const ATTEMPTS = 5;

/**
 * Whether work on four times as much takes about four times as long. A collection of garbage or a busy machine can
 * make one attempt look worse than it is, so the least time of each length counts, and one attempt that holds is
 * enough: what is quadratic fails all of them.
 *
 * @param size of the shorter; the longer is four times that
 */
export function growsLinearly(work: (size: number) => unknown, size: number): boolean {
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    short = Math.min(
      short,
      processorTime(() => work(size)),
    );
    long = Math.min(
      long,
      processorTime(() => work(4 * size)),
    );
    if (long < BETWEEN * Math.max(NOISE, short)) return true;
  }
  return false;
}
