/** What Slack needs to be told, beside what every chat needs. */
import { z } from "zod";
import { err, type Result } from "../../src/index.ts";
import { areOf, ChatSettings, ids, listed, port, readChatSettings, shaped } from "../platform/settings.ts";
import type { Environment } from "../settings.ts";

const ORGANISATION = /^[TE][A-Z0-9]{2,20}$/;

/** Named as in the environment; `.env.example` says what each one does. */
const Both = ChatSettings.extend({
  SLACK_BOT_TOKEN: shaped(
    /^xoxb-[\w-]{5,500}$/,
    "the bot token of the app, which begins with xoxb- (OAuth & Permissions)",
  ),
  SLACK_FOLLOW_UPS: onOrOff(),
  SLACK_HISTORY: onOrOff(),
  /** Ids of channels; null: any that the bot is invited to. */
  SLACK_CHANNELS: ids(/^[CG][A-Z0-9]{2,20}$/, "ids of channels, such as C0123456789,C0987654321"),
  /** Ids of workspaces and organisations whose people may ask too; none: only our own's; null: anybody's. */
  SLACK_OTHER_ORGANISATIONS: z
    .string()
    .default("off")
    .transform(organisations)
    .refine(
      (others) => others === null || areOf(ORGANISATION, others),
      "off, on, or ids of workspaces and organisations, such as T0123456789,E0123456789",
    ),
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
  SLACK_MODE: z.literal("socket", "socket or http").default("socket"),
  SLACK_APP_TOKEN: shaped(
    /^xapp-[\w-]{5,500}$/,
    "the app-level token with connections:write, which begins with xapp- (Basic Information)",
  ),
});

const HttpSettings = Both.extend({
  SLACK_MODE: z.literal("http"),
  SLACK_SIGNING_SECRET: shaped(
    /^[0-9a-f]{32,64}$/i,
    "the signing secret of the app, 32 hexadecimal digits (Basic Information)",
  ),
  SLACK_PORT: port(3000),
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
  return environment.SLACK_MODE?.trim() === "http"
    ? readChatSettings(environment, HttpSettings, "slack")
    : readChatSettings(environment, SocketSettings, "slack");
}

function organisations(stated: string): ReadonlySet<string> | null {
  const word = stated.trim();
  if (word === "on") return null;
  return word === "off" ? new Set() : listed(word);
}

function onOrOff() {
  return z
    .enum(["on", "off"], "on or off")
    .default("off")
    .transform((value) => value === "on");
}
