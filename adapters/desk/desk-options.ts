/** What a desk works with. */
import type { Ledger } from "./ledger.ts";
import type { Report } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Patience } from "./patience.ts";
import type { Outlet, Question } from "./question.ts";
import type { Answering } from "./reply.ts";

export interface DeskOptions<Message> {
  readonly ledger: Ledger;
  readonly outlet: Outlet<Message>;
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
  readonly patience?: Patience;
}
