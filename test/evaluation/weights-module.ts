/** Learnt weights as the text of src/attribution/ranking/weights.ts. */
import type { Weights } from "../../src/attribution/ranking/feature-sink.ts";
import { ARROW } from "../../src/attribution/ranking/weights-table.ts";

const WIDTH = 140;

/** What the weights were learnt from: `day` as in "2026-11-22". */
export interface Origin {
  readonly day: string;
  readonly articles: number;
  readonly runs: number;
}

export function weightsModule(weights: Weights, origin: Origin): string {
  return `/** Learnt, not written: \`npm run train:attribution -- --write\` on ${origin.day} from PolNeAR's train part
 *  (${origin.articles} articles of US politics, ${origin.runs} quoted runs); see docs/attribution.md. A line is a feature's first parts,
 *  then each last part with its weight. */
export const WEIGHTS = \`
${weightLines(weights).join("\n")}
\`;
`;
}

/** Sorted; a blank line between groups; the first parts again where a line would grow too wide. */
export function weightLines(weights: Weights): string[] {
  const lines: string[] = [];
  for (const { first, last, weight } of [...weights].map(inParts).sort(byParts)) {
    const line = lines.at(-1) ?? "";
    const pair = `${last} ${weight}`;
    if (line.startsWith(first + ARROW) && line.length + pair.length < WIDTH) {
      lines[lines.length - 1] = `${line} ${pair}`;
      continue;
    }
    if (line !== "" && groupOf(line) !== groupOf(first)) lines.push("");
    lines.push(first + ARROW + pair);
  }
  return lines;
}

interface Entry {
  readonly first: string;
  readonly last: string;
  readonly weight: number;
}

function inParts([name, weight]: readonly [string, number]): Entry {
  const blank = name.lastIndexOf(" ");
  return { first: name.slice(0, blank), last: name.slice(blank + 1), weight };
}

function byParts(a: Entry, b: Entry): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.last < b.last ? -1 : 1;
}

function groupOf(line: string): string {
  return line.split(" ")[0] ?? "";
}
