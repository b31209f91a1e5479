/** whosaid in Slack: settings → a connection that answers until it is stopped. */
import { setTimeout as wait } from "node:timers/promises";
import { serve } from "../desk/start.ts";
import { withReadingRoom } from "../reading/with-reading-room.ts";
import { loadEnvironment } from "../settings.ts";
import { connectSlack } from "./app.ts";
import { OPENING } from "./place.ts";
import { readSlackSettings } from "./settings.ts";

const WORLD = { now: Date.now, wait: (milliseconds: number) => wait(milliseconds) };

void serve({
  environment: () => loadEnvironment(),
  settings: readSlackSettings,
  opening: OPENING,
  connect: withReadingRoom(
    (workplace, end) => connectSlack({ ...WORLD, workplace, random: Math.random, fetching: fetch, end }),
    WORLD,
  ),
  log: (line) => process.stdout.write(line),
  tell: (message) => process.stderr.write(`whosaid: ${message.replaceAll("\n", "\nwhosaid: ")}\n`),
  signals: process,
  exit: (status) => process.exit(status),
}).then((code) => process.exit(code));
