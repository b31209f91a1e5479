/** `npx tsx test/evaluation/slack-schedules.ts [--seed N] [--from N] [--count N] [--level virtual|socket]`: seeded faults against Slack's adapter. */
import { parseArgs } from "node:util";
import { type Level, type Outcome, runSchedules } from "../adapters/slack/schedule.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    /** Of a part of them: the first seed. */
    from: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    level: { type: "string", default: "socket" },
  },
});
const level: Level = values.level === "virtual" ? "virtual" : "socket";
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.count) }, (_, index) => index + Number(values.from))
    : [Number(values.seed)];

const begun = performance.now();
const total = { questions: 0, faults: 0, kills: 0, refused: 0, told: 0, silent: 0, failed: 0 };
await runSchedules(seeds, level, count);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(
  `${seeds.length} schedules (${level}, seeds ${seeds[0]} to ${seeds.at(-1)}) in ${seconds} s: ${total.questions} questions, ${total.faults} faults, ${total.kills} kills, ${total.refused} refused for good, ${total.told} askers told, ${total.silent} neither answered nor told, ${total.failed} failed\n`,
);
process.exit(total.failed === 0 ? 0 : 1);

function count({ seed, problems, ...counts }: Outcome): void {
  for (const name of ["questions", "faults", "kills", "refused", "told", "silent"] as const)
    total[name] += counts[name];
  if (problems.length === 0) return;
  total.failed += 1;
  process.stdout.write(`seed ${seed}: ${problems.join("; ")}\n`);
}
