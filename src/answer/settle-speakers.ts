/** Whether whoever a question asks for is somebody, and called by a name ("southgate") or described ("the gaffer"): the print tells, by its capitals. */

import { type Asked, type AskedSpeaker, askingFor, HARDLY, SURELY_ASKED } from "./asked.ts";
import type { Evidence } from "./gather.ts";
import type { Measure } from "./measure.ts";
import { describesDocument, describesPerson, describesSpeaker } from "./whom.ts";

/** Whoever surely is asked for must be somebody: known here, described as a person or body, or called by a name. Other words in such a
 * place ("find the quote where the fish …") are on the subject. */
export function settleSpeakers(
  asked: Asked,
  evidence: readonly Evidence[],
  measure: Measure,
): { readonly asked: Asked; readonly isProper: boolean } {
  const isCalled = (one: AskedSpeaker): boolean => isCalledByName(one, asked, evidence, measure);
  const isSomebody = (one: AskedSpeaker): boolean =>
    one.weight < SURELY_ASKED || one.speakers.size > 0 || describesSpeaker(one.text) || isCalled(one);
  const settled = asked.speakers.every(isSomebody)
    ? asked
    : askingFor(
        asked,
        asked.speakers.map((one) => (isSomebody(one) ? one : { ...one, weight: HARDLY })),
      );
  const [likeliest] = settled.speakers;
  return { asked: settled, isProper: likeliest !== undefined && isCalled(likeliest) };
}

function isCalledByName(
  speaker: AskedSpeaker,
  { words }: Asked,
  evidence: readonly Evidence[],
  measure: Measure,
): boolean {
  if (speaker.weight < SURELY_ASKED) return false;
  if (speaker.isName) return true;
  if (describesPerson(speaker.text) || describesDocument(speaker.text)) return false;
  const last = speaker.words.at(-1);
  if (last === undefined) return false;
  // A name that nothing prints: a role is printed in one word or another.
  if (speaker.words.every((at) => words[at]?.isPrinted === false)) return true;
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

/** A name behind the closing mark of what it said ("…,” Lind said") opens none. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n“‘]|[^,]["”’])\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}
