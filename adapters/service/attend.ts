/** From ledgers to answers and to the stop: each platform by itself, all of one coverage. */
import { masked } from "../../src/index.ts";
import type { Coverages } from "../corpus/coverages.ts";
import type { Report } from "../observability/log.ts";
import type { ProgramMetrics } from "../observability/metrics.ts";
import type { ChatSettings } from "../platform/settings.ts";
import { loadWatched } from "./coverage.ts";
import type { Signals } from "./signals.ts";
import type { Post, Standing } from "./standing.ts";
import type { WatchedSources } from "./watching.ts";

export interface AttendOptions {
  readonly settings: () => ChatSettings;
  readonly standing: Standing;
  readonly signals: Pick<Signals, "stopped">;
  readonly programMetrics: Pick<ProgramMetrics, "covered">;
  readonly report: Report;
  readonly tell: (message: string) => void;
  readonly sources: WatchedSources;
  /** The coverage is there, for what stands beside the platforms. */
  readonly covered: (places: Coverages) => void;
}

/** Milliseconds; docker and the like kill after 10 s. What isn't done by then is finished by the next run. */
const STOP_WITHIN = 9000;

type End = { readonly as: "stopped" } | { readonly as: "settings" | "noCoverage"; readonly problem: string };

/** Resolves to how it ended. */
export async function attend(options: AttendOptions): Promise<End["as"]> {
  const { standing, signals, tell, sources } = options;
  const { posts } = standing;
  let end: (how: End) => void = () => {};
  let breakOff: (error: unknown) => void = () => {};
  const ended = new Promise<End>((resolve, reject) => {
    [end, breakOff] = [resolve, reject];
  });
  void signals.stopped.then(() => end({ as: "stopped" }));

  /** Read once, for whoever is in first; the others have it then. Null: there is none, and it ends. */
  let coverage: Promise<Coverages | null> | null = null;
  async function load(): Promise<Coverages | null> {
    const loaded = await loadWatched({ ...options, posts, settings: options.settings(), ended });
    if (!loaded.ok) {
      end({ as: "noCoverage", problem: loaded.problem });
      return null;
    }
    if (standing.status !== "stopping") standing.status = "ok";
    options.covered(loaded.value);
    return loaded.value;
  }

  async function enter(post: Post): Promise<void> {
    const connected = await post.platform.connect(post, () => refuse(post));
    if (!connected.ok) return end({ as: "settings", problem: connected.problem });
    post.presence = connected.value;
    coverage ??= load();
    const places = await coverage;
    if (places === null || standing.status === "stopping") return;
    connected.value.begin(places);
    sources.begin(options.settings());
  }

  /** One that is turned away while it runs doesn't take the others along. Before that, `connect` says why. */
  function refuse(post: Post): void {
    if (post.presence === null) return;
    post.isRefused = true;
    const problem = `${post.platform.name} won't let whosaid in any more: \`whosaid serve --check\` says why`;
    if (posts.every(({ isRefused }) => isRefused)) end({ as: "settings", problem });
    else tell(problem);
  }

  for (const post of posts) void enter(post).catch(breakOff);
  const how = await ended;
  standing.status = "stopping";
  // What is being taken in is finished: no article is half written.
  await Promise.all([...posts.map(({ presence }) => presence?.stop(STOP_WITHIN)), sources.stop()]);
  if (how.as !== "stopped") tell(masked(how.problem));
  return how.as;
}
