/** The figures below which a change must not fall, for each gold set; `npm run evaluate:answers` fails under them. */
import type { AskedPart } from "./asked-gold.ts";

export interface AnswerFloors {
  /** Least share of questions that are fully right, in 0..1. */
  readonly right: number;
  /** The same for each kind of question. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Where what is wanted is not reached, the floor is what was measured on 22 November 2026: verbatim is to be .97. Seed has been under its
 * floor since questions are judged by evidence: docs/answers.md, "What is left". */
export const ANSWER_FLOORS: Readonly<Record<string, AnswerFloors>> = {
  seed: { right: 0.85, kinds: {} },
  whosaid: {
    right: 0.92,
    kinds: { verbatim: 0.91, typos: 0.93, altered: 0.85, "wrong-speaker": 0.85, absent: 0.97 },
  },
};

/** Faults that no set may have a single one of. */
export const NEVER = ["notVerbatim", "wronglyCredited", "falselyAnswered"] as const;

/** The same for the questions of the gold "asked"; shares in 0..1. */
export interface AskedFloors {
  /** Least. */
  readonly right: number;
  /** Least that are right or partly right. */
  readonly usefulShare: number;
  /** Most. */
  readonly declined: number;
  readonly harmful: number;
  readonly wrong: number;
}

/** A little under what was measured on 30 November 2026. What is wanted is more: docs/answers.md says which figures are missed, and why. */
export const ASKED_FLOORS: Readonly<Record<AskedPart, AskedFloors>> = {
  tune: { right: 0.73, usefulShare: 0.78, declined: 0.12, harmful: 0.025, wrong: 0.1 },
  dev: { right: 0.67, usefulShare: 0.75, declined: 0.14, harmful: 0.025, wrong: 0.125 },
  none: { right: 0.66, usefulShare: 0.66, declined: 1, harmful: 0.01, wrong: 0.33 },
  own: { right: 0.62, usefulShare: 0.7, declined: 0.17, harmful: 0.03, wrong: 0.14 },
};
