/** Rows of numbers → the same rows along the directions in which they differ most (principal components, by Jacobi's rotations). */

/** `rows`: row after row of `width` numbers, whose mean is nothing. `sample`: how many of the first rows the directions are learnt from. */
export function principalComponents(
  rows: Float32Array,
  { width, sample, kept }: { readonly width: number; readonly sample: number; readonly kept: number },
): Float32Array {
  const directions = eigenvectors(covariance(rows, width, sample)).slice(0, kept);
  const count = rows.length / width;
  const turned = new Float32Array(count * kept);
  for (let row = 0; row < count; row += 1)
    for (const [at, direction] of directions.entries()) {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += (rows[row * width + k] ?? 0) * (direction[k] ?? 0);
      turned[row * kept + at] = sum;
    }
  return turned;
}

function covariance(rows: Float32Array, width: number, sample: number): Float64Array[] {
  const sums = Array.from({ length: width }, () => new Float64Array(width));
  for (let row = 0; row < sample; row += 1)
    for (const [a, line] of sums.entries())
      for (let b = 0; b < width; b += 1)
        line[b] = (line[b] ?? 0) + (rows[row * width + a] ?? 0) * (rows[row * width + b] ?? 0);
  return sums;
}

const SWEEPS = 12;
const NOTHING = 1e-9;

/** Of a symmetric matrix, which is used up; the one of the largest value first. */
function eigenvectors(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const turned = Array.from({ length: size }, (_, at) =>
    Float64Array.from({ length: size }, (__, k) => Number(k === at)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, turned, p, q);
  return turned
    .map((vector, at) => ({ vector, value: matrix[at]?.[at] ?? 0 }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ vector }) => vector);
}

/** Turns both axes until nothing is left of what they share. `turned`: the axes, a row each. */
function rotate(matrix: Float64Array[], turned: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [matrix[p], matrix[q]];
  const shared = rowP?.[q] ?? 0;
  if (rowP === undefined || rowQ === undefined || Math.abs(shared) < NOTHING) return;
  const slope = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * shared);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const line of matrix) mix(line, line, [p, q], [cosine, sine]);
  for (const [a, b] of [
    [rowP, rowQ],
    [turned[p], turned[q]],
  ])
    if (a !== undefined && b !== undefined)
      for (let k = 0; k < a.length; k += 1) mix(a, b, [k, k], [cosine, sine]);
}

type Pair = readonly [number, number];

function mix(a: Float64Array, b: Float64Array, [p, q]: Pair, [cosine, sine]: Pair): void {
  const [one, other] = [a[p] ?? 0, b[q] ?? 0];
  a[p] = cosine * one - sine * other;
  b[q] = sine * one + cosine * other;
}
