/** Slack, as the service takes it in. */
import { WORLD } from "../platform/assembly.ts";
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
  connect: (workplace, end) => connectSlack({ ...WORLD, workplace, end }),
  check: (settings) => checkSlack(settings, fetch),
  ports: (settings) => (settings.SLACK_MODE === "http" ? [["SLACK_PORT", settings.SLACK_PORT]] : []),
});
