/** `npm run evaluate:kills -- [--seed N] [--kills N] [--only slack|slack-without-history|discord]`: the programs themselves, killed at seeded moments. */
import { parseArgs } from "node:util";
import type { Kills } from "./a-killed-program.ts";
import { discordKills } from "./discord-kills.ts";
import { slackKills } from "./slack-kills.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    kills: { type: "string", default: "200" },
    only: { type: "string" },
  },
});
const [seed, kills] = [Number(values.seed), Number(values.kills)];
const runs: readonly (readonly [string, () => Promise<Kills>])[] = [
  ["slack-with-history", () => slackKills(seed, kills, true)],
  ["slack-without-history", () => slackKills(seed, kills, false)],
  ["discord", () => discordKills(seed, kills)],
];

let failed = 0;
for (const [platform, run] of runs) {
  if (!platform.startsWith(values.only ?? "")) continue;
  const begun = performance.now();
  const { name, questions, answered, excused, problems } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  failed += problems.length;
  process.stdout.write(
    `${name}: ${kills} kills (seed ${seed}) in ${seconds} s: ${questions} questions, ${answered} answered once, ${excused} excused, ${problems.length} lost or doubled\n`,
  );
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
}
process.exit(failed === 0 ? 0 : 1);
