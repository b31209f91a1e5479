/** Questions → answers, over one coverage; a failure of ours costs one question only. */
import {
  type Answer,
  type Citation,
  type Coverage,
  type Inquiry,
  type Result,
  slice,
  type Turn,
} from "../../src/index.ts";
import { guarded } from "./guarded.ts";

/** Earlier turns of a thread that a follow-up question is understood by. */
export const MOST_TURNS = 20;

/** What was typed is an inquiry of text alone. The problem is a sentence for the reader. */
export type Ask = (inquiry: Inquiry, thread?: readonly Turn[]) => Result<Answer, string>;

export function createAsk(coverage: Pick<Coverage, "ask">, report: (line: string) => void): Ask {
  const { ask } = lookedOver(coverage);
  return (inquiry, thread = []) => guarded(() => ask(inquiry, thread.slice(-MOST_TURNS)), report);
}

/** The same coverage, each of whose answers is looked at once more. It throws where that finds something: a bug in whosaid. */
export function lookedOver(coverage: Pick<Coverage, "ask">): Pick<Coverage, "ask"> {
  return { ask: (inquiry, thread) => verbatim(coverage.ask(inquiry, thread)) };
}

/** The last look before anything is shown: an answer with one changed character is not shown at all. */
function verbatim(answer: Answer): Answer {
  for (const { article, start, end, text } of citedAnywhere(answer)) {
    if (slice(article.text, { start, end }) !== text) {
      throw new Error(`The citation of ${article.id} at ${start}..${end} is not what stands there`);
    }
  }
  return answer;
}

function citedAnywhere({ citations, further = [], nearest, parts }: Answer): readonly Citation[] {
  const more = further.map(({ citation }) => citation);
  return [...citations, ...more, ...nearest, ...parts.flatMap(citedAnywhere)];
}
