/** `npm run evaluate:service-schedules -- [--seed N] [--count N]`: seeded faults and kills of both platforms in one service. */
import { parseArgs } from "node:util";
import { runSchedule } from "../adapters/service/schedule.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string", default: "36" } },
});
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.count) }, (_, index) => index + 1)
    : [Number(values.seed)];
const begun = performance.now();
const total = { questions: 0, answered: 0, kills: 0, failed: 0 };
for (const seed of seeds) {
  const { problems, ...counts } = await runSchedule(seed);
  for (const name of ["questions", "answered", "kills"] as const) total[name] += counts[name];
  if (problems.length === 0) continue;
  total.failed += 1;
  process.stdout.write(`seed ${seed}: ${problems.join("; ")}\n`);
}
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(
  `${seeds.length} schedules (both platforms in one service, seeds ${seeds[0]} to ${seeds.at(-1)}) in ${seconds} s: ${total.questions} questions, ${total.answered} answered once, ${total.kills} kills, ${total.failed} failed\n`,
);
process.exit(total.failed === 0 ? 0 : 1);
