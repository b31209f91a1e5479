/** What a delivery works with. */

import type { Report } from "../observability/log.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Backoff } from "./backoff.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Question, Sender } from "./question.ts";
import type { Answering } from "./reply.ts";

export interface DeliveryOptions<Message> {
  readonly ledger: Ledger;
  readonly sender: Sender<Message>;
  readonly reply: Answering<Message>;
  /** Null: it can be answered at once; else what resolves when it can. */
  readonly ready?: (question: Question) => Promise<void> | null;
  /** The message that says that whosaid broke, and that the log knows it under this id. */
  readonly broken: (error: string) => Message;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly report: Report;
  readonly metrics: Pick<Metrics, "judged" | "ended" | "duplicate" | "answered" | "owed">;
  readonly backoff?: Backoff;
}
