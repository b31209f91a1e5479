/** What a question is read with. */

/** What the coverage knows that a question can't be read without. */
export interface Lexicon {
  /** Whether the phrase names somebody who is quoted or spoken of. */
  readonly isSomebody: (phrase: string) => boolean;
  /** Whether any article prints the word or another form of it. */
  readonly isPrinted: (word: string) => boolean;
  /** Whom "he", "she" and "they" mean: who the thread was about last; null at its start. */
  readonly lastSpeaker: string | null;
  /** What the thread's last question was about, for one that goes on with it; null at its start. */
  readonly lastTopic: string | null;
  /** Whom a role means beside the last speaker ("his spokesman"); null where that is nobody or several. */
  readonly companion: (role: string) => string | null;
}
