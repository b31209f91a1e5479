/** Whether a "no" or "not" stands between what is asked and what is printed. */
import type { Alignment } from "../text/align.ts";
import { type Token, tokenize } from "../text/analyse.ts";
import { SLIP } from "../text/likeness.ts";

const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|.*n['’]t|(?:do|does|did|is|was|are|were|ca|could|wo|would|should|has|have|had|ai)nt)$/u;

/** Whether one side denies what the other says: "not" is a small word and no small thing. */
export function turnsSense(columns: Alignment["columns"]): boolean {
  return columns.some(
    ({ asked, printed, likeness }) =>
      isNegation(asked) !== isNegation(printed) &&
      !(likeness >= SLIP && isMisspelt(asked) && isMisspelt(printed)),
  );
}

/** "Can" is no misspelt "can't", nor "ever" "never". */
function isMisspelt(word: Token | null): boolean {
  return isNegation(word) || (word !== null && !word.stop && !AFFIRMED.has(word.word));
}

/** What "no" before it makes its opposite, and no small words to us. */
const AFFIRMED: ReadonlySet<string> = new Set(
  ["any", "some", "every"].flatMap((how) => ["thing", "body", "one"].map((what) => how + what)),
);

/** Whether a word makes its opposite of what it stands by. */
export function isNegation(word: Token | null): boolean {
  return word !== null && NEGATION.test(word.word);
}

/** Whether a text has such a word. */
export function isDenying(text: string): boolean {
  return tokenize(text).some(isNegation);
}
