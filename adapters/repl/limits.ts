/** What a terminal and its reader can take. */
export const LIMITS = {
  columns: {
    /** Narrower than this, margins would leave no room for words. */
    least: 20,
    /** Wider lines than this are hard to read back from; the rest of a wide terminal stays empty. */
    most: 100,
    /** What a terminal that doesn't tell its width is taken for. */
    fallback: 80,
  },
  rows: { fallback: 24 },
  /** Lines kept in the history file. */
  history: 1000,
  /** Names offered at most for one Tab. */
  completions: 60,
  /** Words of a name that Tab looks back over: "Maria del Carmen Ruiz y Soto". */
  wordsOfAName: 6,
  /** Milliseconds: a load that is quicker than `quiet` shows nothing; a bar is redrawn, a line repeated, every so often. */
  progress: { quiet: 400, bar: 80, line: 3000 },
} as const;
