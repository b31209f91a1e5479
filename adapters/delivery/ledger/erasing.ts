/** One person's id → all that they asked is erased from the state files, and a sentence for each file says what was. */
import { ok, type Result } from "../../../src/index.ts";
import type { Ledger } from "./ledger.ts";
import { openLedger } from "./sqlite-ledger.ts";
import { statesAt } from "./state-reading.ts";

export interface ErasingOptions {
  /** As the platform has it: U012AB3CD in Slack, the digits of a user in Discord; or, in Slack, T…:U… of one workspace. */
  readonly asker: string;
  /** Of state files; those that aren't there are passed over. */
  readonly paths: readonly string[];
}

/** Nothing else is done to the files, so that how long answers are kept is of no matter. */
const KEEP_DAYS = 3650;

/** The problem is what is wrong with the first file that can't be opened; those before it are done. */
export function eraseAsker({ asker, paths }: ErasingOptions): Result<readonly string[], string> {
  const there = statesAt(paths);
  if (!there.ok) return there;
  const told: string[] = [];
  for (const path of there.value) {
    const ledger = openLedger(path, { keepDays: KEEP_DAYS });
    if (!ledger.ok) return ledger;
    told.push(erasedFrom(ledger.value, asker, path));
    ledger.value.close();
  }
  return ok(told);
}

function erasedFrom(ledger: Ledger, asker: string, path: string): string {
  const { questions, opinions, setAside } = ledger.erase(
    namesOf(asker, ledger).map((name) => ledger.hash(name)),
  );
  const others = setAside === 0 ? "" : `, and ${counted(setAside, "damaged row")}, whosever they were`;
  return `${path}: erased ${counted(questions, "question")} and ${counted(opinions, "opinion")} of ${asker}${others}`;
}

/** Discord hashes a user's id alone, Slack one with its workspace, by which the names of all questions in its file begin. */
function namesOf(asker: string, ledger: Pick<Ledger, "keys">): readonly string[] {
  const teams = ledger.keys().flatMap((key) => /^slack:(\w+):/.exec(key)?.[1] ?? []);
  return [asker, ...new Set(teams.map((team) => `${team}:${asker}`))];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
