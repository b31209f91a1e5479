/** Whether only a half of a quotation is shown: what is printed before or after it in the same breath. */
import type { Citation } from "../index.ts";
import { ownLines } from "./own-lines.ts";

/** Sentences of ours for the small line; none where the quotation stands there whole. */
export function halfOf(citation: Pick<Citation, "article" | "start" | "end" | "text" | "kind">): string[] {
  if (citation.kind !== "direct") return [];
  const { lead, tail } = ownLines(citation);
  const { text } = citation;
  const begins = BEGINS_SMALL.test(text) && LEADS_ON.test(lead.slice(-BREATH));
  const goesOn = (ENDS_OPEN.test(text) && GOES_ON.test(tail.slice(0, BREATH))) || isUnclosed(text, tail);
  return [...(begins ? ["the quotation begins earlier"] : []), ...(goesOn ? ["the quotation goes on"] : [])];
}

/** Characters in which “he said” stands between two halves. */
const BREATH = 100;

const BEGINS_SMALL = /^["“„«]\p{Ll}/u;
/** `,” she said, ` */
const LEADS_ON = /[,–—-]["”“»][^"”“»„«.!?]{1,90},\s$/u;
const ENDS_OPEN = /[,–—-]["”“»]$/u;
/** ` she said, “and` */
const GOES_ON = /^[^"”“»„«.!?]{1,90},\s["“„«]\p{Ll}/u;

/** A quotation of several paragraphs is closed in its last one alone. */
function isUnclosed(text: string, tail: string): boolean {
  return tail === "" && /^["“„«]/u.test(text) && !/["”“»]/u.test(text.slice(1));
}
