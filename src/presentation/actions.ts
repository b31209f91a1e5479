/** What buttons and menus say back: which of an answer's passages, pages or choices, and of which question. Never a word of an article. */
import { type Paging, turningsOf } from "./pages.ts";
import { REPORT, SHARE } from "./sentences.ts";

/** more: what stands around a passage · page: another page · choose: one of several speakers · wrong: the answer is doubted ·
 * share: shown to the channel · keep: shown to nobody else. */
export const ACTIONS = ["more", "page", "choose", "wrong", "share", "keep"] as const;

export type ActionKind = (typeof ACTIONS)[number];

/** `number`: of the passage for `more`, of the name for `choose`, else of the page: for `page` the one to show, for others the shown one. From 1. */
export interface Action {
  readonly kind: ActionKind;
  /** The question's. */
  readonly key: string;
  readonly number: number;
}

/** A button before it is known which question it belongs to. */
export interface Offer extends Omit<Action, "key"> {
  readonly label: string;
}

/** What can be done with an answer as a whole, on one of its pages. `next`: what is on the button that goes on. */
export function offersOf(
  paging: Paging,
  next: string,
  { isPrivate }: { readonly isPrivate: boolean },
): Offer[] {
  const { at: number } = paging;
  return [
    ...turningsOf(paging, next),
    ...(isPrivate ? [{ label: SHARE, kind: "share" as const, number }] : []),
    { label: REPORT, kind: "wrong", number },
  ];
}

/** Throws for a key that a button has no room for, or that isn't ASCII: `most` characters. */
export function checkedKey(key: string, most: number): string {
  if (/^[\x20-\x7e]*$/u.test(key) && key.length <= most) return key;
  throw new RangeError(
    `A question's key of ${key.length} characters can't stand in a button: at most ${most} of ASCII`,
  );
}
