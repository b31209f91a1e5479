/** A text → the same with blanks and marks in one form, and the way back: what a change of typesetting leaves as it is. */
import { countWhile } from "./count-while.ts";

export interface Retyped {
  readonly text: string;
  /** Where a character of it stands in the text as it was. */
  from(offset: number): number;
  /** Where a character of the text as it was stands here. */
  at(offset: number): number;
}

/** Characters that are set in one way or another; each stands for one character. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»＂]/gu, '"'],
  [/[‘’‚‛‹›]/gu, "'"],
  [/[‐‑–—]/gu, "-"],
];

/** Blanks in a row are one, and a comma or full stop (or three) before a closing mark, which hangs on what follows it, is none. */
const VARIED = /\s+|[.,]{1,3}(?=["'])/gu;

export function retyped(text: string): Retyped {
  const plain = FORMS.reduce((whole, [form, mark]) => whole.replace(form, mark), text);
  // How many characters fewer there are, from where on.
  const losses: { readonly from: number; readonly lost: number }[] = [{ from: 0, lost: 0 }];
  let lost = 0;
  const joined = plain.replace(VARIED, (varied: string, at: number) => {
    const kept = /^\s/u.test(varied) ? " " : "";
    const from = at - lost + kept.length;
    lost += varied.length - kept.length;
    if (varied.length > kept.length) losses.push({ from, lost });
    return kept;
  });
  const lostBefore = (isBefore: (loss: (typeof losses)[number]) => boolean): number =>
    losses[countWhile(losses, isBefore) - 1]?.lost ?? 0;
  return {
    text: joined,
    from: (offset) => offset + lostBefore(({ from }) => from <= offset),
    at: (offset) => offset - lostBefore((loss) => loss.from + loss.lost <= offset),
  };
}
