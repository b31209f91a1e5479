/** `npm run forget -- --asker ID`: erases all that one person asked, from the state of this machine. */
import { parseArgs } from "node:util";
import { eraseAsker } from "../delivery/ledger/erasing.ts";
import { loadEnvironment } from "../settings.ts";
import { EXIT } from "./exit.ts";
import { readStatePaths } from "./settings.ts";

const USAGE = `npm run forget -- --asker ID

Erases all that one person asked, and their opinions of answers, from STATE_PATH, or from the files of Slack and Discord where that isn't set.
ID is the person's id on the platform: U012AB3CD in Slack (profile, ⋮, Copy member ID), digits in Discord (Copy User ID).
Stop whosaid first, and start it again afterwards. Messages on the platform stay: delete them there.
docs/privacy.md says what is kept at all.`;

process.exitCode = run();

function run(): number {
  const asker = askerOf(process.argv.slice(2));
  if (asker === null) {
    process.stderr.write(`${USAGE}\n`);
    return EXIT.settings;
  }
  const paths = readStatePaths(loadEnvironment());
  if (!paths.ok) {
    process.stderr.write(`whosaid: ${paths.problem.join("\nwhosaid: ")}\n`);
    return EXIT.settings;
  }
  const erased = eraseAsker({ asker, paths: paths.value });
  if (!erased.ok) {
    process.stderr.write(`whosaid: ${erased.problem}\n`);
    return EXIT.noLedger;
  }
  process.stdout.write(`${erased.value.join("\n")}\n`);
  return 0;
}

/** Null where it isn't stated, or isn't what an id looks like. */
function askerOf(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { asker: { type: "string" } } });
    const asker = values.asker?.trim() ?? "";
    return /^[\w:]{1,64}$/.test(asker) ? asker : null;
  } catch {
    return null;
  }
}
