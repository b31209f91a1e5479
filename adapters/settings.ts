/** The environment → settings. Every wrong one is told, by name, in one go. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { config } from "dotenv";
import { z } from "zod";
import { err, ok, type Result, shown } from "../src/index.ts";
import { misnamed } from "./corpus/audience.ts";
import { PROJECT } from "./project.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The sample coverage that ships, wherever whosaid is started from. */
const SEEDS = join(PROJECT, "seeds");

/** 4,096 is the most that Linux takes (PATH_MAX). `~` is the home folder, as in a shell. */
const Typed = z
  .string()
  .regex(/^\P{Cc}{1,4096}$/u, "a path of 1 to 4,096 characters, none of them a control character");

export const Path = Typed.transform(absolute);

function absolute(path: string): string {
  return resolve(path.replace(/^~(?=[\\/]|$)/, homedir()));
}

/** Absolute paths, and addresses as they are. */
const Sources = z
  .string()
  .transform((sources) => sources.split(/[\s,]+/u).filter((source) => source !== ""))
  .refine(
    (sources) => sources.every(isSource),
    "addresses (http, https) and paths, with blanks or commas between them",
  )
  .transform((sources) => sources.map((source) => (isScheme(source) ? source : absolute(source))));

function isSource(source: string): boolean {
  if (isScheme(source)) return /^https?:/iu.test(source) && URL.canParse(source);
  return Typed.safeParse(source).success;
}

function isScheme(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(source);
}

const Hosts = z
  .string()
  .regex(
    /^[\s,]*[\w.:[\]-]+(?:[\s,]+[\w.:[\]-]+)*[\s,]*$/u,
    "names of hosts, with their port if they have one",
  )
  .transform((hosts) => hosts.split(/[\s,]+/u).filter((host) => host !== ""));

/** Names of places, as articles may be limited to them. */
const Audience = z
  .string()
  .transform((names) => names.split(/[\s,]+/u).filter((name) => name !== ""))
  .refine(
    (names) => names.length > 0 && misnamed(names) === null,
    "names of places, such as slack:C0123456789 (a channel), slack:T0123456789 (a workspace), discord:81384788765712384 or terminal",
  );

/** Named as in the environment; `.env.example` says what each one does. */
export const Settings = z.object({
  /** Absolute. */
  CORPUS_PATH: Path.default(SEEDS),
  /** Absolute. */
  HISTORY_PATH: Path,
  /** Absolute; null: nothing is kept between runs. */
  STORE_PATH: Typed.transform((path) => (path === "off" ? null : absolute(path))),
  WATCH_SOURCES: Sources.default([]),
  WATCH_ALLOW_HOSTS: Hosts.default([]),
  /** Null: as its source states, or everybody. */
  WATCH_AUDIENCE: Audience.nullable().default(null),
});

export type Settings = z.infer<typeof Settings>;

/** An empty value counts as none. Each problem names the setting, what was expected and what stood there. */
export function readSettings(environment: Environment): Result<Settings, string[]>;
/** Of a program that has more settings than all have. `defaults` hold where none is stated. */
export function readSettings<Read extends Settings>(
  environment: Environment,
  schema: z.ZodType<Read>,
  defaults: Environment,
): Result<Read, string[]>;
export function readSettings(
  environment: Environment,
  schema: z.ZodType<Settings> = Settings,
  defaults: Environment = {},
): Result<Settings, string[]> {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = schema.safeParse({
    HISTORY_PATH: stateFile("history", stated),
    STORE_PATH: stateFile("archive.db", stated),
    ...defaults,
    ...stated,
  });
  if (read.success) {
    const { WATCH_SOURCES, CORPUS_PATH } = read.data;
    return WATCH_SOURCES.length > 0 && CORPUS_PATH === SEEDS ? err([NOWHERE]) : ok(read.data);
  }
  return err(read.error.issues.map((issue) => told(String(issue.path[0]), issue.message, stated)));
}

const NOWHERE =
  "WATCH_SOURCES needs CORPUS_PATH: the folder that the articles are put into, another one than that of the samples";

/** What `.env` adds to the process's own environment, which wins. No file is no error; one that can't be read throws. */
export function loadEnvironment(file = ".env", environment: Environment = process.env): Environment {
  const joined = { ...environment };
  const { error } = config({ path: file, processEnv: joined, quiet: true });
  if (error !== undefined && error.code !== "ENOENT") throw error;
  return joined;
}

/** Where programs keep what should outlive a restart but isn't worth a backup (XDG Base Directory 0.8). */
export function stateFile(name: string, environment: Environment): string {
  return join(environment.XDG_STATE_HOME || join(homedir(), ".local", "state"), "whosaid", name);
}

/** What these stand for opens doors: a wrong one may be the right one of another program. */
const SECRET = /TOKEN|SECRET|PASSWORD/;

function told(name: string, expected: string, environment: Environment): string {
  const value = environment[name];
  if (value === undefined) return `${name} is missing: it should be ${expected}`;
  return `${name} should be ${expected}, but is ${SECRET.test(name) ? "something else" : shown(value)}`;
}
