/** Figures of a ranking against graded documents, as trec_eval counts them. */

/** Normalised discounted cumulative gain of the first `k`, in 0..1 (Järvelin & Kekäläinen 2002), gains linear. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, k: number): number {
  const gains = ranked.slice(0, k).map((id) => Math.max(grades.get(id) ?? 0, 0));
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const most = discounted(ideal.slice(0, k));
  return most === 0 ? 0 : discounted(gains) / most;
}

/** Share of the relevant documents among the first `k`; 0 where there is none. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>, k: number): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranked.slice(0, k));
  return relevant.length === 0 ? 0 : relevant.filter((id) => found.has(id)).length / relevant.length;
}

/** The probability that an answerable question scores above an unanswerable one, ties half; 0.5 is chance. */
export function auroc(answerable: readonly number[], unanswerable: readonly number[]): number {
  let wins = 0;
  for (const yes of answerable) for (const no of unanswerable) wins += yes > no ? 1 : yes === no ? 0.5 : 0;
  return wins / (answerable.length * unanswerable.length);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}
