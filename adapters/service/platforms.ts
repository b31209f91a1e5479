/** Which platforms are wanted: those that are named, else those whose settings are there. */
import { err, ok, type Result } from "../../src/index.ts";
import type { Platform } from "../platform/platform.ts";
import type { Environment } from "../settings.ts";

export const NAMES = ["slack", "discord"] as const;
export type PlatformName = (typeof NAMES)[number];

/** What a platform needs is read only where it is named, or may be wanted: reading it takes most of the time of starting. */
export async function readPlatforms(names: readonly PlatformName[]): Promise<readonly Platform[]> {
  const isRead = (name: PlatformName) => names.length === 0 || names.includes(name);
  return [
    ...(isRead("slack") ? [(await import("../slack/platform.ts")).slack] : []),
    ...(isRead("discord") ? [(await import("../discord/platform.ts")).discord] : []),
  ];
}

/** `isNamed`: all of them, whether their settings are there or not. */
export function wanted(
  platforms: readonly Platform[],
  isNamed: boolean,
  environment: Environment,
): Result<readonly Platform[], string[]> {
  if (isNamed) return ok(platforms);
  const there = platforms.filter(({ keys }) => keys.some((key) => (environment[key] ?? "").trim() !== ""));
  return there.length > 0 ? ok(there) : err([NONE]);
}

const NONE =
  "Neither Slack nor Discord is set up: put SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_APPLICATION_ID and DISCORD_TOKEN, into .env (README.md leads there)";
