/** `npm run discord:register [-- --remove]`: the commands at Discord are made what they should be, and nothing else is touched. */
import { parseArgs } from "node:util";
import { loadEnvironment } from "../settings.ts";
import { register } from "./commands/registering.ts";

const { values } = parseArgs({ options: { remove: { type: "boolean", default: false } } });
void register({
  environment: loadEnvironment(),
  removes: values.remove,
  fetching: fetch,
  now: Date.now,
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`whosaid: ${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
