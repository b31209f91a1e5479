/** The folder of articles → the one coverage of all platforms, which goes on being the folder, and what its changes mean for answers given. */
import { setTimeout } from "node:timers/promises";
import type { Result } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import { type Coverages, createCoverages } from "../corpus/coverages.ts";
import { loadInto } from "../corpus/load.ts";
import { createStanding } from "../corpus/standing.ts";
import { startWatching, type Watch } from "../corpus/watch.ts";
import { startTelling, type TellingOptions, tellingInLog } from "../delivery/corrections/telling.ts";
import type { Report } from "../observability/log.ts";
import type { ProgramMetrics } from "../observability/metrics.ts";
import type { ChatSettings } from "../platform/settings.ts";
import type { Post } from "./standing.ts";

type Told = Pick<Post, "ledger" | "report" | "presence">;

export interface LoadWatchedOptions {
  readonly settings: ChatSettings;
  readonly posts: readonly Told[];
  readonly report: Report;
  readonly programMetrics: Pick<ProgramMetrics, "covered">;
  readonly tell: (message: string) => void;
  /** Settles when nobody wants the changes any more. */
  readonly ended: Promise<unknown>;
}

/** The problem is that there is nothing to answer from. */
export async function loadWatched(options: LoadWatchedOptions): Promise<Result<Coverages, string>> {
  const { settings, posts, report, programMetrics, tell, ended } = options;
  const { CORPUS_PATH, STORE_PATH: store, WATCH_SOURCES } = settings;
  const mayBeEmpty = WATCH_SOURCES.length > 0;
  const watches: Watch[] = [];
  const onWatch = (watch: Watch) => watches.push(watch);
  const held = (id: string) => watches[0]?.held(id) ?? null;
  const coverages = { ...createCoverages({ tell }), held };
  const reading = { tell, progress: QUIET, store, onWatch, mayBeEmpty };
  const loaded = await loadInto(coverages, CORPUS_PATH, reading);
  if (!loaded.ok) return loaded;
  const tellOf = (event: "coverage-loaded" | "coverage-changed"): void => {
    // What everybody may read; of what is limited no more than how much there is, and that in the log alone.
    const { articles, passages, quotations } = coverages.at([]).searched();
    const limited = coverages.limited();
    programMetrics.covered({ articles, passages, quotations }, Date.now());
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
    // Each ledger knows the answers of its own platform.
    const tellings = posts.map((post) => {
      const how = { report: post.report, tell: tellingTo(post, settings), wait, random: Math.random };
      return startTelling({ ledger: post.ledger, standingAt, begin, ...how });
    });
    const looking = startWatching(watch, ({ names }) => {
      tellOf("coverage-changed");
      for (const telling of tellings) telling.changed(names);
    });
    return [...tellings, looking];
  });
  const stop = (): void => {
    for (const one of watching) one.stop();
  };
  void ended.then(stop, stop);
  return loaded;
}

/** In the log, and where the answer stands, where the settings want that. Rejects before the platform is there. */
function tellingTo(post: Told, { TELL_CORRECTIONS }: ChatSettings): TellingOptions["tell"] {
  const inLog = tellingInLog(post);
  return async (touch) => {
    if (TELL_CORRECTIONS === "thread") {
      if (post.presence === null) throw new Error("The platform isn't connected yet");
      await post.presence.correct(touch);
    }
    await inLog(touch);
  };
}

const QUIET = { step() {}, end() {} };

/** Nobody waits for it to leave. */
function wait(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}
