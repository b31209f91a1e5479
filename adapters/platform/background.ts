/** Work that goes on after the platform was told that we have it. */
import { randomUUID } from "node:crypto";
import { failure } from "../observability/failure.ts";
import type { Report } from "../observability/log.ts";

type OnFailure = (id: string, error: unknown) => Promise<void>;

export interface Background {
  /** Begins at once; what it does before its first wait is done when this returns. A failure is logged under the id that is handed over with it. */
  go(work: () => Promise<void>, onFailure: OnFailure): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createBackground(report: Report): Background {
  const under = new Set<Promise<void>>();

  async function run(work: () => Promise<void>, onFailure: OnFailure): Promise<void> {
    try {
      await work();
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      report("error", "aside-failed", { error: id, ...failure(error) });
      await onFailure(id, error);
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
