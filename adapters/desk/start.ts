/** A chat platform's program from its first line to its exit code: settings, ledger, health, connection, coverage, stop. */
import type { EventEmitter } from "node:events";
import { setTimeout } from "node:timers/promises";
import { err, masked, type Result } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import { type Coverages, createCoverages, type Places } from "../corpus/coverages.ts";
import { loadInto } from "../corpus/load.ts";
import { createStanding } from "../corpus/standing.ts";
import { startWatching, type Watch } from "../corpus/watch.ts";
import type { Environment } from "../settings.ts";
import { failure } from "./failure.ts";
import { startForgetting } from "./forgetting.ts";
import { type Readiness, startHealth } from "./health.ts";
import type { Ledger } from "./ledger.ts";
import { createLog, type Report } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import type { ChatSettings } from "./settings.ts";
import { listenForSignals, type Signals } from "./signals.ts";
import { type Opening, openLedger } from "./sqlite-ledger.ts";
import { startTelling, tellingInLog } from "./telling.ts";
import { type StartWatch, startLazily, watchSources } from "./watching.ts";

/** Exit codes: part of the contract with whoever supervises the program. */
export const EXIT = {
  stopped: 0,
  settings: 2,
  noCoverage: 3,
  /** EX_SOFTWARE of sysexits.h: a failure of whosaid itself. */
  broken: 70,
  /** EX_IOERR: the ledger can't be kept. */
  noLedger: 74,
  /** 128 + SIGINT: told twice to leave. */
  interrupted: 130,
} as const;

/** What every platform's program works with. */
export interface Workplace<Read extends ChatSettings> {
  readonly settings: Read;
  readonly ledger: Ledger;
  readonly report: Report;
  readonly metrics: Metrics;
}

/** whosaid on a platform. It takes questions from the beginning; what is asked before `begin` is owed until then. */
export interface Presence {
  isConnected(): boolean;
  /** The coverage is there: answers. */
  begin(places: Places): void;
  /** Takes nothing more, and finishes what it has begun, within so many milliseconds. */
  stop(milliseconds: number): Promise<void>;
}

export interface ServeOptions<Read extends ChatSettings> {
  /** May throw: the disk. */
  readonly environment: () => Environment;
  readonly settings: (environment: Environment) => Result<Read, string[]>;
  /** What the platform hands out so that a question can be answered, and takes back after a while. */
  readonly opening: Opening;
  /** `end` stops the program: for a platform that will never let us in again. The problem is a sentence with its remedy. */
  readonly connect: (workplace: Workplace<Read>, end: () => void) => Promise<Result<Presence, string>>;
  /** Gets the lines of the log. */
  readonly log: (line: string) => void;
  /** Gets what is wrong, for the person who starts the program. */
  readonly tell: (message: string) => void;
  /** `process`, for its signals. */
  readonly signals: Pick<EventEmitter, "on" | "off">;
  readonly exit: (code: number) => void;
  /** Watches sources; another one for a test. */
  readonly startWatch?: StartWatch;
}

/** Milliseconds; docker and the like kill after 10 s. What isn't done by then is finished by the next run. */
const STOP_WITHIN = 9000;

/** Resolves to the exit code; what is left open then (sockets, timers) is nothing to wait for. */
export async function serve<Read extends ChatSettings>(options: ServeOptions<Read>): Promise<number> {
  // What is told here may repeat a setting, and a token may stand in the wrong one.
  const tell = (message: string): void => options.tell(masked(message));
  const settings = settled(options);
  if (!settings.ok) {
    tell(settings.problem.join("\n"));
    return EXIT.settings;
  }
  const { STATE_PATH, ANSWERS_KEEP_DAYS, LOG_LEVEL } = settings.value;
  const report = createLog(options.log, Date.now, LOG_LEVEL);
  const { opening } = options;
  const opened = openLedger(STATE_PATH, { keepDays: ANSWERS_KEEP_DAYS, opening, report });
  if (!opened.ok) {
    tell(opened.problem);
    return EXIT.noLedger;
  }
  const ledger = opened.value;
  const leave = (why: "interrupted" | "broken"): void => options.exit(EXIT[why]);
  const signals = listenForSignals({ source: options.signals, leave, report });
  const forgetting = startForgetting({ ledger, report, now: Date.now });
  try {
    const workplace = { settings: settings.value, ledger, report, metrics: createMetrics() };
    return await open(options, workplace, signals);
  } catch (error) {
    report("error", "broken", failure(error));
    tell("Something broke. This is a bug in whosaid; its log says where.");
    return EXIT.broken;
  } finally {
    signals.off();
    forgetting.stop();
    ledger.close();
  }
}

