/** The figures below which a change must not fall, for each gold set; `npm run evaluate:answers` fails under them. */

export interface AnswerFloors {
  /** Least share of questions that are fully right, in 0..1. */
  readonly right: number;
  /** The same for each kind of question. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Where what is wanted is not reached, the floor is what was measured on 22 November 2026: verbatim is to be .97. */
export const ANSWER_FLOORS: Readonly<Record<string, AnswerFloors>> = {
  seed: { right: 0.85, kinds: {} },
  whosaid: {
    right: 0.92,
    kinds: { verbatim: 0.91, typos: 0.93, altered: 0.85, "wrong-speaker": 0.85, absent: 0.97 },
  },
};

/** Faults that no set may have a single one of. */
export const NEVER = ["notVerbatim", "wronglyCredited", "falselyAnswered"] as const;
