/** Whether a message asks if somebody ever said the opposite or another figure: "did she ever say otherwise", "has he changed his mind on …". */
import type { Span } from "../domain.ts";
import { itemsOf } from "./items.ts";

/** Null where it doesn't; else the words that ask it, which are none of the subject. */
export function otherwiseIn(framed: string): Span | null {
  const asking = ASKED.exec(framed);
  if (asking === null) return null;
  const from = asking.index + asking[0].length;
  for (const way of WAYS) {
    const match = way.exec(framed.slice(from));
    if (match === null) continue;
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    // "Did Lind say that Holm changed his mind" asks what Lind said.
    const isTold = itemsOf(framed.slice(from, span.start)).some(({ kind }) => kind === "s");
    if (!isTold) return span;
  }
  return null;
}

/** The same message as one that asks whether somebody said anything on it, of one length: who is asked for, and on what, is read in that. */
export function askedPlainly(framed: string, { start, end }: Span): string {
  return framed.slice(0, start) + PLAINLY.padEnd(end - start) + framed.slice(end);
}

/** No longer than any way to ask it. */
const PLAINLY = "say";

/** A yes or no, or the day of it, is wanted; whatever chat stands before. */
const ASKED =
  /(?:^|[,.:;!?–—-]\s*|\b(?:and|but|so|ok|okay|hey|hi|wait|well|also|when|where)\s+)(?:did(?:n['’]?t)?|do(?:es)?(?:n['’]?t)?|ha(?:s|ve|d)(?:n['’]?t)?|is|was|ever)\s/iu;

const SAYING =
  "(?:sa(?:y|id|ys|ying)|t(?:ell|old)|claim(?:ed)?|argu(?:ed?|ing)|put|st(?:ate|ated)|sp(?:eak|oken)|sound(?:ed)?)";
/** Behind "otherwise" where it doesn't join a clause: "say otherwise they would be out". */
const CLOSED = String.raw`(?=\s*(?:[^\p{L}\p{N}\s]|$)|\s+(?:on|about|re|regarding|before|since|in|at|to|than|later|earlier|elsewhere|anywhere|after|until|then|of|when|somewhere)\b)`;
const WHOSE = String.raw`(?:(?:his|her|their|its|the|your)|\S{1,30}['’]s?)`;

const WAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:ever\s+|always\s+|also\s+)?${SAYING}\s+(?:(?:anything|something|it|this|that|so|us|them)\s+){0,2}(?:otherwise|different(?:ly)?|(?:quite\s+)?the\s+(?:very\s+|exact\s+)?(?:opposite|contrary|reverse))(?:\s+things?)?${CLOSED}`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?:ever\s+)?(?:changed?|changing|shift(?:ed)?|switch(?:ed)?|revers(?:ed?|ing))\s+${WHOSE}\s+(?:own\s+)?(?:mind|minds|tune|position|stance|story|views?|line|opinion|account)\b`,
    "iu",
  ),
  /\b(?:ever\s+)?(?:contradict(?:ed|s|ing)?|revers(?:ed?|ing)|correct(?:ed)?)\s+(?:him|her|them|it)sel(?:f|ves)\b/iu,
  /\b(?:ever\s+)?(?:backtrack(?:ed|ing)?|back-?pedal(?:l?ed|l?ing)?|u-turn(?:ed)?|ma(?:d|k)e an? u-turn|flip-?flop(?:ped|ping)?|g(?:o|one|oes|ing) back on (?:that|this|it|(?:his|her|their) words?)|walk(?:ed)? (?:it|that|this) back)\b/iu,
  /\balways\s+(?:been\s+)?(?:sa(?:y|id|ying)|claim(?:ed|ing)?|argu(?:ed?|ing)|maintain(?:ed|ing)?|held|insist(?:ed)?|th(?:ink|ought)|stuck to|stood by)\b(?:\s+(?:that|so|this|it)\b)*/iu,
];
