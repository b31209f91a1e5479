/** Chat platforms' program from its first line to its exit code: settings, ledgers, health, connections, one coverage, stop. */
import type { EventEmitter } from "node:events";
import { setTimeout } from "node:timers/promises";
import { err, masked, ok, type Result } from "../../src/index.ts";
import type { Places } from "../corpus/coverages.ts";
import { startForgetting } from "../delivery/ledger/forgetting.ts";
import { openLedger } from "../delivery/ledger/sqlite-ledger.ts";
import { failure } from "../observability/failure.ts";
import { createLog, type Report } from "../observability/log.ts";
import { createMetrics, type ProgramMetrics } from "../observability/metrics.ts";
import { EXIT } from "../platform/exit.ts";
import type { Platform, Settled } from "../platform/platform.ts";
import type { ChatSettings } from "../platform/settings.ts";
import { startReading } from "../reading/server.ts";
import type { Environment } from "../settings.ts";
import { type AttendOptions, attend } from "./attend.ts";
import { startHealth } from "./health.ts";
import { createReload } from "./reload.ts";
import { listenForSignals } from "./signals.ts";
import { type Post, readinessOf, type Standing } from "./standing.ts";
import { createSources, type StartWatch, startLazily } from "./watching.ts";

export interface ServeOptions {
  /** Read again at SIGHUP. May throw: the disk. */
  readonly environment: () => Environment;
  /** Those that are wanted, all of which must be set up; at least one. */
  readonly platforms: (environment: Environment) => Result<readonly Platform[], string[]>;
  /** Gets the lines of the log. */
  readonly log: (line: string) => void;
  /** Gets what is wrong, for the person who starts the program. */
  readonly tell: (message: string) => void;
  /** `process`, for its signals. */
  readonly signals: Pick<EventEmitter, "on" | "off">;
  /** Whether it runs in a terminal, whose end (SIGHUP) is its own; else SIGHUP has it read its settings again. */
  readonly isInTerminal?: boolean;
  readonly exit: (code: number) => void;
  /** Watches sources; another one for a test. */
  readonly startWatch?: StartWatch;
}

/** Resolves to the exit code; what is left open then (sockets, timers) is nothing to wait for. */
export async function serve(options: ServeOptions): Promise<number> {
  // What is told here may repeat a setting, and a token may stand in the wrong one.
  const tell = (message: string): void => options.tell(masked(message));
  const settled = settledPlatforms(options);
  if (!settled.ok) {
    tell(settled.problem.join("\n"));
    return EXIT.settings;
  }
  const { platforms, shared } = settled.value;
  let log = createLog(options.log, Date.now, shared().LOG_LEVEL);
  const report: Report = (...line) => log(...line);
  const programMetrics = createMetrics();
  const posts = openPosts(platforms, { report, programMetrics });
  if (!posts.ok) {
    tell(posts.problem.join("\n"));
    return EXIT.noLedger;
  }
  const sources = createSources({ report, start: options.startWatch ?? startLazily });
  const reload = createReload({
    environment: () => readEnvironment(options),
    wanted: (environment) => options.platforms(environment),
    platforms,
    report,
    tell,
    changed() {
      log = createLog(options.log, Date.now, shared().LOG_LEVEL);
      sources.change(shared());
    },
  });
  const signals = listenForSignals({
    source: options.signals,
    leave: (why) => options.exit(EXIT[why]),
    report,
    ...(options.isInTerminal === true ? {} : { onReload: reload }),
  });
  const forgetting = posts.value.map((post) => startForgetting({ ...post, now: Date.now }));
  try {
    return await run({
      settings: shared,
      posts: posts.value,
      signals,
      programMetrics,
      report,
      tell,
      sources,
    });
  } catch (error) {
    report("error", "broken", failure(error));
    tell("Something broke. This is a bug in whosaid; its log says where.");
    return EXIT.broken;
  } finally {
    signals.off();
    for (const one of forgetting) one.stop();
    for (const { ledger } of posts.value) ledger.close();
  }
}

