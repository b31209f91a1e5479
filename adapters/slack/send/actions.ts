/** Offers → buttons, and what those that were pressed say. */
import { ACTIONS, type Action, checkedKey, type Offer } from "../../../src/presentation/actions.ts";
import { CONTEXT } from "../../../src/presentation/sentences.ts";
import { LIMITS, OURS } from "../limits.ts";
import { type Button, button, type Menu, menu } from "./blocks.ts";
import { codePoints, jsonSize, outside, type Size } from "./measure.ts";

/** Every action id of ours, and none of another's. */
export const ACTION_ID = /^whosaid:(?<kind>[a-z]+):\d+$/u;

/** What stands around passages is one button, or of several a menu. */
export function elementsOf(offers: readonly Offer[], key: string): (Button | Menu)[] {
  const contexts = offers.filter(({ kind }) => kind === "more");
  const others = offers.filter(({ kind }) => kind !== "more").map((offer) => actionButton(offer, key));
  const [only] = contexts;
  if (only === undefined) return others;
  const first =
    contexts.length === 1
      ? actionButton({ ...only, label: CONTEXT }, key)
      : menu({
          placeholder: CONTEXT,
          action: "whosaid:more:0",
          options: contexts.map((offer) => partsOf(offer, key)),
        });
  return [first, ...others];
}

/** The id tells buttons of one message apart, as Slack demands; the value is what `readAction` reads. */
export function actionButton(offer: Offer, key: string): Button {
  return button({ ...partsOf(offer, key), action: `whosaid:${offer.kind}:${offer.number}` });
}

function partsOf({ label, number }: Offer, key: string): { label: string; value: string } {
  return { label: labelOf(label), value: `${number}:${checkedKey(key, OURS.key)}` };
}

/** What a button takes at most, whatever the question's key; as one of a menu it takes no more. With the comma before it. */
export function sizeOfOffer(offer: Offer): Size {
  return { json: jsonSize(actionButton(offer, LONGEST_KEY)) + 1, text: 0 };
}

/** What a menu takes besides its options. */
export const EMPTY_MENU: Menu = menu({ placeholder: CONTEXT, action: "whosaid:more:0", options: [] });

const LONGEST_KEY = "/".repeat(OURS.key);

/** Null where it is no button of ours, or one that an earlier version made. */
export function readAction(actionId: string, value: string): Action | null {
  const kind = ACTIONS.find((known) => known === ACTION_ID.exec(actionId)?.groups?.kind);
  const [, digits, key] = /^(\d{1,9}):(.*)$/su.exec(value) ?? [];
  return kind === undefined || digits === undefined || key === undefined
    ? null
    : { kind, key, number: Number(digits) };
}

/** A name may be longer than a button, or nothing that shows. */
function labelOf(words: string): string {
  const label = outside(words, OURS.weight.name);
  if (label === "") return "(no name)";
  return codePoints(label) <= LIMITS.button.label
    ? label
    : `${Array.from(label)
        .slice(0, LIMITS.button.label - 1)
        .join("")}…`;
}
