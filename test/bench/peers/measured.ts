/** What the bench has measured, as `--json` prints it. */

import type { Kind } from "../made/questions.ts";
import type { Vocabulary } from "../made/vocabulary.ts";

/** Processor time in milliseconds. */
export interface Row {
  readonly name: string;
  /** Why it isn't there; the figures are null then. */
  readonly skipped: string | null;
  readonly build: number | null;
  /** Beyond the passages themselves, for each of them, once all questions were asked. */
  readonly bytesOfPassage: number | null;
  /** Kind → round → each of its questions. */
  readonly rounds: Readonly<Partial<Record<Kind, readonly (readonly number[])[]>>>;
}

/** Milliseconds of processor time, of whosaid alone. */
export interface Restart {
  /** From an empty store until the first answer. */
  readonly first: number;
  /** From what that kept, in a new process. */
  readonly again: number;
  /** The longest time for which nothing else was listened to; null where the system doesn't tell it. */
  readonly longestFirst: number | null;
  readonly longestAgain: number | null;
}

export interface OfSize {
  readonly passages: number;
  readonly articles: number;
  readonly rows: readonly Row[];
  readonly restart: Restart | null;
}

export interface Measured {
  readonly command: string;
  /** As git has it. */
  readonly commit: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly made: Vocabulary;
  /** Of rtqa-evidence, as many words as are made; null where it isn't here. */
  readonly real: Vocabulary | null;
  readonly sizes: readonly OfSize[];
}
