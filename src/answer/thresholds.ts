/** The thresholds of the decision, in one place. A false credit costs ten declined answers; what each brings: docs/answers.md. */

import type { Quotation } from "../domain.ts";

export interface Thresholds {
  /** Least probability that the article which what is shown stands in is on what is asked, to show it. */
  readonly covered: number;
  /** Least probability that what is shown answers, to show it. */
  readonly shown: number;
  /** The same where one sentence has all that is asked: none of the gold's 827 questions needs it, plain ones of few words do. */
  readonly whole: number;
  /** The same for the words of somebody else than whoever is asked for by name. */
  readonly notTheirs: number;
  /** Under this probability it is shown with a note that it is likely only. */
  readonly sure: number;
  /** Least share of the words on the subject in a sentence of somebody else's that a claim has the wrong speaker for. */
  readonly sameClaim: number;
  /** How far behind the best others may be to stand beside it, in scores; and where all that somebody said is asked for. */
  readonly within: number;
  readonly withinAll: number;
  /** Namesakes so near each other, in scores, are told apart by the reader. */
  readonly asGood: number;
}

export const THRESHOLDS: Thresholds = {
  covered: 0.15,
  shown: 0.5,
  whole: 0.2,
  notTheirs: 0.65,
  sure: 0.6,
  sameClaim: 0.6,
  within: 3,
  withinAll: 6,
  asGood: 1,
};

/** Least confidence of a credit to show the name with the words; under it they are shown as the article's account. Of reported speech so
 * told with a name 96 of 100 report speech and 93 name the right source (genres.dev, out of fold). */
export const CREDITED: Readonly<Record<Quotation["kind"], number>> = {
  direct: 0.5,
  mixed: 0.5,
  indirect: 0.8,
};

/** The same of whoever is asked for by name or role: asker and article agree on whose words they are, and the doubt is told. Three more
 * of 390 are right by it (asked tune), and none of 781 is harmful. */
export const CREDITED_AS_ASKED: typeof CREDITED = { ...CREDITED, indirect: CREDITED.direct };