function settled<Read extends ChatSettings>({ environment, settings }: ServeOptions<Read>) {
  try {
    return settings(environment());
  } catch (error) {
    // The only thing that throws there is the disk.
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return err([`.env can't be read (${code}): check its permissions, or take it away`]);
  }
}

/** How the program stands, as `/healthz` tells it. */
interface Standing {
  status: "loading" | "ok" | "stopping";
  presence: Presence | null;
}

async function open<Read extends ChatSettings>(
  options: ServeOptions<Read>,
  workplace: Workplace<Read>,
  signals: Signals,
): Promise<number> {
  const { METRICS_PORT: port, METRICS_HOST: host } = workplace.settings;
  const standing: Standing = { status: "loading", presence: null };
  const { metrics, ledger } = workplace;
  const ready = () => readiness(standing, ledger);
  const health = await startHealth({ port, host, ready, metrics });
  if (!health.ok) {
    options.tell(masked(health.problem));
    return EXIT.settings;
  }
  if (port !== null) metrics.watchProcess();
  try {
    return await attend(options, workplace, signals, standing);
  } finally {
    await health.value.close();
  }
}

function readiness({ status, presence }: Standing, ledger: Pick<Ledger, "trouble">): Readiness {
  const reason = ledger.trouble();
  if (reason !== null) return { status: "unwritable", reason };
  const isLost = status === "ok" && presence?.isConnected() === false;
  return { status: isLost ? "disconnected" : status };
}

async function attend<Read extends ChatSettings>(
  { connect, tell, startWatch = startLazily }: ServeOptions<Read>,
  workplace: Workplace<Read>,
  signals: Signals,
  standing: Standing,
): Promise<number> {
  const stopped = signals.stopped.then(() => null);
  const connected = await Promise.race([connect(workplace, signals.stop), stopped]);
  if (connected === null) return EXIT.stopped;
  if (!connected.ok) {
    tell(masked(connected.problem));
    return EXIT.settings;
  }
  const presence = connected.value;
  standing.presence = presence;
  const loaded = await Promise.race([load(workplace, tell, stopped), stopped]);
  if (loaded?.ok === true) {
    presence.begin(loaded.value);
    standing.status = "ok";
    const { settings, report } = workplace;
    const stop = new AbortController();
    const watched = watchSources({ settings, report, signal: stop.signal, start: startWatch });
    await stopped;
    stop.abort();
    standing.status = "stopping";
    // What is being taken in is finished: no article is half written.
    await Promise.all([presence.stop(STOP_WITHIN), watched]);
    return EXIT.stopped;
  }
  standing.status = "stopping";
  await presence.stop(STOP_WITHIN);
  if (loaded?.ok !== false) return EXIT.stopped;
  tell(loaded.problem);
  return EXIT.noCoverage;
}

async function load<Read extends ChatSettings>(
  { settings, report, metrics, ledger }: Workplace<Read>,
  tell: (message: string) => void,
  stopped: Promise<unknown>,
): Promise<Result<Coverages, string>> {
  const { CORPUS_PATH, STORE_PATH: store, WATCH_SOURCES } = settings;
  const mayBeEmpty = WATCH_SOURCES.length > 0;
  const watches: Watch[] = [];
  const onWatch = (watch: Watch) => watches.push(watch);
  const coverages = createCoverages({ tell });
  const reading = { tell, progress: QUIET, store, onWatch, mayBeEmpty };
  const loaded = await loadInto(coverages, CORPUS_PATH, reading);
  if (!loaded.ok) return loaded;
  const tellOf = (event: "coverage-loaded" | "coverage-changed"): void => {
    // What everybody may read; of what is limited no more than how much there is, and that in the log alone.
    const { articles, passages, quotations } = coverages.at([]).searched();
    const limited = coverages.limited();
    metrics.covered({ articles, passages, quotations });
    report("info", event, { articles, passages, quotations, ...(limited === 0 ? {} : { limited }) });
  };
  tellOf("coverage-loaded");
  const watching = watches.flatMap((watch) => {
    const standingAt = async (at: Names) => {
      await coverages.ready(at);
      return createStanding(coverages.at(at), watch);
    };
    // Of a folder that is still to be filled, all that was ever shown would be gone.
    const begin = coverages.at([]).searched().articles + coverages.limited() > 0 ? "all" : "nothing";
    const tellTouched = tellingInLog({ ledger, report });
    const how = { report, tell: tellTouched, wait, random: Math.random };
    const telling = startTelling({ ledger, standingAt, begin, ...how });
    const looking = startWatching(watch, ({ names }) => {
      tellOf("coverage-changed");
      telling.changed(names);
    });
    return [telling, looking];
  });
  void stopped.then(() => {
    for (const one of watching) one.stop();
  });
  return loaded;
}

const QUIET = { step() {}, end() {} };

/** Nobody waits for it to leave. */
function wait(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}
