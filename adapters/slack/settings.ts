/** What Slack needs to be told, beside what every chat needs. */
import { z } from "zod";
import { err, type Result } from "../../src/index.ts";
import { ChatSettings, listed, readChatSettings } from "../platform/settings.ts";
import type { Environment } from "../settings.ts";

const MODES = ["socket", "http"] as const;

/** Named as in the environment; `.env.example` says what each one does. */
const Both = ChatSettings.extend({
  SLACK_BOT_TOKEN: secret(
    /^xoxb-[\w-]{5,500}$/,
    "the bot token of the app, which begins with xoxb- (OAuth & Permissions)",
  ),
  SLACK_FOLLOW_UPS: onOrOff(),
  SLACK_HISTORY: onOrOff(),
  /** Ids of channels; null: any that the bot is invited to. */
  SLACK_CHANNELS: z
    .string()
    .regex(
      /^\s*[CG][A-Z0-9]{2,20}(?:[\s,]+[CG][A-Z0-9]{2,20})*\s*$/,
      "ids of channels, such as C0123456789,C0987654321",
    )
    .transform(listed)
    .nullable()
    .default(null),
  /** Ids of workspaces and organisations whose people may ask too; none: only our own's; null: anybody's. */
  SLACK_OTHER_ORGANISATIONS: z
    .string()
    .regex(
      /^\s*(?:off|on|[TE][A-Z0-9]{2,20}(?:[\s,]+[TE][A-Z0-9]{2,20})*)\s*$/,
      "off, on, or ids of workspaces and organisations, such as T0123456789,E0123456789",
    )
    .default("off")
    .transform(organisations),
  /** Ends in a slash. Another one for GovSlack, or for a test. */
  SLACK_API_URL: z
    .string()
    .regex(
      /^(?:https:\/\/[\w.-]{1,253}|http:\/\/127\.0\.0\.1:\d{1,5})\/(?:[\w/-]*\/)?$/,
      "the address of Slack’s Web API, which ends in /api/",
    )
    .default("https://slack.com/api/"),
});

const SocketSettings = Both.extend({
  SLACK_MODE: z.enum(MODES, "socket or http").default("socket"),
  SLACK_APP_TOKEN: secret(
    /^xapp-[\w-]{5,500}$/,
    "the app-level token with connections:write, which begins with xapp- (Basic Information)",
  ),
}).transform((settings) => ({ ...settings, SLACK_MODE: "socket" as const }));

const HttpSettings = Both.extend({
  SLACK_MODE: z.literal("http"),
  SLACK_SIGNING_SECRET: secret(
    /^[0-9a-f]{32,64}$/i,
    "the signing secret of the app, 32 hexadecimal digits (Basic Information)",
  ),
  SLACK_PORT: z
    .string()
    .regex(/^\d{1,5}$/, "a port from 1 to 65,535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "a port from 1 to 65,535")
    .default(3000),
});

export type HttpSettings = z.infer<typeof HttpSettings>;
export type SlackSettings = z.infer<typeof SocketSettings> | HttpSettings;

/** The mode decides which others are needed; all that are wrong are told together. */
export function readSlackSettings(environment: Environment): Result<SlackSettings, string[]> {
  const read = readForMode(environment);
  const isOpen = read.ok && read.value.DIRECT_MESSAGES === "members" && read.value.SLACK_CHANNELS === null;
  return isOpen ? err([MEMBERS_OF_NOTHING]) : read;
}

const MEMBERS_OF_NOTHING =
  "DIRECT_MESSAGES is members, but SLACK_CHANNELS is missing: it should list the channels whose members may ask";

function readForMode(environment: Environment): Result<SlackSettings, string[]> {
  const mode = environment.SLACK_MODE?.trim() || "socket";
  if (mode === "http") return readChatSettings(environment, HttpSettings, "slack");
  const read = readChatSettings(environment, SocketSettings, "slack");
  return mode === "socket" || !read.ok ? read : err(["SLACK_MODE should be socket or http"]);
}

function organisations(stated: string): ReadonlySet<string> | null {
  const word = stated.trim();
  if (word === "on") return null;
  return word === "off" ? new Set() : listed(word);
}

function secret(shape: RegExp, expected: string) {
  return z.string(expected).regex(shape, expected);
}

function onOrOff() {
  return z
    .enum(["on", "off"], "on or off")
    .default("off")
    .transform((value) => value === "on");
}
