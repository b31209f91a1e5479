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
  const { parts, known, multiplier } = tableOf(weights);
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
      sum += known.get(hashOf(a, b, c, d, e, multiplier)) ?? 0;
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

interface Table {
  readonly parts: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<number, number>;
  readonly multiplier: number;
}

/** Odd; the first is taken under which no two features of the weights have one hash. */
const MULTIPLIERS = [0x2c1b3c6d, 0x297a2d39, 0x7feb352d, 0x45d9f3b] as const;

function tableOf(weights: Weights): Table {
  const parts = new Map<string, number>([["", 0]]);
  const features = [...weights].map(([name, weight]) => ({ numbers: numbersOf(name, parts), weight }));
  for (const multiplier of MULTIPLIERS) {
    const known = new Map(
      features.map(({ numbers: [a = 0, b = 0, c = 0, d = 0, e = 0], weight }) => [
        hashOf(a, b, c, d, e, multiplier),
        weight,
      ]),
    );
    if (known.size === weights.size) return { parts, known, multiplier };
  }
  throw new RangeError("Two features have one hash: add another multiplier to MULTIPLIERS");
}

function numbersOf(name: string, parts: Map<string, number>): number[] {
  return name.split(" ").map((part) => {
    const number = parts.get(part) ?? parts.size;
    parts.set(part, number);
    return number;
  });
}

function hashOf(a: number, b: number, c: number, d: number, e: number, multiplier: number): number {
  return mix(mix(mix(mix(a, b, multiplier), c, multiplier), d, multiplier), e, multiplier);
}

/** Within 30 bits, so that keys stay small integers. */
function mix(hash: number, part: number, multiplier: number): number {
  const mixed = Math.imul(hash + part + 0x9e3779b, multiplier);
  return (mixed ^ (mixed >>> 15) ^ (hash << 7)) & 0x3fffffff;
}
