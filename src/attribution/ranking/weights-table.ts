/** The learnt weights, read from lines that a reviewer can read: a feature's first parts, "=>", last parts with weights. */
import type { Weights } from "./feature-sink.ts";

/** No part of a feature is this: marks stand alone in a part. */
export const ARROW = " => ";

/** "kind he => b0 0.3 b1 -0.1" is "kind he b0" and "kind he b1". */
export function readWeights(lines: string): Weights {
  return new Map(
    lines
      .trim()
      .split("\n")
      .filter((line) => line.includes(ARROW))
      .flatMap(readLine),
  );
}

function readLine(line: string): [string, number][] {
  const [first = "", rest = ""] = line.split(ARROW);
  const pairs = rest.split(" ");
  return pairs.flatMap((last, at) =>
    at % 2 === 0 ? [[`${first} ${last}`, Number(pairs[at + 1])] satisfies [string, number]] : [],
  );
}
