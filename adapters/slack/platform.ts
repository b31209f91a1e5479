/** Slack, as the service takes it in. */
import { setTimeout as wait } from "node:timers/promises";
import { platform } from "../platform/platform.ts";
import { connectSlack } from "./app.ts";
import { checkSlack } from "./check.ts";
import { OPENING } from "./place.ts";
import { readSlackSettings } from "./settings.ts";

export const slack = platform({
  name: "slack",
  keys: ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"],
  opening: OPENING,
  settings: readSlackSettings,
  connect: (workplace, end) =>
    connectSlack({ workplace, now: Date.now, wait, random: Math.random, fetching: fetch, end }),
  check: (settings) => checkSlack(settings, fetch),
  ports: (settings) => (settings.SLACK_MODE === "http" ? [["SLACK_PORT", settings.SLACK_PORT]] : []),
});