interface Running extends Omit<AttendOptions, "standing" | "covered"> {
  readonly posts: readonly Post[];
  readonly programMetrics: ProgramMetrics;
}

/** With its health told, and the reading room open, as long as it runs. */
async function run({ posts, ...given }: Running): Promise<number> {
  const { settings, programMetrics, tell } = given;
  const { METRICS_PORT: port, METRICS_HOST: host } = settings();
  const standing: Standing = { status: "loading", posts };
  let places: Places | null = null;
  const covered = (read: Places): void => {
    places = read;
  };
  const room = await startReading({
    ...given,
    settings: settings(),
    places: () => places,
    now: Date.now,
    wait,
  });
  if (!room.ok) {
    tell(room.problem);
    return EXIT.settings;
  }
  const health = await startHealth({
    port,
    host,
    ready: () => readinessOf(standing),
    metrics: programMetrics,
  });
  if (!health.ok) {
    await room.value.close();
    tell(health.problem);
    return EXIT.settings;
  }
  if (port !== null) programMetrics.watchProcess();
  try {
    return EXIT[await attend({ ...given, standing, covered })];
  } finally {
    await Promise.all([health.value.close(), room.value.close()]);
  }
}

/** Nobody waits for it to leave. */
function wait(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}

interface SettledPlatforms {
  readonly platforms: readonly Settled[];
  /** What all have: they are read from one environment. */
  readonly shared: () => ChatSettings;
}

function settledPlatforms(options: ServeOptions): Result<SettledPlatforms, string[]> {
  const environment = readEnvironment(options);
  if (!environment.ok) return environment;
  const wanted = options.platforms(environment.value);
  return wanted.ok ? settle(wanted.value, environment.value) : wanted;
}

/** All that is wrong with the settings of these platforms, each told once. */
export function settle(
  platforms: readonly Platform[],
  environment: Environment,
): Result<SettledPlatforms, string[]> {
  const read = platforms.map((one) => one.settle(environment));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problem));
  const isShared = platforms.length > 1 && (environment.STATE_PATH ?? "").trim() !== "";
  if (isShared) problems.push(ONE_FILE);
  const settled = read.flatMap((one) => (one.ok ? [one.value] : []));
  const [first] = settled;
  return problems.length > 0 || first === undefined
    ? err([...new Set(problems)])
    : ok({ platforms: settled, shared: first.settings });
}

/** Each platform's questions and places are its own, and it takes up what it left open: two in one file would answer each other's. */
const ONE_FILE =
  "STATE_PATH names one file, but Slack and Discord keep one each: leave it out, and name the folder above both with XDG_STATE_HOME (whosaid/slack.db and whosaid/discord.db in it)";

export function readEnvironment({
  environment,
}: Pick<ServeOptions, "environment">): Result<Environment, string[]> {
  try {
    return ok(environment());
  } catch (error) {
    // The only thing that throws there is the disk.
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return err([`.env can't be read (${code}): check its permissions, or take it away`]);
  }
}

function openPosts(
  platforms: readonly Settled[],
  { report, programMetrics }: { readonly report: Report; readonly programMetrics: ProgramMetrics },
): Result<readonly Post[], string[]> {
  const posts: Post[] = [];
  const problems: string[] = [];
  for (const platform of platforms) {
    const { name, opening } = platform;
    const { STATE_PATH, ANSWERS_KEEP_DAYS: keepDays } = platform.settings();
    const own: Report = (level, event, facts) => report(level, event, { platform: name, ...facts });
    const opened = openLedger(STATE_PATH, { keepDays, opening, report: own });
    if (!opened.ok) {
      problems.push(opened.problem);
      continue;
    }
    const post: Post = {
      platform,
      report: own,
      ledger: opened.value,
      presence: null,
      isRefused: false,
      metrics: programMetrics.of(name, () => post.presence?.isConnected() ?? false),
    };
    posts.push(post);
  }
  if (problems.length === 0) return ok(posts);
  for (const { ledger } of posts) ledger.close();
  return err(problems);
}
