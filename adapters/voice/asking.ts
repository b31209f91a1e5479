/** Questions → answers, over one coverage; a failure of ours costs one question only. */
import { type Answer, type Coverage, type Result, slice, type Turn } from "../../src/index.ts";
import { attempt } from "./attempt.ts";

/** Earlier turns of a thread that a follow-up question is understood by. */
export const MOST_TURNS = 20;

/** The problem is a sentence for the reader. */
export type Ask = (question: string, thread?: readonly Turn[]) => Result<Answer, string>;

export function createAsk(coverage: Pick<Coverage, "answer">, report: (line: string) => void): Ask {
  return (question, thread = []) =>
    attempt(() => verbatim(coverage.answer(question, thread.slice(-MOST_TURNS))), report);
}

/** The last look before anything is shown: an answer with one changed character is not shown at all. */
function verbatim(answer: Answer): Answer {
  for (const { article, start, end, text } of [...answer.citations, ...answer.nearest]) {
    if (slice(article.text, { start, end }) !== text) {
      throw new Error(`The citation of ${article.id} at ${start}..${end} is not what stands there`);
    }
  }
  return answer;
}
