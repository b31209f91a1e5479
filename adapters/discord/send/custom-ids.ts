/** What buttons and menus say back: which of an answer's passages, pages or choices, and of which question. Never a word of an article. */
import { OURS } from "../limits.ts";

/** more: what stands around a passage · page: another page · choose: one of several speakers · wrong: the answer is doubted · share:
 * shown to the channel. */
const KINDS = ["more", "page", "choose", "wrong", "share"] as const;

export type KindOfAction = (typeof KINDS)[number];

/** `number`: of the passage for `more`, of the name for `choose`, else of the page: for `page` the one to show, for others the shown one. From 1. */
export interface Action {
  readonly kind: KindOfAction;
  readonly key: string;
  readonly number: number;
}

/** Unique in a message, as Discord demands: no two actions of a message have both their kind and their number. */
export function customId({ kind, number, key }: Action): string {
  if (!/^[\x20-\x7e]*$/u.test(key) || key.length > OURS.key) {
    throw new RangeError(
      `A question's key of ${key.length} characters can't stand in a custom id: at most ${OURS.key} of ASCII`,
    );
  }
  return `whosaid:${kind}:${number}:${key}`;
}

/** The longest key that there may be, for measuring. */
export const LONGEST_KEY = '"'.repeat(OURS.key);

/** Null where it is nothing of ours. `chosen` is what a menu sends besides: the number of the name, or of the passage. */
export function readAction(id: string, chosen: readonly string[] = []): Action | null {
  const [, name, digits, key] = /^whosaid:([a-z]+):(\d{1,5}):(.*)$/su.exec(id) ?? [];
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined || digits === undefined || key === undefined) return null;
  const [value = kind === "choose" ? "" : digits] = chosen;
  return /^\d{1,5}$/u.test(value) ? { kind, key, number: Number(value) } : null;
}
