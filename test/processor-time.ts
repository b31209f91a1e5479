/** What work costs, whatever else the machine does meanwhile: each worker of the tests is a process of its own. */

/** Milliseconds of processor time, collecting garbage included. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
