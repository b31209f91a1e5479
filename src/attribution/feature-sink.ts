/** Where features go: added up by their weights when choosing, written down by name when learning. */

/** A feature is a group and up to four parts, none with a blank: "lead own b0". The groups are what the ablations of
 * docs/attribution.md switch off one at a time. Absent parts are "". */
export interface FeatureSink {
  add(group: string, one: string, two?: string, three?: string, four?: string): void;
}

export interface WeightedSum extends FeatureSink {
  /** The sum since the last call. */
  take(): number;
}

/** Every name is one feature, its parts separated by single blanks. */
export type Weights = ReadonlyMap<string, number>;

/** Parts are numbered and features looked up by a hash of their parts' numbers: no string is built on the way. */
export function createWeightedSum(weights: Weights): WeightedSum {
  const parts = new Map<string, number>([["", 0]]);
  const known = new Map<number, number>();
  for (const [name, weight] of weights) known.set(hashOf(name.split(" "), parts), weight);
  if (known.size < weights.size) throw new RangeError("Two features have one hash: change MULTIPLIER");
  let sum = 0;
  return {
    add(group, one, two = "", three = "", four = "") {
      const a = parts.get(group);
      const b = parts.get(one);
      const c = parts.get(two);
      const d = parts.get(three);
      const e = parts.get(four);
      // A part that no weight has was never learnt from.
      if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) return;
      sum += known.get(mix(mix(mix(mix(a, b), c), d), e)) ?? 0;
    },
    take() {
      const total = sum;
      sum = 0;
      return total;
    },
  };
}

/** Names of the features added since the last call. */
export function createNameList(): FeatureSink & { take(): string[] } {
  let names: string[] = [];
  return {
    add(...parts) {
      names.push(parts.join(" "));
    },
    take() {
      const taken = names;
      names = [];
      return taken;
    },
  };
}

function hashOf(names: readonly string[], parts: Map<string, number>): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = names.map((name) => {
    const number = parts.get(name) ?? parts.size;
    parts.set(name, number);
    return number;
  });
  return mix(mix(mix(mix(a, b), c), d), e);
}

/** Odd; any will do under which no two features of the weights have one hash. */
const MULTIPLIER = 0x2c1b3c6d;

/** Within 30 bits, so that keys stay small integers. */
function mix(hash: number, part: number): number {
  const mixed = Math.imul(hash + part + 0x9e3779b, MULTIPLIER);
  return (mixed ^ (mixed >>> 15) ^ (hash << 7)) & 0x3fffffff;
}
