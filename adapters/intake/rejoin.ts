/** Blocks of which each was a line broken at one width, as wires send text without blank lines or an element for each line → a block for each
 * paragraph, by the rule for plain text. */
import type { Block } from "./item.ts";
import { type Unwrapped, unwrap } from "./unwrap.ts";

export interface Rejoined extends Omit<Unwrapped, "text"> {
  readonly blocks: readonly Block[];
}

export function rejoin(blocks: readonly Block[]): Rejoined {
  const runs = runsOf(blocks);
  const { text, joined, width } = unwrap(
    runs.map((run) => run.map(({ words }) => words).join("\n")).join(APART),
  );
  if (width === null) return { blocks, joined, width };
  const parts = text.split(APART);
  return {
    blocks: runs.flatMap((run, at) => (isText(run) ? linesOf(parts[at] ?? "") : run)),
    joined,
    width,
  };
}

/** Between two runs: a blank line, over which nothing is joined. */
const APART = "\n\n";

/** Paragraphs that follow each other; every other block alone. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && isText(last) && isText([block])) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isText([first]: readonly Block[]): boolean {
  return first?.kind === "paragraph";
}

function linesOf(text: string): Block[] {
  return text.split("\n").map((words) => ({ kind: "paragraph", words }));
}
