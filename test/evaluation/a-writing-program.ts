/** A program that holds a ledger open and, for each line that it is given, writes some hundred questions into it one after the other: says
 * "begun" after the first of them and "done" after the last. */
import { createInterface } from "node:readline";
import { openLedger } from "../../adapters/delivery/ledger/sqlite-ledger.ts";
import { aQuestion } from "../adapters/delivery/a-question.ts";

const AT_ONCE = 300;
const TAKEN_BACK = 20;

const ledger = openLedger(process.argv[2] ?? "", { keepDays: 90 });
if (!ledger.ok) throw new Error(ledger.problem);
let number = 0;
for await (const _ of createInterface({ input: process.stdin })) {
  for (let left = AT_ONCE; left > 0; left -= 1) {
    ledger.value.owe(aQuestion({ key: `q${number}` }));
    number += 1;
    // Overwrites what was taken back, for which the log is written into the database and begun again.
    if (left % TAKEN_BACK === 0) ledger.value.withdraw("nothing");
    if (left === AT_ONCE) process.stdout.write("begun\n");
  }
  process.stdout.write("done\n");
}
