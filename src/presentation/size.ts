/** How much of a message something takes, in as many units as its platform counts. */
export type Size<Unit extends string> = Readonly<Record<Unit, number>>;

export function plus<Unit extends string>(first: Size<Unit>, ...others: readonly Size<Unit>[]): Size<Unit> {
  return others.reduce((sum, size) => each(sum, (unit) => sum[unit] + size[unit]), first);
}

export function minus<Unit extends string>(whole: Size<Unit>, part: Size<Unit>): Size<Unit> {
  return each(whole, (unit) => whole[unit] - part[unit]);
}

/** Of each unit the smaller. */
export function least<Unit extends string>(one: Size<Unit>, other: Size<Unit>): Size<Unit> {
  return each(one, (unit) => Math.min(one[unit], other[unit]));
}

export function fits<Unit extends string>(size: Size<Unit>, room: Size<Unit>): boolean {
  return unitsOf(size).every((unit) => size[unit] <= room[unit]);
}

function each<Unit extends string>(size: Size<Unit>, value: (unit: Unit) => number): Size<Unit> {
  // The same units as in `size`, each with a number.
  return Object.fromEntries(unitsOf(size).map((unit) => [unit, value(unit)])) as Record<Unit, number>;
}

function unitsOf<Unit extends string>(size: Size<Unit>): Unit[] {
  // A size has its units and nothing else.
  return Object.keys(size) as Unit[];
}
