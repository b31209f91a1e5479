/** How likely each label of a linear chain is, whatever the others are (Rabiner 1989, scaled; Lafferty et al. 2001). */
import type { Lattice } from "./viterbi.ts";

export interface Marginals {
  /** Log of the sum over all paths of the exponential of their scores. */
  readonly logSum: number;
  /** Of token `t` and label `y` at `t * labels + y`; a token's add up to 1. */
  readonly probabilities: Float64Array;
  readonly passes: Passes;
}

/** Both passes, of token `t` and label `y` at `t * labels + y`: `forward[t, a] · moves[a, b] · weights[t + 1, b] · backward[t + 1, b]`
 * is how likely the step from `a` to `b` is. */
export interface Passes {
  /** Exponentials of the scores; a token's are scaled so that `forward` adds up to 1: no chain is too long for a float. */
  readonly weights: Float64Array;
  readonly moves: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

export function marginals(lattice: Lattice): Marginals {
  const size = lattice.length * lattice.labels;
  const passes = {
    weights: new Float64Array(size),
    moves: lattice.transitions.map((move) => Math.exp(move)),
    forward: new Float64Array(size),
    backward: new Float64Array(size).fill(1),
  };
  const logSum = passForward(lattice, passes);
  passBackward(lattice, passes);
  const probabilities = new Float64Array(size);
  for (let at = 0; at < size; at += 1)
    probabilities[at] = (passes.forward[at] ?? 0) * (passes.backward[at] ?? 0);
  return { logSum, probabilities, passes };
}

function passForward({ length, labels, scores }: Lattice, { weights, moves, forward }: Passes): number {
  let logSum = 0;
  for (let row = 0; row < length * labels; row += labels) {
    const most = mostIn(scores, row, labels);
    let total = 0;
    for (let label = 0; label < labels; label += 1) {
      const weight = Math.exp((scores[row + label] ?? 0) - most);
      let sum = row === 0 ? 1 : 0;
      if (row > 0) {
        for (let from = 0, move = label; from < labels; from += 1, move += labels)
          sum += (forward[row - labels + from] ?? 0) * (moves[move] ?? 0);
      }
      weights[row + label] = weight;
      forward[row + label] = sum * weight;
      total += sum * weight;
    }
    for (let at = row; at < row + labels; at += 1) {
      forward[at] = (forward[at] ?? 0) / total;
      weights[at] = (weights[at] ?? 0) / total;
    }
    logSum += most + Math.log(total);
  }
  return logSum;
}

function mostIn(scores: Float64Array, row: number, labels: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = row; at < row + labels; at += 1) most = Math.max(most, scores[at] ?? 0);
  return most;
}

function passBackward({ length, labels }: Lattice, { weights, moves, backward }: Passes): void {
  const ahead = new Float64Array(labels);
  for (let token = length - 2; token >= 0; token -= 1) {
    const row = token * labels;
    const next = row + labels;
    for (let label = 0; label < labels; label += 1)
      ahead[label] = (weights[next + label] ?? 0) * (backward[next + label] ?? 0);
    for (let from = 0; from < labels; from += 1) {
      let sum = 0;
      for (let label = 0; label < labels; label += 1)
        sum += (moves[from * labels + label] ?? 0) * (ahead[label] ?? 0);
      backward[row + from] = sum;
    }
  }
}
