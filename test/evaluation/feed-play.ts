/** Watches what a publisher plays, in virtual time, and counts what is lost, leaked and stale in the folder and in answers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFolder } from "../../adapters/corpus/files.ts";
import { createWatch } from "../../adapters/corpus/watch.ts";
import { readSource } from "../../adapters/intake/read.ts";
import type { Clock } from "../../adapters/intake/watch/clock.ts";
import type { WatchEvent } from "../../adapters/intake/watch/event.ts";
import { watch } from "../../adapters/intake/watch/watch.ts";
import { reachOf } from "../../adapters/intake/web/open.ts";
import { createCoverage } from "../../src/index.ts";
import { createDice } from "./dice.ts";
import { CLAIM, claimOf, livesOf, visible } from "./feed-lives.ts";
import { type Lie, openPublisher, type Publisher } from "./feed-server.ts";

export interface Played {
  readonly hours: number;
  readonly asked: number;
  readonly unchanged: number;
  readonly outOfOrder: number;
  readonly checked: number;
  readonly answers: number;
  /** Articles that should be there and aren't. */
  readonly lost: number;
  /** Articles that nobody may see, or not yet, or no more. */
  readonly leaked: number;
  /** Articles in an older wording. */
  readonly stale: number;
  /** Each of them, in words. */
  readonly which: readonly string[];
}

export interface PlayOptions {
  readonly count: number;
  readonly seed: number;
  /** Questions put at each checkpoint. */
  readonly questions: number;
  /** Minutes between two requests. */
  readonly every?: number;
  readonly lies?: readonly Lie[];
  readonly progress?: (line: string) => void;
}

const BEGIN = Date.parse("2026-03-14T00:00:00Z");
const MINUTE = 60_000;

export async function play({
  count,
  seed,
  questions,
  every = 5,
  lies = [],
  progress,
}: PlayOptions): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-played-"));
  const into = join(folder, "news");
  let now = BEGIN;
  const minute = (): number => (now - BEGIN) / MINUTE;
  const lives = livesOf(count, seed);
  const publisher = await openPublisher({ lives, minute, begin: BEGIN, seed, lies });
  const stop = new AbortController();
  const faults: Faults = { lost: 0, leaked: 0, stale: 0, checked: 0, answers: 0, which: [] };
  const checkpoints = [...lives.checkpoints];
  const answered = createAnswering({ into, publisher, questions, seed, minute });
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      const until = now + milliseconds;
      while (checkpoints[0] !== undefined && BEGIN + checkpoints[0] * MINUTE <= until) {
        now = Math.max(now, BEGIN + (checkpoints.shift() ?? 0) * MINUTE);
        checkFolder({ into, count, publisher, minute: minute() }, faults);
        if (questions > 0) await answered(faults);
        progress?.(
          `${(minute() / 60).toFixed(0)} h: ${JSON.stringify({ ...faults, which: faults.which.length })}`,
        );
      }
      now = until;
      if (checkpoints.length === 0) stop.abort();
    },
  };
  const web = reachOf({
    allowed: new Set([publisher.host]),
    read: readSource,
    now: clock.now,
    signal: stop.signal,
    wait: (seconds) => clock.wait(seconds * 1_000, stop.signal),
  });
  try {
    await watch({
      paths: [],
      addresses: publisher.addresses,
      reach: web.reach,
      wanted: { most: 1_000, since: null },
      read: readSource,
      into,
      every: every * MINUTE,
      clock,
      signal: stop.signal,
      hear: (event) => {
        if (!isTooEarly(event, publisher, minute())) return;
        faults.leaked += 1;
        faults.which.push(`too early, minute ${minute()}`);
      },
    });
  } finally {
    await web.close();
    await publisher.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { hours: Math.round(minute() / 60), ...publisher.counts, ...faults };
}

interface Faults extends Record<"lost" | "leaked" | "stale" | "checked" | "answers", number> {
  /** "in the folder, minute 119.5: 17 is in wording 1, should be in 2". */
  readonly which: string[];
}

/** Nothing under embargo may be taken in for a moment, checkpoint or not. */
function isTooEarly(event: WatchEvent, { lastOf }: Publisher, minute: number): boolean {
  if (event.kind !== "article" || (event.told.outcome !== "new" && event.told.outcome !== "changed"))
    return false;
  const last = lastOf(Number.parseInt(event.told.headline ?? "", 10));
  return last?.embargo != null && last.embargo > minute;
}

interface Looked {
  readonly into: string;
  readonly count: number;
  readonly publisher: Publisher;
  readonly minute: number;
}

function checkFolder({ into, count, publisher, minute }: Looked, faults: Faults): void {
  const there = new Map<number, number>();
  for (const name of readdirSync(into)) {
    const claim = name.endsWith(".txt") ? CLAIM.exec(readFileSync(join(into, name), "utf8")) : null;
    if (claim !== null) there.set(Number(claim[1]), Number(claim[2]));
  }
  for (let article = 0; article < count; article += 1) {
    const [version, wanted] = [there.get(article) ?? null, visible(publisher.lastOf(article), minute)];
    faults.checked += 1;
    if (version === wanted) continue;
    faults.which.push(
      `in the folder, minute ${minute}: ${article} is in wording ${version}, should be in ${wanted}`,
    );
    if (version === null) faults.lost += 1;
    else if (wanted === null) faults.leaked += 1;
    else faults.stale += 1;
  }
}

interface Answering {
  readonly into: string;
  readonly publisher: Publisher;
  readonly questions: number;
  readonly seed: number;
  readonly minute: () => number;
}

/** Puts questions to the coverage that goes on being the folder, as the prompt and the chat programs have it. */
function createAnswering({ into, publisher, questions, seed, minute }: Answering) {
  const dice = createDice(seed + 2);
  const coverage = createCoverage();
  let folder: ReturnType<typeof createWatch> | null = null;
  let born = 0;

  async function open(): Promise<ReturnType<typeof createWatch>> {
    const read = await readFolder(into);
    if (!read.ok) throw new Error(read.problem.message);
    const empty = { ...read.value, read: [], stamps: new Map() };
    return createWatch({ folder: into, coverage, read: empty, tell: () => {}, now: () => Date.now() });
  }

  return async (faults: Faults): Promise<void> => {
    folder ??= await open();
    for (let looks = 0; looks < 2; looks += 1) await folder.look();
    while (publisher.lastOf(born) !== undefined) born += 1;
    for (let number = 0; number < questions; number += 1) {
      // Mostly what is new: that is where something may be wrong.
      const article = Math.max(0, born - 1 - (number % 2 === 0 ? dice.below(400) : dice.below(born)));
      check(article, faults);
    }
  };

  function check(article: number, faults: Faults): void {
    const last = publisher.lastOf(article);
    const wanted = visible(last, minute());
    const asked = claimOf(article, wanted ?? last?.version ?? 1);
    const { citations } = coverage.answer(`who said "${asked}"?`);
    const shown = citations
      .map(({ text }) => CLAIM.exec(text))
      .filter((claim) => Number(claim?.[1]) === article);
    const versions = new Set(shown.map((claim) => Number(claim?.[2])));
    faults.answers += 1;
    if (wanted === null ? versions.size > 0 : !versions.has(wanted) || versions.size > 1)
      faults.which.push(
        `in an answer, minute ${minute()}: ${article} in wordings ${[...versions].join()}, should be in ${wanted}`,
      );
    if (wanted === null) faults.leaked += versions.size;
    else if (!versions.has(wanted)) faults.lost += 1;
    else faults.stale += versions.size - 1;
  }
}
