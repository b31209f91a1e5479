/** How much each word of a question says about whether a passage answers it; measured (docs/retrieval.md). */

import type { Token } from "../text/analyse.ts";

/** Whether a question is covered at all is decided by its names. */
const NAME = 1.5;
/** The words of one name come together or not at all: each of them tells less than a name of one word. */
const WORD_OF_LONGER_NAME = 1.2;
/** A question ends on what it is after: "when was the ferry built" is about the building. */
const LAST = 1.25;

/** By place: what the idf of each word is to be multiplied by. `tokens` are the topic of the question, in order. */
export function stakesOf(tokens: readonly Token[], question: string): number[] {
  const isName = (token: Token | undefined): token is Token =>
    token !== undefined && isCapital(token, question);
  return tokens.map((token, at) => {
    const last = at === tokens.length - 1 ? LAST : 1;
    if (!isName(token)) return last;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isLonger =
      (isName(before) && isOneName(before, token, question)) ||
      (isName(after) && isOneName(token, after, question));
    return last * (isLonger ? WORD_OF_LONGER_NAME : NAME);
  });
}

/** The first word of a question has a capital whatever it is. */
function isCapital({ start, end }: Token, question: string): boolean {
  return start > 0 && /^\p{Lu}/u.test(question.slice(start, end));
}

/** Nothing between them but what stands inside names: "Asta Lind", "A. Lind", "Lind-Okoro". */
function isOneName(before: Token, after: Token, question: string): boolean {
  return /^[\s.&-]{1,2}$/u.test(question.slice(before.end, after.start));
}
