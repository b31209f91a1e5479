/** Whether whoever a question asks for is called by a name ("southgate") or described ("the gaffer"): the print tells, by its capitals. */

import { type Asked, SURELY_ASKED } from "./asked.ts";
import type { Gathered } from "./gather.ts";
import type { Measure } from "./measure.ts";
import { describesPerson } from "./whom.ts";

export function isCalledByName(
  { speakers: [likeliest], words }: Asked,
  { evidence }: Gathered,
  measure: Measure,
): boolean {
  if (likeliest === undefined || likeliest.weight < SURELY_ASKED) return false;
  if (likeliest.isName) return true;
  if (describesPerson(likeliest.text)) return false;
  const last = likeliest.words.at(-1);
  if (last === undefined) return false;
  // A name that nothing prints: a role is printed in one word or another.
  if (likeliest.words.every((at) => words[at]?.isPrinted === false)) return true;
  let [capitals, all] = [0, 0];
  for (const { passage, statement } of evidence) {
    if (statement !== null || passage.zone !== "body") continue;
    const { text } = passage.article;
    for (const { word, worth, start } of measure.occurrences(passage)) {
      if (word !== last || worth < 1 || opensSentence(text, start)) continue;
      all += 1;
      if (/\p{Lu}/u.test(text.charAt(start))) capitals += 1;
    }
  }
  return capitals > 0 && capitals >= all * MOSTLY;
}

/** Share of the places within sentences where the word has a capital. */
const MOSTLY = 0.8;

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n“”"‘’])\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}
