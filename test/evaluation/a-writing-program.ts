/** A program that writes one question after the other into a ledger until it is ended, with a breath after each: says so once it has begun. */
import { setTimeout } from "node:timers/promises";
import { openLedger } from "../../adapters/desk/sqlite-ledger.ts";
import { aQuestion } from "../adapters/desk/a-question.ts";

const ledger = openLedger(process.argv[2] ?? "", { keepDays: 90 });
if (!ledger.ok) throw new Error(ledger.problem);
for (let number = 0; ; number += 1) {
  ledger.value.owe(aQuestion({ key: `q${number}` }));
  if (number === 0) process.stdout.write("begun\n");
  if (number % 100 === 50) ledger.value.withdraw("nothing");
  await setTimeout(3);
}
