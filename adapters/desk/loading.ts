/** What is made of the coverage, as entry points have it: not yet, or ready. */
import type { Coverage } from "../../src/index.ts";

export interface Loading<Loaded> {
  /** Null while the coverage is being read. */
  readonly loaded: () => Loaded | null;
  readonly load: (coverage: Coverage) => void;
  /** Never resolves where the coverage can't be read: then the program ends. */
  readonly loading: Promise<Loaded>;
}

export function createLoading<Loaded>(loadedOf: (coverage: Coverage) => Loaded): Loading<Loaded> {
  let ready: Loaded | null = null;
  let resolveLoading: (loaded: Loaded) => void = () => {};
  const loading = new Promise<Loaded>((resolve) => {
    resolveLoading = resolve;
  });
  return {
    loaded: () => ready,
    loading,
    load(coverage) {
      ready = loadedOf(coverage);
      resolveLoading(ready);
    },
  };
}
