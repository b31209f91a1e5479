/** What a token does in reported speech: the labels of the sequence model, by number. */

/** "Ada Lind (source) said (cue) that (begin) the quay is safe (inside)." "The quay is safe (ahead), said (cue) Ada Lind (source)."
 * Of what is believed, wanted or done, and not said, a chain has labels of its own (`stance`, `held`): it ends elsewhere.
 * `quoted` is a run in marks that is a quotation by itself. */
export const LABELS = [
  "outside",
  "source",
  "cue",
  "begin",
  "inside",
  "ahead",
  "quoted",
  "stance",
  "held",
] as const;

export const OUTSIDE = 0;
export const SOURCE = 1;
export const CUE = 2;
export const BEGIN = 3;
export const INSIDE = 4;
export const AHEAD = 5;
export const QUOTED = 6;
export const STANCE = 7;
export const HELD = 8;

/** Somebody's words, or what somebody thinks or wants. */
export const CONTENT: readonly number[] = [BEGIN, INSIDE, AHEAD, HELD];

export function isContent(label: number): boolean {
  return CONTENT.includes(label);
}

/** Tokens from `first` to before `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}
