/** Confidences and whether each was right → knots of a calibration that never falls. */
import type { Calibration } from "../../src/attribution/reports/calibration.ts";
import type { Judged } from "./reliability.ts";

/** Upper ends of the steps of confidence that have one knot each. */
const ENDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 1.001] as const;

const Z = 1.96;

interface Pool {
  readonly count: number;
  readonly told: number;
  readonly right: number;
}

/** One knot a step; steps that would fall are pooled (isotonic regression by pooling adjacent violators). */
export function fitCalibration(all: readonly Judged[]): Calibration {
  const pools: Pool[] = [];
  for (const [step, end] of ENDS.entries()) {
    const start = ENDS[step - 1] ?? 0;
    let pool = poolOf(all.filter(({ confidence }) => confidence >= start && confidence < end));
    if (pool.count === 0) continue;
    for (let last = pools.at(-1); last !== undefined && rate(last) >= rate(pool); last = pools.at(-1)) {
      pool = joined(last, pool);
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.map((pool) => [rounded(pool.told / pool.count), rounded(leastRate(pool))] as const);
}

function poolOf(some: readonly Judged[]): Pool {
  return {
    count: some.length,
    told: some.reduce((sum, { confidence }) => sum + confidence, 0),
    right: some.filter(({ right }) => right).length,
  };
}

function joined(a: Pool, b: Pool): Pool {
  return { count: a.count + b.count, told: a.told + b.told, right: a.right + b.right };
}

function rate({ right, count }: Pool): number {
  return right / count;
}

/** Lower end of the rate's 95 % interval (Wilson 1927): articles differ by more than their number tells. */
function leastRate(pool: Pool): number {
  const { count } = pool;
  const share = rate(pool);
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return (share + (Z * Z) / (2 * count) - spread) / (1 + (Z * Z) / count);
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
