/** A folder loaded as the programs load it, measured. */
import { loadCoverage } from "../../../adapters/corpus/load.ts";
import type { Watch } from "../../../adapters/corpus/watch.ts";
import type { Coverage } from "../../../src/index.ts";
import { countTurns } from "./turns.ts";

export interface Loaded {
  readonly coverage: Coverage;
  readonly watch: Watch;
  /** Milliseconds of processor time, all threads together. */
  readonly milliseconds: number;
  /** As `countTurns`. */
  readonly longest: number | null;
}

export async function loadFolder(folder: string, store: string): Promise<Loaded> {
  const watches: Watch[] = [];
  const before = process.cpuUsage();
  const turns = countTurns();
  const loaded = await loadCoverage(folder, {
    tell: console.error,
    progress: { step() {}, end() {} },
    store,
    onWatch: (watch) => watches.push(watch),
  });
  const longest = turns.end();
  if (!loaded.ok) throw new Error(loaded.problem);
  const { user, system } = process.cpuUsage(before);
  const [watch] = watches;
  if (watch === undefined) throw new Error("What is loaded is watched");
  return { coverage: loaded.value, watch, milliseconds: (user + system) / 1000, longest };
}
