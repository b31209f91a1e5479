/** `npm run slack:manifest`: the app's manifest, for Socket Mode, or for HTTP where an address is given. */
import { parseArgs } from "node:util";
import { manifestOf } from "./manifest.ts";

const USAGE = `Usage: npm run --silent slack:manifest -- [--history] [--members] [--http https://HOST/slack/events]
  --history   with the optional scopes: for SLACK_FOLLOW_UPS=on or SLACK_HISTORY=on
  --members   with the scopes for DIRECT_MESSAGES=members
  --http URL  for SLACK_MODE=http
`;

try {
  const { values } = parseArgs({
    options: { history: { type: "boolean" }, members: { type: "boolean" }, http: { type: "string" } },
  });
  if (values.http !== undefined && !/^https:\/\/[^\s/]+\/slack\/events$/.test(values.http)) {
    throw new Error("--http wants an address that begins with https:// and ends in /slack/events");
  }
  const manifest = manifestOf({
    address: values.http ?? null,
    history: values.history ?? false,
    members: values.members ?? false,
  });
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
