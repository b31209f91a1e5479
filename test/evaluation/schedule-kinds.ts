/** All kinds of seeded schedules, each by the same name and played one seed at a time. */
import type { Ledger } from "../../adapters/delivery/ledger/ledger.ts";
import { runSchedule as runDelivery } from "../adapters/delivery/a-schedule.ts";
import { createMemoryLedger } from "../adapters/delivery/memory-ledger.ts";

export type ScheduleKind = "delivery" | "slack" | "discord";

/** What is wrong in the schedule of a seed; nothing where every promise was kept. */
export type Play = (seed: number) => Promise<readonly string[]>;

/** A kind's modules are read when it is played: a fault in one platform says nothing of the other. */
export const PLAYS: Readonly<Record<ScheduleKind, () => Promise<Play>>> = {
  delivery: async () => (seed) => runDelivery(seed, oneMemory()),
  async slack() {
    const { runSchedule } = await import("../adapters/slack/schedule.ts");
    return async (seed) => (await runSchedule(seed, "virtual")).problems;
  },
  async discord() {
    const { runSchedule } = await import("../adapters/discord/schedule.ts");
    return async (seed) => (await runSchedule(seed)).problems;
  },
};

function oneMemory(): () => Ledger {
  const ledger = createMemoryLedger();
  return () => ledger;
}
