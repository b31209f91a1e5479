/** `npx tsx test/evaluation/slack-rendering.ts`: does a reader of Slack have every quotation as printed? Exit 1 where one isn't. */
import { existsSync } from "node:fs";
import { faultsOf } from "../adapters/slack/faults.ts";
import { HOSTILE, LONE_SURROGATES } from "../hostile-quotations.ts";
import { GOLD, quotationsOf, rendered, type Tally } from "./rendered-quotations.ts";

function report(name: string, { quotations, answers, faults }: Tally): void {
  console.log(`${name}: ${quotations} quotations in ${answers} answers, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

report(
  "hostile",
  rendered(
    [...HOSTILE, ...LONE_SURROGATES].map(({ name, text }) => ({
      id: name,
      text,
      spans: [{ start: 0, end: text.length }],
    })),
    faultsOf,
  ),
);
for (const file of GOLD) {
  if (existsSync(file)) report(file, rendered(quotationsOf(file), faultsOf));
  else console.log(`${file} is not here: nothing to measure`);
}
