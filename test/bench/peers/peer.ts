/** A process that is asked by lines: one request at a time, each answered by one line. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { z } from "zod";
import type { Request } from "./protocol.ts";

export interface Peer {
  /** Throws with the last that the process said where it ended instead. */
  ask<Reply>(request: Request, reply: z.ZodType<Reply>): Promise<Reply>;
  stop(): void;
}

/** Characters of what a process complains about that are told: the end, where the reason stands. */
const TOLD = 600;

export function startPeer(command: string, args: readonly string[]): Peer {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
  let complaint = "";
  const complain = (text: string): void => {
    complaint = (complaint + text).slice(-TOLD);
  };
  child.stderr.setEncoding("utf8").on("data", complain);
  const ended = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      reject(new Error(`ended (${signal ?? code}): ${complaint.trim()}`));
    });
  });
  // Told to whoever asks next; until then nobody waits for it.
  ended.catch(() => {});
  // Writing to a process that has ended: `close` tells of it.
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (request, reply) => {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const line = await Promise.race([
        lines.next().then(({ value, done }) => (done ? ended : value)),
        ended,
      ]);
      return reply.parse(JSON.parse(line));
    },
    stop: () => {
      child.stdin.end();
    },
  };
}
