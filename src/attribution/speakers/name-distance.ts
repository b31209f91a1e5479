/** How far two spellings of a name are apart. */

/** Edit distance between two words where two letters exchanged count as one step (optimal string alignment). */
export function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let column = 1; column <= other.length; column++) {
      next.push(stepTo(one, other, { at, column }, { before, row, next }));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

/** Whether that distance is exactly one: a letter more, less or another, or two exchanged. Needs no table. */
export function isOneStepOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.length - head - tail;
  const otherLeft = other.length - head - tail;
  if (left < 2 && otherLeft < 2) return left + otherLeft > 0;
  return left === 2 && otherLeft === 2 && one[head] === other[head + 1] && one[head + 1] === other[head];
}

interface Place {
  readonly at: number;
  readonly column: number;
}

interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: readonly number[];
}

function stepTo(one: string, other: string, { at, column }: Place, { before, row, next }: Rows): number {
  const same = one[at - 1] === other[column - 1];
  const changed = (row[column - 1] ?? 0) + (same ? 0 : 1);
  const best = Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
  const exchanged =
    at > 1 && column > 1 && one[at - 1] === other[column - 2] && one[at - 2] === other[column - 1];
  return exchanged ? Math.min(best, (before[column - 2] ?? 0) + 1) : best;
}
