/** What something is at each of some points in order, where it changes at few of them: the same at both ends is the same between. */
export function stepValues(points: readonly number[], valueAt: (point: number) => string): string[] {
  const values: string[] = [];
  const learn = (at: number): string => {
    values[at] ??= valueAt(points[at] ?? 0);
    return values[at];
  };
  const fill = (from: number, to: number): void => {
    const [first, last] = [learn(from), learn(to)];
    if (first === last) values.fill(first, from, to);
    else if (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      fill(from, middle);
      fill(middle, to);
    }
  };
  if (points.length > 0) fill(0, points.length - 1);
  return values;
}
