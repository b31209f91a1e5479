/** Two versions of one stretch → which words they share, and which only one has: every word of both, marks and all. */
import type { DiffStep } from "../domain.ts";

/** Words of the longest stretch that is compared word by word, once equal ends are off: the cost is the product of both. */
const MOST = 1500;

/** "asked" are the words as they were, "printed" those that stand there now. Words are what stands between blanks. */
export function changedWords(before: string, now: string): DiffStep[] {
  const [old, fresh] = [wordsIn(before), wordsIn(now)];
  const head = sharedAhead(old, fresh);
  const tail = sharedAhead(old.slice(head).reverse(), fresh.slice(head).reverse());
  const [out, put] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  const isLong = out.length > MOST || put.length > MOST;
  return joined([
    ...old.slice(0, head).map((text) => ({ op: "same" as const, text })),
    ...(isLong ? replaced(out, put) : aligned(out, put)),
    ...old.slice(old.length - tail).map((text) => ({ op: "same" as const, text })),
  ]);
}

function wordsIn(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

function sharedAhead(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, at) => word !== other[at]);
  return end < 0 ? one.length : end;
}

function replaced(out: readonly string[], put: readonly string[]): DiffStep[] {
  return [
    ...out.map((text) => ({ op: "asked" as const, text })),
    ...put.map((text) => ({ op: "printed" as const, text })),
  ];
}

/** By the longest common subsequence. */
function aligned(out: readonly string[], put: readonly string[]): DiffStep[] {
  const width = put.length + 1;
  /** Of the words from i and j on, at i * width + j. */
  const shared = new Uint16Array((out.length + 1) * width);
  for (let i = out.length - 1; i >= 0; i -= 1)
    for (let j = put.length - 1; j >= 0; j -= 1) {
      const [skipOld = 0, skipNew = 0, both = 0] = [
        shared[(i + 1) * width + j],
        shared[i * width + j + 1],
        shared[(i + 1) * width + j + 1],
      ];
      shared[i * width + j] = out[i] === put[j] ? both + 1 : Math.max(skipOld, skipNew);
    }
  const steps: DiffStep[] = [];
  let j = 0;
  for (const [i, text] of out.entries()) {
    const rest = (at: number): number => shared[i * width + at] ?? 0;
    if (rest(j) === (shared[(i + 1) * width + j] ?? 0)) {
      steps.push({ op: "asked", text });
      continue;
    }
    for (; put[j] !== text; j += 1) steps.push({ op: "printed", text: put[j] ?? "" });
    steps.push({ op: "same", text });
    j += 1;
  }
  return [...steps, ...replaced([], put.slice(j))];
}

/** Runs of one kind are one step. */
function joined(steps: readonly DiffStep[]): DiffStep[] {
  const runs: DiffStep[] = [];
  for (const { op, text } of steps) {
    const last = runs.at(-1);
    if (last?.op === op) runs[runs.length - 1] = { op, text: `${last.text} ${text}` };
    else runs.push({ op, text });
  }
  return runs;
}
