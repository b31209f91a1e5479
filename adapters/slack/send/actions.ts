/** What buttons say back: which of an answer's passages, pages or choices, and of which question. Never a word of an article. */

import { LIMITS, OURS } from "../limits.ts";
import { type Button, button, type Menu, menu } from "./blocks.ts";
import { codePoints, jsonSize, type Size } from "./measure.ts";
import { oneLine } from "./outside.ts";

/** more: what stands around a passage · page: another page · choose: one of several speakers · wrong: the answer is doubted ·
 * share: shown to the channel · keep: shown to nobody else. */
export const KINDS_OF_ACTION = ["more", "page", "choose", "wrong", "share", "keep"] as const;

export type KindOfAction = (typeof KINDS_OF_ACTION)[number];

/** `number`: of the passage for `more`, of the name for `choose`, else of the page: for `page` the one to show, for others the shown one. From 1. */
export interface Action {
  readonly kind: KindOfAction;
  readonly key: string;
  readonly number: number;
}

/** Every action id of ours, and none of another's. */
export const ACTION_ID = /^whosaid:(?<kind>[a-z]+):\d+$/u;

/** A button before it is known which question it belongs to. */
export interface Offer extends Omit<Action, "key"> {
  readonly label: string;
}

/** The id tells buttons of one message apart, as Slack demands; the value is what `readAction` reads. */
export function actionButton(offer: Offer, key: string): Button {
  return button({ ...partsOf(offer, key), action: `whosaid:${offer.kind}:${offer.number}` });
}

/** One of several of the same kind; it needs no more than their buttons would. */
export function actionMenu(
  placeholder: string,
  kind: KindOfAction,
  offers: readonly Offer[],
  key: string,
): Menu {
  const options = offers.map((offer) => partsOf(offer, key));
  return menu({ placeholder, action: `whosaid:${kind}:0`, options });
}

function partsOf({ label, number }: Offer, key: string): { label: string; value: string } {
  if (!/^[\x20-\x7e]*$/u.test(key) || key.length > OURS.key) {
    throw new RangeError(
      `A question's key of ${key.length} characters can't stand in a button: at most ${OURS.key} of ASCII`,
    );
  }
  return { label: labelOf(label), value: `${number}:${key}` };
}

/** What a button takes at most, whatever the question's key. With the comma before it. */
export function sizeOfOffer(offer: Offer): Size {
  return { json: jsonSize(actionButton(offer, LONGEST_KEY)) + 1, text: 0 };
}

const LONGEST_KEY = "/".repeat(OURS.key);

/** Null where it is no button of ours, or one that an earlier version made. */
export function readAction(actionId: string, value: string): Action | null {
  const kind = KINDS_OF_ACTION.find((known) => known === ACTION_ID.exec(actionId)?.groups?.kind);
  const [, digits, key] = /^(\d{1,9}):(.*)$/su.exec(value) ?? [];
  return kind === undefined || digits === undefined || key === undefined
    ? null
    : { kind, key, number: Number(digits) };
}

/** A name may be longer than a button, or nothing that shows. */
function labelOf(words: string): string {
  const label = oneLine(words, OURS.weight.name);
  if (label === "") return "(no name)";
  return codePoints(label) <= LIMITS.button.label
    ? label
    : `${Array.from(label)
        .slice(0, LIMITS.button.label - 1)
        .join("")}…`;
}
