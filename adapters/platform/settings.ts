/** Settings that every chat platform has, beside those that whosaid has anywhere. */
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { err, ok, type Result } from "../../src/index.ts";
import { LEVELS } from "../observability/log.ts";
import { type Environment, Path, readSettings, Settings, stateFile } from "../settings.ts";

/** Whose direct messages are answered; members: of people in what is listed. */
const DIRECT = ["off", "members", "everybody"] as const;

/** An address of this machine that is listened on. */
const Host = z.string().regex(/^[\w.:-]{1,253}$/, "an address of this machine, such as 127.0.0.1 or 0.0.0.0");

/** Named as in the environment; `.env.example` says what each one does. */
export const ChatSettings = Settings.extend({
  /** Absolute. */
  STATE_PATH: Path,
  ANSWERS_KEEP_DAYS: whole(1, 3650).default(90),
  /** Null: no metrics and no health are served. */
  METRICS_PORT: whole(1, 65_535).nullable().default(null),
  METRICS_HOST: Host.default("127.0.0.1"),
  HTTP_HOST: Host.default("127.0.0.1"),
  /** Ids of the only people who may ask, of each platform its own; null: everybody. */
  ALLOWED_USERS: ids(
    /^(?:[UW][A-Z0-9]{2,20}|\d{17,20})$/,
    "ids of people, such as U0123456789 (Slack) or 81384788765712384 (Discord)",
  ),
  /** Where it is told that an answer doesn't stand any more as it was shown, besides the log: in its thread, or nowhere. */
  TELL_CORRECTIONS: z.enum(["thread", "log"], "thread or log").default("thread"),
  DIRECT_MESSAGES: z.enum(DIRECT, `one of ${DIRECT.join(", ")}`).default("everybody"),
  QUESTIONS_PER_MINUTE: whole(1, 1000).default(10),
  CHANNEL_QUESTIONS_PER_MINUTE: whole(1, 10_000).default(30),
  /** Where the reading room is reached, without a slash at its end; null: there is none, and no link to one. */
  READING_URL: z
    .string()
    .regex(/^https?:\/\/[\w.:[\]-]+(?:\/[\w./-]*)?$/u, "an address such as https://read.example.org")
    .transform((url) => url.replace(/\/$/u, ""))
    .nullable()
    .default(null),
  /** Null: this program makes links, and another one serves the pages. */
  READING_PORT: whole(1, 65_535).nullable().default(null),
  /** signed: by links that end · proxy: whoever stands before it lets in whom it should. */
  READING_ACCESS: z.enum(["signed", "proxy"], "signed or proxy").default("signed"),
  READING_SECRET: z
    .string()
    .min(32, "at least 32 characters, such as `openssl rand -hex 32` gives")
    .nullable()
    .default(null),
  READING_DAYS: whole(1, 3650).default(30),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(", ")}`).default("info"),
});

const StateSettings = Settings.extend({ STATE_PATH: Path.nullable().default(null) });

export type ChatSettings = z.infer<typeof ChatSettings>;

/** What links into the reading room are made and read with. */
export type ReadingSettings = Pick<
  ChatSettings,
  "READING_URL" | "READING_ACCESS" | "READING_SECRET" | "READING_DAYS"
>;

/** `platform` names the file of the state where none is stated, so that two programs never share one by accident. */
export function readChatSettings<Read extends ChatSettings>(
  environment: Environment,
  schema: z.ZodType<Read>,
  platform: string,
): Result<Read, string[]> {
  const host = Host.safeParse(environment.HTTP_HOST);
  const read = readSettings(environment, schema, {
    STATE_PATH: stateFile(`${platform}.db`, environment),
    ...(host.success ? { METRICS_HOST: host.data } : {}),
  });
  const problem = read.ok ? unreadable(read.value) : null;
  return problem === null ? read : err([problem]);
}

/** A reading room that anybody could make links to is none that is opened by accident. */
function unreadable(settings: ChatSettings): string | null {
  const { READING_URL: url, READING_PORT: port, READING_ACCESS: access, READING_SECRET: secret } = settings;
  if (url === null)
    return port === null ? null : "READING_PORT needs READING_URL: where the pages are reached";
  return access === "signed" && secret === null
    ? "READING_URL needs READING_SECRET, which its links are signed with; or READING_ACCESS=proxy, where your own proxy decides who reads"
    : null;
}

/** Where state may lie: what is stated, else the files that Slack's and Discord's programs make of themselves. */
export function readStatePaths(environment: Environment): Result<readonly string[], string[]> {
  const read = readSettings(environment, StateSettings, {});
  if (!read.ok) return read;
  const { STATE_PATH } = read.value;
  return ok(
    STATE_PATH === null
      ? ["slack.db", "discord.db"].map((name) => stateFile(name, environment))
      : [STATE_PATH],
  );
}

/** What a program obeys while it runs: who may ask and how often, what is watched, what is logged. All else is where it works and how it is let in. */
const CHANGEABLE: ReadonlySet<string> = new Set([
  "ALLOWED_USERS",
  "CHANNEL_QUESTIONS_PER_MINUTE",
  "DIRECT_MESSAGES",
  "DISCORD_CHANNELS",
  "DISCORD_GUILDS",
  "LOG_LEVEL",
  "QUESTIONS_PER_MINUTE",
  "SLACK_CHANNELS",
  "SLACK_OTHER_ORGANISATIONS",
  "WATCH_ALLOW_HOSTS",
  "WATCH_AUDIENCE",
  "WATCH_SOURCES",
]);

/** Settings read again → those that hold `now`, and the names of the others that are different and hold only after a new start. */
export function changed<Read extends ChatSettings>(
  before: Read,
  read: Read,
): { readonly now: Read; readonly later: readonly string[] } {
  const entries = Object.entries(read);
  const was: Readonly<Record<string, unknown>> = before;
  return {
    now: { ...before, ...Object.fromEntries(entries.filter(([name]) => CHANGEABLE.has(name))) },
    later: entries
      .filter(([name, value]) => !CHANGEABLE.has(name) && !isDeepStrictEqual(value, was[name]))
      .map(([name]) => name),
  };
}

/** Ids of this shape, with commas or blanks between them; null where none are stated. */
export function ids(shape: RegExp, expected: string) {
  return z
    .string()
    .transform(listed)
    .refine((all) => areOf(shape, all), expected)
    .nullable()
    .default(null);
}

export function listed(stated: string): ReadonlySet<string> {
  return new Set(stated.trim().split(/[\s,]+/));
}

export function areOf(shape: RegExp, all: ReadonlySet<string>): boolean {
  return [...all].every((id) => shape.test(id));
}

/** What has to be stated: `expected` says what it looks like, and where it is found. */
export function shaped(shape: RegExp, expected: string) {
  return z.string(expected).regex(shape, expected);
}

/** Where a platform's own requests come in. */
export function port(usual: number) {
  const expected = "a port from 1 to 65,535";
  return z
    .string()
    .regex(/^\d{1,5}$/, expected)
    .transform(Number)
    .refine((stated) => stated >= 1 && stated <= 65_535, expected)
    .default(usual);
}

function whole(least: number, most: number) {
  const expected = `a whole number from ${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((number) => number >= least && number <= most, expected);
}
