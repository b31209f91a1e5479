/** A question as a platform brought it, and what became of the attempt to answer it. */
import type { Inquiry } from "../../src/index.ts";

/** All that must outlive a crash so that it is answered, and answered once. */
export interface Question {
  /** One name for every delivery of one question: "slack:T1:C1:1700000000.000100". */
  readonly key: string;
  /** As typed, without the mention of the bot; where `inquiry` is asked, the line that tells of it. */
  readonly text: string;
  /** What is asked where that is more than the text: values from fields, which are never read as English. */
  readonly inquiry: Inquiry | null;
  /** Names the conversation whose earlier questions it may lean on; null where it stands alone. */
  readonly thread: string | null;
  /** Where the answer goes: JSON that only the platform's own adapter reads. */
  readonly place: string;
  /** Posts in one queue go out one after the other and wait for each other: a channel, a conversation. */
  readonly queue: string;
  /** `Ledger.hash` of whoever asked: tells askers apart without telling who they are. */
  readonly asker: string;
  /** Milliseconds since 1970. */
  readonly asked: number;
}

/** What is known after one attempt to post. */
export type Outcome =
  /** Visible; `message` is the platform's own name of it. */
  | { readonly kind: "posted"; readonly message: string }
  /** The platform surely never had it: it may be sent again. */
  | { readonly kind: "unreached" }
  /** Turned away with a time to wait, and surely not shown. */
  | { readonly kind: "later"; readonly seconds: number }
  /** Sent, and the answer to it was lost: it may be visible. */
  | { readonly kind: "unknown" }
  /** Read and turned away for good; `reason` is the platform's code, never a word of the message. `isOver`: nothing else would be taken
   * there either, so that a plainer message isn't tried. */
  | { readonly kind: "refused"; readonly reason: string; readonly isOver?: true };

/** What a look at the place shows. "hidden": the bot may not look; "unreached": it may, but the look failed this time. */
export type Sight =
  | { readonly kind: "posted"; readonly message: string }
  | { readonly kind: "absent" | "hidden" | "unreached" }
  | { readonly kind: "later"; readonly seconds: number };

/** A platform as the delivery sees it. No function throws or sends twice: deciding is the delivery's. */
export interface Sender<Message> {
  post(question: Question, message: Message): Promise<Outcome>;
  /** Whether the answer to this question stands there already. */
  look(question: Question): Promise<Sight>;
  /** Puts another message where the answer stands ("posted": done). */
  replace(question: Question, posted: string, message: Message): Promise<Outcome>;
  /** Takes the answer away ("posted": it is gone, whoever took it). */
  remove(question: Question, posted: string): Promise<Outcome>;
  /** What is still owed to whoever asked, where no answer can be shown (`reason`: the platform's code), or nobody can see whether it is ("unsure"): a
   * line to them alone, as a question of its own, so that it outlives a crash and is shown once. Always the same key for the same question, one that
   * goes on from its key with a colon. Null: there is no way left, or this is such a line itself. Left out where no platform code leaves a way. */
  readonly notice?: (question: Question, reason: string) => Question | null;
}
