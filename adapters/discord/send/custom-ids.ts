/** What buttons and menus say back, as Discord keeps it. */
import { ACTIONS, type Action, checkedKey } from "../../../src/presentation/actions.ts";
import { OURS } from "../limits.ts";

/** Unique in a message, as Discord demands: no two actions of a message have both their kind and their number. */
export function customId({ kind, number, key }: Action): string {
  return `whosaid:${kind}:${number}:${checkedKey(key, OURS.key)}`;
}

/** The longest key that there may be, for measuring. */
export const LONGEST_KEY = '"'.repeat(OURS.key);

/** Null where it is nothing of ours. `chosen` is what a menu sends besides: the number of the name, or of the passage. */
export function readAction(id: string, chosen: readonly string[] = []): Action | null {
  const [, name, digits, key] = /^whosaid:([a-z]+):(\d{1,5}):(.*)$/su.exec(id) ?? [];
  const kind = ACTIONS.find((known) => known === name);
  if (kind === undefined || digits === undefined || key === undefined) return null;
  const [value = kind === "choose" ? "" : digits] = chosen;
  return /^\d{1,5}$/u.test(value) ? { kind, key, number: Number(value) } : null;
}
