/** `npm run evaluate:feed -- [--articles N] [--seed N] [--questions N] [--lie no-withdrawals|no-embargoes|no-changes|drops-some]`: a publisher of
 * made articles is watched for days of virtual time; nothing may be lost, leaked or stale. */
import { parseArgs } from "node:util";
import { play } from "./feed-play.ts";
import type { Lie } from "./feed-server.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    questions: { type: "string", default: "40" },
    lie: { type: "string", multiple: true },
  },
});

const begun = performance.now();
const played = await play({
  count: Number(values.articles),
  seed: Number(values.seed),
  questions: Number(values.questions),
  lies: (values.lie ?? []) as Lie[], // typed by whoever runs it
  progress: (line) => process.stderr.write(`${line}\n`),
});
const { hours, asked, unchanged, outOfOrder, checked, answers, lost, leaked, stale, which } = played;
const told = (count: number): string => count.toLocaleString("en-US");
console.log(
  `${told(Number(values.articles))} articles (seed ${values.seed}) in ${told(hours)} hours of virtual time, ${((performance.now() - begun) / 1_000).toFixed(0)} s: ` +
    `${told(asked)} requests, ${told(unchanged)} answered with 304, ${told(outOfOrder)} with 503; ` +
    `${told(checked)} looks at articles and ${told(answers)} answers: ${lost} lost, ${leaked} leaked, ${stale} stale`,
);
for (const one of which.slice(0, 20)) console.log(`  ${one}`);
process.exit(lost + leaked + stale === 0 ? 0 : 1);
