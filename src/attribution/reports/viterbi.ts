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
export function bestPath(lattice: Lattice): Uint8Array {
  const { length, labels, scores } = lattice;
  const sums = new Float64Array(length * labels);
  sums.set(scores.subarray(0, Math.min(1, length) * labels));
  const cameFrom = new Uint8Array(length * labels);
  for (let token = 1; token < length; token += 1) {
    for (let label = 0; label < labels; label += 1) {
      const from = bestBefore(lattice, sums, token, label);
      const at = token * labels + label;
      cameFrom[at] = from;
      sums[at] = (sums[at - label - labels + from] ?? 0) + moveOf(lattice, from, label) + (scores[at] ?? 0);
    }
  }
  return backwards(lattice, sums, cameFrom);
}

function bestBefore(lattice: Lattice, sums: Float64Array, token: number, label: number): number {
  const { labels } = lattice;
  const row = (token - 1) * labels;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < labels; from += 1) {
    const sum = (sums[row + from] ?? 0) + moveOf(lattice, from, label);
    if (sum <= most) continue;
    most = sum;
    best = from;
  }
  return best;
}

function moveOf({ labels, transitions }: Lattice, from: number, to: number): number {
  return transitions[from * labels + to] ?? 0;
}

function backwards({ length, labels }: Lattice, sums: Float64Array, cameFrom: Uint8Array): Uint8Array {
  const path = new Uint8Array(length);
  const last = sums.subarray(Math.max(0, length - 1) * labels);
  let label = last.length === 0 ? 0 : last.indexOf(Math.max(...last));
  for (let token = length - 1; token >= 0; token -= 1) {
    path[token] = label;
    label = cameFrom[token * labels + label] ?? 0;
  }
  return path;
}
