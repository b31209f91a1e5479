/** Work that goes on after Slack was told that we have it. */
import { randomUUID } from "node:crypto";
import { failure } from "../desk/failure.ts";
import type { Report } from "../desk/log.ts";
import type { Service } from "./service.ts";

export interface Aside {
  /** Begins at once; what it does before its first wait is done when this returns. */
  readonly go: Service["aside"];
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createAside(report: Report): Aside {
  const under = new Set<Promise<void>>();

  async function run(work: () => Promise<void>, onFailure: (id: string) => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      report("error", "slack-aside-failed", { error: id, ...failure(error) });
      await onFailure(id);
    }
  }

  return {
    go(work, onFailure) {
      const running = run(work, onFailure).finally(() => under.delete(running));
      under.add(running);
    },
    async idle() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}
