/** What an adapter makes of a question for the delivery to show. */
import type { Turn } from "../../src/index.ts";
import type { Shown } from "./ledger/ledger.ts";
import type { Question } from "./question.ts";

/** What is to be shown, and what it shows. `fallback` goes out where the platform refuses `message`: plain text. */
export interface Reply<Message> {
  readonly message: Message;
  readonly fallback: Message;
  readonly shown: Shown;
}

/** Pure work of the adapter: asks and renders. `thread`: the earlier questions of the conversation. */
export type Answering<Message> = (question: Question, thread: readonly Turn[]) => Reply<Message>;
