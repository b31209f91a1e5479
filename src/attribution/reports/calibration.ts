/** A probability as told by a model → how often what is told so is right: straight lines between learnt knots. */

/** In rising order, both in 0..1: what is told, and how many of those told so were right, out of fold. */
export type Calibration = readonly (readonly [told: number, right: number])[];

export const UNCALIBRATED: Calibration = [[1, 1]];

/** Never falls as `told` rises; beyond the last knot it stays. */
export function calibrated(told: number, knots: Calibration): number {
  const above = knots.findIndex(([knot]) => knot >= told);
  if (above < 0) return knots.at(-1)?.[1] ?? told;
  const [from, low] = knots[above - 1] ?? [0, 0];
  const [to, high] = knots[above] ?? [1, 1];
  return to === from ? high : low + ((told - from) / (to - from)) * (high - low);
}
