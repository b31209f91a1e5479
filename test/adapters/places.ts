/** A coverage that is read whole in every place. */
import type { Places } from "../../adapters/corpus/coverages.ts";
import type { Coverage } from "../../src/index.ts";

export function everywhere(coverage: Coverage): Places {
  return { at: () => coverage, isReady: () => true, ready: async () => {} };
}

export function isPlaces(one: Places | Coverage): one is Places {
  return "at" in one;
}
