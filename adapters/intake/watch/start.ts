/** Watching as a program does it: over the web, each source read in a thread of its own, by the clock of the machine. */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Names } from "../../corpus/audience.ts";
import { createApartReader } from "../apart.ts";
import { CONFIG } from "../config-file.ts";
import { loadOutlets, type Outlets } from "../outlets.ts";
import { withOutlets } from "../read.ts";
import { reachOf } from "../web/open.ts";
import { watchAlone } from "./alone.ts";
import { CLOCK } from "./clock.ts";
import type { WatchEvent } from "./event.ts";
import { watch } from "./watch.ts";

export interface StartOptions {
  /** Paths and addresses. */
  readonly sources: readonly string[];
  readonly into: string;
  /** Hosts that may be asked though they are of this machine or its network. */
  readonly allowed: readonly string[];
  /** Articles of one address at one go; the rest comes the next time. */
  readonly most?: number;
  readonly since?: string | null;
  /** Names of the only places that may read what is taken in; null: as its source states, or everybody. */
  readonly audience?: Names | null;
  /** Milliseconds between two requests of one address. */
  readonly every?: number;
  /** Profiles of outlets; those of the file beside which the program was started where none are given. */
  readonly outlets?: Outlets;
  readonly signal: AbortSignal;
  readonly hear: (event: WatchEvent) => void;
}

/** Milliseconds: often enough for news, and of a feed that hasn't changed a few bytes. */
const EVERY = 5 * 60_000;
const MOST = 1_000;

/** Resolves when it is stopped. Waits while another program watches for the folder. Rejects only where that can't be made or written to. */
export async function startWatch({
  sources,
  allowed,
  most = MOST,
  since = null,
  every = EVERY,
  outlets,
  signal,
  ...options
}: StartOptions): Promise<void> {
  const { read: readAny, close } = createApartReader();
  const read = withOutlets(readAny, outlets ?? (await outletsHere(options.hear)));
  const web = reachOf({
    allowed: new Set(allowed),
    read,
    now: CLOCK.now,
    signal,
    wait: (seconds) => CLOCK.wait(seconds * 1_000, signal),
  });
  // What is being read isn't waited for.
  signal.addEventListener("abort", () => void close(), { once: true });
  try {
    await mkdir(options.into, { recursive: true });
    await watchAlone({ into: options.into, clock: CLOCK, signal, hear: options.hear }, (mine) =>
      watch({
        ...options,
        every,
        paths: sources.filter((source) => !isAddress(source)),
        addresses: [...new Set(sources.filter(isAddress))],
        reach: web.reach,
        wanted: { most, since },
        read,
        clock: CLOCK,
        signal: mine,
      }),
    );
  } finally {
    await Promise.all([web.close(), close()]);
  }
}

async function outletsHere(hear: StartOptions["hear"]): Promise<Outlets> {
  const loaded = await loadOutlets(resolve(CONFIG), false);
  if (loaded.ok) return loaded.value;
  hear({ kind: "misconfigured", problems: loaded.problem });
  return {};
}

/** Http(s); whatever else is a path. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}
