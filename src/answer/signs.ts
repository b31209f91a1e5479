/** What in a text shows that it may answer a kind of question: a date for "when", a refusal for "did they comment". */

import type { Want } from "../domain/reading.ts";
import { CALENDAR_NAME } from "../language/english/calendar-data.ts";

const SPOKE =
  "(?:spoke|spoken|[Ss]peaking|talked|[Tt]alking|address(?:ed|ing)|[Aa]ddressing|appear(?:ed|ing|ance)|[Aa]ppearing)";
const OCCASION =
  "(?:interview|rally|conference|statement|e-?mail|episode|programme?|podcast|radio|gala|speech|hearing|debate|meeting|event|memo|briefing|summit|phone call|dinner|luncheon|op-ed|town hall|memoir|(?:talk|news|radio|TV|[’']s) show|Show)";

const SIGNS = {
  comment:
    /\b(?:declin(?:ed|es|ing) to|did(?:n['’]t| not) (?:immediately |appear to )?(?:respond|return|reply|answer|comment|mention|address)|could not be reached|no comment|refus(?:ed|es) to (?:comment|say|answer)|not (?:immediately )?(?:respond|return))\b/iu,
  number:
    /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|half|nearly all|most)\b/iu,
  when: new RegExp(
    `\\b(?:${CALENDAR_NAME})\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:yesterday|today|last (?:week|month|year))\\b`,
    "u",
  ),
  where: new RegExp(
    `\\b(?:told (?:an? |the )?(?:\\p{Lu}|\\p{L}{1,20} (?:of|in|at)\\b)|${SPOKE} (?:at|on|to|in|with|before)\\b|${OCCASION}\\b)`,
    "u",
  ),
  why: /\b(?:because|due to|since|citing|so that|in order to|reason|after|over)\b/iu,
} as const;

type Signed = keyof typeof SIGNS;

export const SIGNED: readonly { readonly want: Want; readonly name: string }[] = [
  { want: "comment", name: "refusal" },
  { want: "number", name: "number" },
  { want: "when", name: "day" },
  { want: "where", name: "occasion" },
  { want: "to-whom", name: "occasion" },
  { want: "why", name: "cause" },
];

export function hasSign(want: Want, text: string): boolean {
  const kind: Signed | null = want === "to-whom" ? "where" : want in SIGNS ? (want as Signed) : null;
  return kind !== null && SIGNS[kind].test(text);
}
