/** Denials without a verb of denying: asked whether it is so, somebody answers no. */
import { slice } from "../domain.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { isDenying, isOfStance } from "./stance.ts";

/** A sentence of the quotation, or a whole one after a colon, is "no" or begins with it. */
const NO = /(?:^|[.!?:…–—])[\s“”"‘’'«]*no(?:[.!,;…–—]|[\s“”"’'»]*$)/iu;
/** Tells that a question came before. */
const ASKED = /\b(?:asked|whether|questions?|questioned|pressed)\b|\?/iu;

/** Whether a statement takes the stance that a verb asks for; a denial often does without a verb. */
export function takesStance(
  asked: string,
  statement: Statement,
  holdings: Pick<Holdings, "neighbour">,
): boolean {
  return isOfStance(asked, statement) || (isDenying(asked) && isPlainNo(statement, holdings));
}

/** The question stands in the narrator's part of the sentence, or in the paragraph before. */
function isPlainNo({ quotation, piece, passage }: Statement, holdings: Pick<Holdings, "neighbour">): boolean {
  const { text } = passage.article;
  if (quotation.kind === "indirect" || !NO.test(slice(text, piece))) return false;
  const { start } = sentenceAround(text, passage.span, piece);
  if (ASKED.test(text.slice(start, piece.start))) return true;
  const before = holdings.neighbour(passage, -1);
  return before !== null && start === passage.span.start && ASKED.test(slice(text, before.span));
}
