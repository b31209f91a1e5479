/** What is made of the coverage, as entry points have it: not yet, or ready. */
import type { Coverage } from "../../src/index.ts";

export interface Loading<Loaded> {
  /** Null while the coverage is being read. */
  readonly loaded: () => Loaded | null;
  /** For what is only done once the coverage is there; throws before. */
  readonly present: () => Loaded;
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
    present() {
      if (ready === null) throw new Error("A question was answered before the coverage was read");
      return ready;
    },
    loading,
    load(coverage) {
      ready = loadedOf(coverage);
      resolveLoading(ready);
    },
  };
}
