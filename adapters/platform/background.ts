/** Work that goes on after the platform was told that we have it. */
import type { Report } from "../observability/log.ts";
import { apology } from "./apology.ts";

/** Tells whoever waits for it. Where it is left out there is nobody to tell. */
type OnFailure = (apology: string) => Promise<void>;

export interface Background {
  /** Begins at once; what it does before its first wait is done when this returns. A failure is logged. */
  go(work: () => Promise<void>, onFailure?: OnFailure): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createBackground(report: Report): Background {
  const under = new Set<Promise<void>>();

  async function run(work: () => Promise<void>, onFailure?: OnFailure): Promise<void> {
    try {
      await work();
    } catch (error) {
      const sentence = apology(report, "aside-failed", error);
      await onFailure?.(sentence);
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
