/** Whether a "no" or "not" stands between what is asked and what is printed. */
import type { Alignment } from "../text/align.ts";
import type { Token } from "../text/analyse.ts";
import { SLIP } from "../text/likeness.ts";
import type { Holdings } from "./holdings.ts";
import type { Match } from "./match.ts";

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

/** Whether a "no" stands before the words that agree: anywhere in a report ("no evidence that it was arson" reports no
 * arson), directly before them in a quotation ("why won't he pay" for "he would pay"), whose very words are its words
 * wherever they are cut. */
export function isDeniedBefore(
  { statement, alignment, passage }: Match,
  { words }: Pick<Holdings, "words">,
): boolean {
  if (statement === null || alignment.columns.some(({ asked }) => isNegation(asked))) return false;
  const isReport = statement.quotation.kind === "indirect";
  if (!isReport && alignment.similarity >= 1) return false;
  const before = words(passage).filter(
    ({ start, end }) => start >= statement.piece.start && end <= alignment.span.start,
  );
  const near = isReport ? before : before.slice(-DIRECTLY);
  return near.some((word, at) => isNegation(word) && !AFFIRMING.has(near[at + 1]?.word ?? ""));
}

/** Words. */
const DIRECTLY = 2;

/** "No doubt that …", "not only …". */
const AFFIRMING: ReadonlySet<string> = new Set(["doubt", "question", "only", "just", "merely"]);

function isNegation(word: Token | null): boolean {
  return word !== null && NEGATION.test(word.word);
}
