/** What is made of the coverage of a place, as entry points have it: not yet, or ready. */

import type { Coverage } from "../../src/index.ts";
import type { Names } from "../corpus/audience.ts";
import type { Places } from "../corpus/coverages.ts";

export interface Loading<Loaded> {
  /** Of what may be read in a place, for what is only done once the coverage is there; throws before. */
  readonly present: (at: Names) => Loaded;
  /** Whether an answer there has nothing to wait for. */
  readonly isReady: (at: Names) => boolean;
  /** Resolves when it hasn't. Never resolves where the coverage can't be read: then the program ends. */
  readonly ready: (at: Names) => Promise<void>;
  readonly load: (places: Places) => void;
}

export function createLoading<Loaded>(
  loadedOf: (coverage: Coverage, places: Places) => Loaded,
): Loading<Loaded> {
  let places: Places | null = null;
  let resolveLoading: (places: Places) => void = () => {};
  const loading = new Promise<Places>((resolve) => {
    resolveLoading = resolve;
  });
  /** A coverage that isn't kept any more takes what was made of it along. */
  const known = new WeakMap<Coverage, Loaded>();
  return {
    present(at) {
      if (places === null) throw new Error("A question was answered before the coverage was read");
      const coverage = places.at(at);
      const loaded = known.get(coverage) ?? loadedOf(coverage, places);
      known.set(coverage, loaded);
      return loaded;
    },
    isReady: (at) => places?.isReady(at) ?? false,
    ready: async (at) => (await loading).ready(at),
    load(read) {
      places = read;
      resolveLoading(read);
    },
  };
}

/** What is worked out of a coverage, and again once articles have come or gone: a name may have gone with them. */
export function untilChanged<Value>(coverage: Pick<Coverage, "speakers">, work: () => Value): () => Value {
  let known: { readonly of: ReturnType<Coverage["speakers"]>; readonly value: Value } | null = null;
  return () => {
    const of = coverage.speakers();
    if (known?.of !== of) known = { of, value: work() };
    return known.value;
  };
}
