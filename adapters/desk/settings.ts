/** Settings that every chat platform has, beside those that whosaid has anywhere. */
import { z } from "zod";
import type { Result } from "../../src/index.ts";
import { type Environment, Path, readSettings, Settings, stateFile } from "../settings.ts";
import { LEVELS } from "./log.ts";

/** Named as in the environment; `.env.example` says what each one does. */
export const ChatSettings = Settings.extend({
  /** Absolute. */
  STATE_PATH: Path,
  ANSWERS_KEEP_DAYS: whole(1, 3650).default(90),
  /** Null: no metrics and no health are served. */
  METRICS_PORT: whole(1, 65_535).nullable().default(null),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, "an address of this machine, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  QUESTIONS_PER_MINUTE: whole(1, 1000).default(10),
  CHANNEL_QUESTIONS_PER_MINUTE: whole(1, 10_000).default(30),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(", ")}`).default("info"),
});

/** Null: the files that Slack's and Discord's programs make where nothing is stated. */
export const ForgetSettings = Settings.extend({ STATE_PATH: Path.nullable().default(null) });

export type ChatSettings = z.infer<typeof ChatSettings>;

/** `platform` names the file of the state where none is stated, so that two programs never share one by accident. */
export function readChatSettings<Read extends ChatSettings>(
  environment: Environment,
  schema: z.ZodType<Read>,
  platform: string,
): Result<Read, string[]> {
  return readSettings(environment, schema, { STATE_PATH: stateFile(`${platform}.db`, environment) });
}

function whole(least: number, most: number) {
  const expected = `a whole number from ${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((number) => number >= least && number <= most, expected);
}
