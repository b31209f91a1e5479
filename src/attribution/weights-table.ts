/** The learnt weights, read from their lines. */
import type { Weights } from "./feature-sink.ts";

/** A line is a feature's name and, after the last blank, its weight. */
export function readWeights(lines: string): Weights {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const blank = line.lastIndexOf(" ");
        return [line.slice(0, blank), Number(line.slice(blank + 1))] as const;
      }),
  );
}
