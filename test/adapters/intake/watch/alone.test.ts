/** Two watchers of one folder: who waits, and for how long. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { watchAlone } from "../../../../adapters/intake/watch/alone.ts";
import type { WatchEvent } from "../../../../adapters/intake/watch/event.ts";
import { isLock, LOCK, type Lock, type Machine, takeLock } from "../../../../adapters/intake/watch/lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const machine = (number: number, parts: Partial<Machine> = {}): Machine => ({
  process: number,
  host: "desk",
  now: Date.now,
  isAlive: () => true,
  ...parts,
});

async function lockOf(by: Machine): Promise<Lock> {
  const taken = await takeLock(folder, by);
  if (!isLock(taken)) throw new Error(`Held by ${taken.process}`);
  return taken;
}

describe("a folder is taken by one", () => {
  test("the second hears who has it, and has it once that one is done", async () => {
    const first = await lockOf(machine(1));
    expect(await takeLock(folder, machine(2))).toMatchObject({ process: 1, host: "desk" });
    await first.release();
    await lockOf(machine(2));
  });

  test("of many at once one alone", async () => {
    const all = await Promise.all([1, 2, 3, 4, 5].map((number) => takeLock(folder, machine(number))));
    expect(all.filter(isLock)).toHaveLength(1);
  });

  test("a killed one's is taken at once on its machine", async () => {
    await lockOf(machine(1));
    expect(isLock(await takeLock(folder, machine(2, { isAlive: (number) => number !== 1 })))).toBe(true);
  });

  test("and of those who find a killed one's together, by one alone", async () => {
    await lockOf(machine(1));
    const isAlive = (number: number): boolean => number !== 1;
    const all = await Promise.all([2, 3, 4].map((number) => takeLock(folder, machine(number, { isAlive }))));
    expect(all.filter(isLock)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([LOCK]);
  });

  test("a killed one's on another machine once it wasn't touched for two minutes", async () => {
    await lockOf(machine(1, { host: "elsewhere" }));
    const later = (seconds: number): Machine =>
      machine(2, { now: () => Date.now() + seconds * 1_000, isAlive: () => false });
    expect(isLock(await takeLock(folder, later(100)))).toBe(false);
    await lockOf(later(130));
  });

  test("nor does another process of the killed one's number keep it", async () => {
    await lockOf(machine(1));
    const later = machine(2, { now: () => Date.now() + 130_000 });
    expect(isLock(await takeLock(folder, later))).toBe(true);
  });

  test("a file that says nothing counts until it is old", async () => {
    writeFileSync(join(folder, LOCK), "");
    expect(isLock(await takeLock(folder, machine(2)))).toBe(false);
    await lockOf(machine(2, { now: () => Date.now() + 130_000 }));
  });

  test("whoever lost it knows, and doesn't let go of the other's", async () => {
    const first = await lockOf(machine(1));
    expect(await first.renew()).toBe(true);
    await lockOf(machine(2, { isAlive: () => false }));
    expect(await first.renew()).toBe(false);
    await first.release();
    expect(readdirSync(folder)).toEqual([LOCK]);
  });
});

describe("a watcher", () => {
  test("tells once that it waits, and goes on when the other one has ended", async () => {
    const first = await lockOf(machine(1));
    const heard: WatchEvent[] = [];
    const worked: string[] = [];
    const stop = new AbortController();
    let waits = 0;
    const clock = {
      now: () => 0,
      random: () => 0,
      wait: async (_: number, signal: AbortSignal) => {
        waits += 1;
        if (waits === 3) await first.release();
        if (waits > 3) await new Promise((resolve) => signal.addEventListener("abort", resolve));
      },
    };
    const take = (into: string) => takeLock(into, machine(2));
    await watchAlone(
      { into: folder, clock, signal: stop.signal, hear: (event) => heard.push(event), take },
      async () => {
        worked.push("worked");
      },
    );
    expect(heard).toEqual([{ kind: "occupied", folder, process: 1, host: "desk" }]);
    expect(worked).toEqual(["worked"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that is stopped while it waits does nothing", async () => {
    await lockOf(machine(1));
    const stop = new AbortController();
    const worked: string[] = [];
    const clock = { now: () => 0, random: () => 0, wait: async () => stop.abort() };
    const take = (into: string) => takeLock(into, machine(2));
    await watchAlone({ into: folder, clock, signal: stop.signal, hear: () => {}, take }, async () => {
      worked.push("worked");
    });
    expect(worked).toEqual([]);
  });
});
