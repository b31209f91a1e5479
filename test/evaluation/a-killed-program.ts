/** A chat program in a process of its own, which is killed as by a power cut and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = resolve(import.meta.dirname, "../..");

/** What a run of kills came to. */
export interface Kills {
  readonly name: string;
  readonly kills: number;
  readonly questions: number;
  readonly answered: number;
  /** Without an answer, as it may be: nobody heard the question, or nobody may look whether it was answered. */
  readonly excused: number;
  /** Lost, doubled, or answered otherwise. */
  readonly problems: readonly string[];
}

/** When a program is killed: while it starts; once it is connected; once it answers. */
export const MOMENTS = ["starting", "connected", "answering", "answering"] as const;

/** Milliseconds: a busy machine takes seconds to start a program. */
export const BACKOFF = 120_000;

export interface Program {
  /** As when the power goes. */
  kill(): Promise<void>;
  /** Told to stop; the exit code. */
  stop(): Promise<number | null>;
  readonly log: () => string;
}

export function startProgram(
  platform: "slack" | "discord",
  folder: string,
  environment: Readonly<Record<string, string>>,
): Program {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", "adapters/service/main.ts", platform],
    {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        CORPUS_PATH: join(folder, "corpus"),
        STATE_PATH: join(folder, "state.db"),
        QUESTIONS_PER_MINUTE: "1000",
        CHANNEL_QUESTIONS_PER_MINUTE: "10000",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let heard = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      heard += chunk.toString("utf8");
    });
  const ended = new Promise<number | null>((settle) => {
    child.on("close", settle);
  });
  return {
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
    log: () => heard,
  };
}

/** Until it answers, and nothing has ended for so long that nothing is under way any more: answers that are looked for first wait for
 * three seconds each. */
export async function quiet({ log }: Program): Promise<void> {
  while (!log().includes("coverage-loaded")) await sleep(100);
  for (let last = ""; log() !== last; ) {
    last = log();
    await sleep(20_000);
  }
}

/** What everybody asks, and what the answer says. */
export const QUESTION = "who said the ferry stays where it is?";
export const ANSWER = "The ferry stays where it is,";

/** One article, so that a program has read its coverage soon. */
export function writeCorpus(folder: string): void {
  mkdirSync(join(folder, "corpus"));
  const text = `Ferry stays, says mayor\n\nThe ferry sails.\n\n“${ANSWER}” said Ada Lind, the mayor.\n`;
  writeFileSync(join(folder, "corpus", "ferry.txt"), text);
}
