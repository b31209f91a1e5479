/** What Discord needs to be told, beside what every chat needs. */
import { z } from "zod";
import { err, type Result } from "../../src/index.ts";
import { ChatSettings, ids, port, readChatSettings, shaped } from "../platform/settings.ts";
import type { Environment } from "../settings.ts";

/** Discord's ids: milliseconds and counters in decimal digits. */
const ID = /^\d{17,20}$/;

const APPLICATION = "the id of the application, 17 to 20 digits (General Information)";
const TOKEN = "the token of the bot, three parts with dots between (Bot, Reset Token)";

/** Named as in the environment; `.env.example` says what each one does. */
const Both = ChatSettings.extend({
  DISCORD_APPLICATION_ID: shaped(ID, APPLICATION),
  /** Ids of servers; null: any. Direct messages are always answered. */
  DISCORD_GUILDS: ids(ID, "ids of servers, such as 81384788765712384,613425648685547541"),
  /** Ids of channels, which stand for their threads too; null: any. */
  DISCORD_CHANNELS: ids(ID, "ids of channels, such as 381870553235193857,613425648685547542"),
  /** Where the commands are registered; null: everywhere. */
  DISCORD_GUILD: z.string().regex(ID, "the id of one server, 17 to 20 digits").nullable().default(null),
  /** Without the version. Another one for a test. */
  DISCORD_API_URL: z
    .string()
    .regex(
      /^(?:https:\/\/[\w.-]{1,253}|http:\/\/127\.0\.0\.1:\d{1,5})\/api$/,
      "the address of Discord’s API, which ends in /api",
    )
    .default("https://discord.com/api"),
});

const Token = shaped(/^[\w-]{10,60}\.[\w-]{4,12}\.[\w-]{10,90}$/, TOKEN);

const WithToken = Both.extend({ DISCORD_TOKEN: Token });

const GatewaySettings = WithToken.extend({
  DISCORD_MODE: z.literal("gateway", "gateway or http").default("gateway"),
});

const HttpSettings = Both.extend({
  /** Only for looking who is in the servers. */
  DISCORD_TOKEN: Token.nullable().default(null),
  DISCORD_MODE: z.literal("http"),
  DISCORD_PUBLIC_KEY: shaped(
    /^[0-9a-f]{64}$/i,
    "the public key of the application, 64 hexadecimal digits (General Information)",
  ),
  DISCORD_PORT: port(3001),
});

export type HttpSettings = z.infer<typeof HttpSettings>;
export type DiscordSettings = z.infer<typeof GatewaySettings> | HttpSettings;
export type RegistrationSettings = z.infer<typeof WithToken>;
export type InvitationSettings = z.infer<typeof Both>;

/** The mode decides which others are needed; all that are wrong are told together. */
export function readDiscordSettings(environment: Environment): Result<DiscordSettings, string[]> {
  const read = readForMode(environment);
  const lacking = read.ok ? lackingForMembers(read.value) : [];
  return lacking.length > 0 ? err(lacking) : read;
}

/** Where only members may write direct messages, it must be known of what, and be possible to look. */
function lackingForMembers(settings: DiscordSettings): string[] {
  if (settings.DIRECT_MESSAGES !== "members") return [];
  const lacking = (name: string, expected: string) =>
    `DIRECT_MESSAGES is members, but ${name} is missing: it should be ${expected}`;
  return [
    ...(settings.DISCORD_GUILDS === null
      ? [lacking("DISCORD_GUILDS", "the ids of the servers whose members may ask")]
      : []),
    ...(settings.DISCORD_TOKEN === null ? [lacking("DISCORD_TOKEN", TOKEN)] : []),
  ];
}

function readForMode(environment: Environment): Result<DiscordSettings, string[]> {
  return environment.DISCORD_MODE?.trim() === "http"
    ? readChatSettings(environment, HttpSettings, "discord")
    : readChatSettings(environment, GatewaySettings, "discord");
}

/** Registering needs the token in either mode. */
export function readRegistrationSettings(environment: Environment): Result<RegistrationSettings, string[]> {
  return readChatSettings(environment, WithToken, "discord");
}

export function readInvitationSettings(environment: Environment): Result<InvitationSettings, string[]> {
  return readChatSettings(environment, Both, "discord");
}
