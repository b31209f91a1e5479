/** The best labels of a linear chain (Viterbi 1967, as in Rabiner 1989). */

/** Scores of a chain of `length` tokens with `labels` labels each: log potentials, any real numbers. */
export interface Lattice {
  readonly length: number;
  readonly labels: number;
  /** Of token `t` and label `y` at `t * labels + y`. */
  readonly scores: Float64Array;
  /** From label `a` to label `b` at `a * labels + b`. */
  readonly transitions: Float64Array;
}

/** The labels with the highest sum, one a token; of equal ones the lowest. */
export function bestPath({ length, labels, scores, transitions }: Lattice): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const cameFrom = new Uint8Array(length * labels);
  let sums = scores.slice(0, labels);
  let next = new Float64Array(labels);
  for (let row = labels; row < cameFrom.length; row += labels) {
    for (let label = 0; label < labels; label += 1) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0, move = label; from < labels; from += 1, move += labels) {
        const sum = (sums[from] ?? 0) + (transitions[move] ?? 0);
        if (sum <= most) continue;
        most = sum;
        best = from;
      }
      cameFrom[row + label] = best;
      next[label] = most + (scores[row + label] ?? 0);
    }
    [sums, next] = [next, sums];
  }
  return backwards(cameFrom, labels, sums.indexOf(Math.max(...sums)));
}

function backwards(cameFrom: Uint8Array, labels: number, last: number): Uint8Array {
  const path = new Uint8Array(cameFrom.length / labels);
  let label = last;
  for (let token = path.length - 1; token >= 0; token -= 1) {
    path[token] = label;
    label = cameFrom[token * labels + label] ?? 0;
  }
  return path;
}
