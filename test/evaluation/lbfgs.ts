/** The minimum of a smooth function: L-BFGS (Liu & Nocedal 1989), which starts at 0 and gives the same every time. */

/** Gives the value at a point and writes the slope there. */
export type Smooth = (point: Float64Array, slope: Float64Array) => number;

interface Place {
  readonly point: Float64Array;
  readonly slope: Float64Array;
  readonly value: number;
}

/** One step and what it did to the slope: together they tell of the curvature. */
interface Step {
  readonly moved: Float64Array;
  readonly bent: Float64Array;
  /** Their product. */
  readonly along: number;
}

/** Steps remembered. */
const MEMORY = 8;
/** A step that lowers the value by less than this share of it is the last. */
const SETTLED = 1e-6;
/** A step is halved so often at most until it lowers the value by this share of what the slope promises (Armijo's rule). */
const HALVINGS = 20;
const KEPT_PROMISE = 1e-4;
const FLAT = 1e-10;

export function minimum(of: Smooth, dimensions: number, steps: number): Float64Array {
  let here = placeAt(of, new Float64Array(dimensions));
  const memory: Step[] = [];
  for (let taken = 0; taken < steps; taken += 1) {
    const next = downhill(of, here, direction(here.slope, memory));
    if (next === null) break;
    remember(memory, here, next);
    const gain = here.value - next.value;
    here = next;
    if (gain <= SETTLED * Math.abs(here.value)) break;
  }
  return here.point;
}

function placeAt(of: Smooth, point: Float64Array): Place {
  const slope = new Float64Array(point.length);
  const value = of(point, slope);
  return { point, slope, value };
}

/** Uphill, the slope divided by the curvature that the steps before have told of (two-loop recursion). */
function direction(slope: Float64Array, memory: readonly Step[]): Float64Array {
  const way = Float64Array.from(slope);
  const shares = new Map<Step, number>();
  for (const step of memory.toReversed()) {
    const share = product(step.moved, way) / step.along;
    shares.set(step, share);
    add(way, -share, step.bent);
  }
  const last = memory.at(-1);
  const length = last ? last.along / product(last.bent, last.bent) : 1 / Math.max(1, Math.hypot(...slope));
  for (const at of way.keys()) way[at] = (way[at] ?? 0) * length;
  for (const step of memory) {
    const share = product(step.bent, way) / step.along;
    add(way, (shares.get(step) ?? 0) - share, step.moved);
  }
  return way;
}

/** Null where no step lowers the value: as low as numbers tell. */
function downhill(of: Smooth, from: Place, way: Float64Array): Place | null {
  const promise = product(from.slope, way);
  for (let halved = 0, length = 1; halved < HALVINGS; halved += 1, length /= 2) {
    const point = Float64Array.from(from.point);
    add(point, -length, way);
    const place = placeAt(of, point);
    if (place.value <= from.value - KEPT_PROMISE * length * promise) return place;
  }
  return null;
}

function remember(memory: Step[], from: Place, to: Place): void {
  const moved = to.point.map((value, at) => value - (from.point[at] ?? 0));
  const bent = to.slope.map((value, at) => value - (from.slope[at] ?? 0));
  const along = product(moved, bent);
  if (along <= FLAT) return;
  memory.push({ moved, bent, along });
  if (memory.length > MEMORY) memory.shift();
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, times: number, other: Float64Array): void {
  for (const [at, value] of other.entries()) to[at] = (to[at] ?? 0) + times * value;
}
