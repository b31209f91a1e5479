/** `npx tsx test/evaluation/discord-schedules.ts [--seed N] [--from N] [--count N] [--level virtual|gateway]`: seeded faults against Discord's adapter. */
import { parseArgs } from "node:util";
import { runSchedule } from "../adapters/discord/schedule.ts";
import { runGatewaySchedules } from "../adapters/discord/schedule-gateway.ts";
import type { Outcome } from "../adapters/discord/verdict.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    /** Of a part of them: the first seed. */
    from: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    level: { type: "string", default: "virtual" },
  },
});
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.count) }, (_, index) => index + Number(values.from))
    : [Number(values.seed)];

const begun = performance.now();
const total = {
  asked: 0,
  answered: 0,
  unheard: 0,
  tooLate: 0,
  told: 0,
  refused: 0,
  faults: 0,
  kills: 0,
  failed: 0,
};
if (values.level === "gateway") await runGatewaySchedules(seeds, count);
else for (const seed of seeds) count(await runSchedule(seed));
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(
  `${seeds.length} schedules (${values.level}, seeds ${seeds[0]} to ${seeds.at(-1)}) in ${seconds} s: ${total.asked} interactions, ${total.answered} answered once, ${total.unheard} that came to no running whosaid, ${total.tooLate} whose calls all came too late, ${total.told} refused and told, ${total.refused} refused with no way left, ${total.faults} faults, ${total.kills} kills, ${total.failed} failed\n`,
);
process.exit(total.failed === 0 ? 0 : 1);

function count({ seed, problems, ...outcome }: Outcome): void {
  total.asked += outcome.asked;
  total.answered += outcome.answered;
  total.unheard += outcome.unheard;
  total.tooLate += outcome.tooLate;
  total.told += outcome.told;
  total.refused += outcome.refused;
  total.faults += outcome.faults;
  total.kills += outcome.kills;
  if (problems.length === 0) return;
  total.failed += 1;
  process.stdout.write(`seed ${seed}: ${problems.join("; ")}\n`);
}
