/** A question → what is to be shown; where that fails, a sentence that says so, with an id that stands in the log. */

import { failure } from "../observability/failure.ts";
import type { DeliveryOptions } from "./options.ts";
import type { Question } from "./question.ts";
import type { Reply } from "./reply.ts";
import { turnsBefore } from "./thread.ts";

type AnsweringOptions<Message> = Pick<
  DeliveryOptions<Message>,
  "ledger" | "reply" | "broken" | "random" | "report"
>;

export function createAnswering<Message>(
  options: AnsweringOptions<Message>,
): (question: Question) => Reply<Message> {
  const { ledger, reply, broken, random, report } = options;
  return (question) => {
    const thread = turnsBefore(ledger, question);
    try {
      return reply(question, thread);
    } catch (error) {
      const id = errorId(random);
      report("error", "answering-failed", { error: id, ...failure(error) });
      const message = broken(id);
      return { message, fallback: message, shown: { verdict: "broken", citations: [] } };
    }
  };
}

/** Eight hexadecimal digits. */
function errorId(random: () => number): string {
  return Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}
