/** A file's text → its mutants, each with a name that stays the same as long as its line does. */
import type { Mutation } from "./changes.ts";
import { lineOf, mutated, mutationsOf } from "./mutations.ts";

/** A mutation in its file. */
export interface Mutant {
  /** From the top of the tree. */
  readonly file: string;
  /** Counted from one. */
  readonly line: number;
  /** What it is sampled by and found again by: no two have the same one. */
  readonly name: string;
  readonly mutation: Mutation;
}

export function mutantsOf(file: string, text: string): Mutant[] {
  const namesakes = new Map<string, number>();
  return mutationsOf(file, text).map((mutation) => {
    const begin = text.lastIndexOf("\n", mutation.start - 1) + 1;
    const line = text.slice(begin).split("\n", 1)[0];
    const name = `${file} ${mutation.kind} ${mutation.start - begin}-${mutation.end - begin} ${line}`;
    const before = namesakes.get(name) ?? 0;
    namesakes.set(name, before + 1);
    return { file, line: lineOf(text, mutation.start), name: `${name} #${before}`, mutation };
  });
}

/** Where it stands, and the first line that it changes, without it and with it. */
export function shownMutant({ file, line, mutation }: Mutant, text: string): string {
  const [before, after] = [text.split("\n"), mutated(text, mutation).split("\n")];
  const changed = before.findIndex((one, at) => one !== after[at]);
  const [one = "", other = ""] = [before[changed], after[changed]];
  return `${file}:${line} ${mutation.kind}\n  - ${one.trim()}\n  + ${other.trim()}\n`;
}
