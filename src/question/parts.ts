/** An inquiry → the questions in it, each read for itself. When unsure whether there are several, there is one. */

import type { Reading } from "../domain/reading.ts";
import type { Inquiry } from "../domain.ts";
import { splitClauses } from "./clauses.ts";
import { besideFields, isGiven, isInFields, readFields } from "./fields.ts";
import { type Message, messageOf } from "./message.ts";
import { splitNames } from "./names.ts";
import { splitNumbered } from "./numbered.ts";
import { hasSeveralQuotations, splitQuotations } from "./quotations.ts";
import { LONGEST_ASKED, MOST_CHARACTERS, read } from "./read.ts";

/** In the order asked; each reading's `question` is its own clause, in the asker's words. A message asked in fields is one. */
export function readInquiry(inquiry: Inquiry): readonly [Reading, ...Reading[]] {
  if (isInFields(inquiry)) return [readFields(inquiry)];
  const split = isGiven(inquiry.speaker) ? splitQuotations : splitOnce;
  const [first, ...others] = questionsIn(inquiry.text, split);
  const readingOf = (question: string): Reading => besideFields(read(question), inquiry);
  return [readingOf(first), ...others.map(readingOf)];
}

type Split = (message: Message) => readonly string[] | null;

/** More than these are a list to be worked through; it is answered as one message. */
const MOST_PARTS = 4;

/** Splits as long as something can be split, so that no part, asked again, would be; each part is shorter than what it is of. */
function questionsIn(text: string, split: Split): readonly [string, ...string[]] {
  const whole: readonly [string] = [text];
  if (text.length > MOST_CHARACTERS) return whole;
  const open = [text];
  const done: string[] = [];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    const parts = split(messageOf(one)) ?? [];
    if (parts.length < 2 || !parts.every((part) => part !== "" && part.length < text.length)) done.push(one);
    else open.unshift(...parts);
    if (done.length + open.length > MOST_PARTS) return whole;
  }
  const [first, ...others] = new Set(done);
  return first === undefined ? whole : [first, ...others];
}

function splitOnce(message: Message): readonly string[] | null {
  if (hasSeveralQuotations(message)) return splitQuotations(message);
  if (message.text.length > LONGEST_ASKED) return null;
  return splitClauses(message) ?? splitNumbered(message) ?? splitNames(message);
}
