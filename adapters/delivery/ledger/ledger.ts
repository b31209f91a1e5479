/** What must be remembered so that each question gets one answer: the noun; `sqlite-ledger.ts` keeps it. */
import type { ShownCitation } from "../../../src/index.ts";
import type { Question } from "../question.ts";

/** What was shown, so that it can be shown again to the byte, or be told that it changed. */
export interface Shown {
  readonly verdict: string;
  /** Of the other questions, where a message holds several. */
  readonly others?: readonly string[] | undefined;
  readonly citations: readonly ShownSpan[];
}

/** `as`: what it takes to tell later what became of it; left out by programs of before it was kept. */
export interface ShownSpan extends Pick<ShownCitation, "article" | "version" | "start" | "end"> {
  readonly as?: Omit<ShownCitation, "article" | "version" | "start" | "end"> | undefined;
}

/** owed: to be posted, or once posted, to be changed or taken away · sending: tried, and the outcome isn't written down ·
 * posted · refused: turned away for good · unsure: perhaps visible, and never to be sent again · withdrawn: the asker
 * took the question back, and nothing of ours is left to see. */
export type State = "owed" | "sending" | "posted" | "refused" | "unsure" | "withdrawn";

export interface Entry {
  readonly question: Question;
  /** "nothing": the asker took the question back. */
  readonly wanted: "answer" | "nothing";
  readonly state: State;
  /** The platform's name of the answer, once posted. */
  readonly message: string | null;
  /** Of the answer that is visible; where that isn't known, of the one that was sent last; null before any. */
  readonly shown: Shown | null;
}

/** Of an answer's citations; one may count in several. */
export interface TouchCounts {
  readonly citations: number;
  readonly reworded: number;
  readonly gone: number;
  readonly credited: number;
  readonly corrected: number;
}

/** An answer doesn't stand any more as it was shown. */
export interface Touch {
  /** Of its question. */
  readonly key: string;
  /** A sum of what became of it: the same for the same outcome. */
  readonly outcome: string;
  readonly counts: TouchCounts;
}

export interface UntoldTouch extends Touch {
  /** Higher than that of whatever was found before. */
  readonly number: number;
}

export type Opinion = "wrong" | "right";

/** Counts. */
export interface Erased {
  readonly questions: number;
  readonly opinions: number;
  /** Damaged rows, whosever they were. */
  readonly setAside: number;
}

/** Every write is on disk when the call returns, and throws `StateTrouble` where it can't be. Keys that aren't known change nothing. */
export interface Ledger {
  /** Whether this delivery is new; ids are kept for 24 hours. For what is no question (a button, an edit): a question is told
   * by its key, because an id written down before its question would lose it to a crash between the two. */
  first(event: string, now: number): boolean;
  /** Whether `first` was told of it, for whoever writes an id down after what it brought: before it, a crash between the two would lose that. */
  came(event: string, now: number): boolean;
  /** Writes the question down; false where its key is known already. */
  owe(question: Question): boolean;
  /** Writes down the name of a question that isn't to be answered, and nothing else of it, so that no later delivery or change of it
   * is; false where it is known. Names are kept for 24 hours. */
  decline(question: Question): boolean;
  /** A changed text of a known question, which is all that is asked then: its answer is owed again, and the posted message stays
   * known. False where nothing follows from it: the same text, a question taken back, an answer that mustn't be touched again. */
  reword(key: string, text: string): boolean;
  /** The question was taken back: its answer is not wanted any more, nor what was asked by buttons under it (keys that go on with a
   * colon). What was asked, and who asked, is overwritten before it returns. The keys whose answers have to go. */
  withdraw(key: string): readonly string[];
  /** The answer to this wording of the question is about to be sent; kept apart until the outcome is known. */
  sending(question: Pick<Question, "key" | "text">, shown: Shown): void;
  /** More of an answer that stands there is about to be shown in its place: from here on this is what it showed. No effect where it doesn't go on
   * with what was shown. */
  turning(key: string, shown: Shown): void;
  /** What was sent is visible. Owed again at once where the question was reworded or taken back meanwhile. */
  posted(key: string, message: string): void;
  /** "owed": what was sent is surely not visible. */
  mark(key: string, state: Exclude<State, "sending" | "posted">): void;
  entry(key: string): Entry | null;
  entryOf(message: string): Entry | null;
  /** Owed and sending, oldest first: what a restart has to finish. */
  open(): readonly Entry[];
  /** Texts of the earlier questions of a conversation, oldest first, at most 20, none that was taken back. */
  thread(thread: string, before: number): readonly string[];
  /** `asker` by `hash`. The last opinion of an asker counts. */
  feedback(key: string, asker: string, opinion: Opinion, now: number): void;
  /** Takes out what is older than it is kept: answers by `ANSWERS_KEEP_DAYS`, event ids and names of what isn't answered after 24
   * hours, what opens a place when it no longer does. It is overwritten before it returns. */
  forget(now: number): void;
  /** Takes out all that these askers, by `hash`, asked or gave an opinion on. It is overwritten before it returns. */
  erase(askers: readonly string[]): Erased;
  /** Answers that are visible, or may be, newest question first; of questions asked since (milliseconds). They are read as they are asked for;
   * the ledger may be written meanwhile. */
  given(since: number): Iterable<Entry>;
  /** The same, of those alone that cite one of these articles, by id or address; those first that were taken last. What is on its way into the
   * place of another answer is given as what it will show, where that cites one. */
  citing(articles: readonly string[]): Iterable<Entry>;
  /** Writes down answers that are touched, all or none, so that somebody is told: those alone whose outcome isn't what was written
   * down of them last. Gives these. */
  touched(touches: readonly Touch[]): readonly Touch[];
  /** The oldest of which nobody was told yet. */
  untold(): UntoldTouch | null;
  /** Somebody was told of it. */
  told(touch: UntoldTouch): void;
  /** Whether somebody was told of this outcome, and of no other since. */
  isTold(touch: Pick<Touch, "key" | "outcome">): boolean;
  /** Of all questions. */
  keys(): readonly string[];
  /** Why nothing can be written, with the remedy; null where the last write succeeded, or one succeeds now. */
  trouble(): string | null;
  /** Keyed hash of an asker (HMAC-SHA256, 64 hexadecimal digits), with the key that lies in the file. */
  hash(asker: string): string;
  close(): void;
}
