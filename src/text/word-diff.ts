/** Asked wording against printed wording, word by word, for a reader to see. */
import type { DiffStep } from "../domain.ts";
import type { Alignment } from "./align.ts";
import type { Word } from "./comparable.ts";

/** The alignment as a word diff; runs of one kind are joined. Texts are slices of what was asked and printed. */
export function diffOf(alignment: Alignment, askedText: string, printedText: string): DiffStep[] {
  const steps: DiffStep[] = [];
  const ends = { asked: -1, printed: -1 };
  const push = (op: DiffStep["op"], word: Word): void => {
    const side = op === "asked" ? "asked" : "printed";
    const text = (op === "asked" ? askedText : printedText).slice(word.start, word.end);
    const last = steps.at(-1);
    // "5%" is two words to us.
    const blank = ends[side] === word.start ? "" : " ";
    if (last?.op === op) steps[steps.length - 1] = { op, text: `${last.text}${blank}${text}` };
    else steps.push({ op, text });
    ends[side] = word.end;
  };
  for (const { asked, printed, likeness, aside } of alignment.columns) {
    // "Said Ada Lind" between two pieces of a quotation was never part of it.
    if (aside === "narrator") continue;
    const same = asked && printed && asked.word === printed.word;
    if (same) push("same", printed);
    else {
      if (asked) push("asked", asked);
      if (printed && (likeness > 0 || !asked)) push("printed", printed);
    }
  }
  return steps;
}
