/** Reading a source in a thread of its own, which can be stopped: a page made to be slow costs itself, and nothing else waits for it. */
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { PROJECT } from "../project.ts";
import type { SourceRead } from "./item.ts";
import { type FileSource, failedRead } from "./read.ts";

export interface ApartOptions {
  /** Milliseconds for one source, the start of the thread aside. */
  readonly limit?: number;
  /** Resolves when a source has had its time, unless it is settled before. */
  readonly clock?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** What runs in the thread: answers each source that is posted to it, after a first message of its own. */
  readonly start?: () => Worker;
}

export interface ApartReader {
  /** Never rejects. One at a time: another waits. */
  readonly read: (source: FileSource) => Promise<SourceRead>;
  readonly close: () => Promise<void>;
}

/** The largest feed of the shared formats takes a hundredth. */
const LIMIT = 30_000;
/** A worker is started as a program is. */
const START = join(PROJECT, "start.cjs");
const PROGRAM = join(PROJECT, "adapters/intake/read-worker.ts");

export function createApartReader({
  limit = LIMIT,
  clock = (milliseconds, signal) => setTimeout(milliseconds, null, { signal }),
  start = startReader,
}: ApartOptions = {}): ApartReader {
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await (await stopped)?.terminate();
  };
  const readOne = async (source: FileSource): Promise<SourceRead> => {
    try {
      worker ??= started(start());
      return await answerOf(await worker, source, (signal) => clock(limit, signal));
    } catch (error) {
      await stop().catch(() => undefined);
      return failedRead(source.file, whyOf(error, limit));
    }
  };
  return {
    read: (source) => {
      const read = last.then(() => readOne(source));
      last = read;
      return read;
    },
    close: stop,
  };
}

function startReader(): Worker {
  return new Worker(START, { argv: [PROGRAM] });
}

async function started(worker: Worker): Promise<Worker> {
  await once(worker, "message");
  return worker;
}

class Overtime extends Error {
  override readonly name = "Overtime";
}

async function answerOf(
  worker: Worker,
  source: FileSource,
  timeUp: (signal: AbortSignal) => Promise<unknown>,
): Promise<SourceRead> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const answer = once(worker, "message", { signal });
    const end = once(worker, "exit", { signal }).then(() => {
      throw new Error("the thread ended");
    });
    const overtime = timeUp(signal).then(() => {
      throw new Overtime();
    });
    for (const loser of [end, overtime]) loser.catch(() => undefined);
    worker.postMessage(source);
    const [read] = await Promise.race([answer, end, overtime]);
    return read as SourceRead; // what our own program posts
  } finally {
    settled.abort();
  }
}

function whyOf(error: unknown, limit: number): string {
  if (error instanceof Overtime)
    return `takes more than ${limit / 1_000} seconds to read: save it as text, or take out what is no article`;
  const kind = error instanceof Error && "code" in error ? String(error.code) : "it broke off";
  return `can't be read (${kind}): it may be made to be large; save it as text`;
}
