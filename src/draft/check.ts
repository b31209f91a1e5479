/** A draft, held against the coverage: each quotation, each paraphrase with a named source, each sentence that may be somebody's words. */
import { type Claim, type Finding, STANDINGS, type Standing } from "../domain/draft.ts";
import type { Steps } from "../domain/steps.ts";
import type { Answer, Article, Citation, Inquiry, Passage, Quotation, Verdict } from "../domain.ts";
import { claimsIn } from "./claims.ts";

/** Who answers for the coverage. */
export type Ask = (inquiry: Inquiry) => Answer;

/** In order of the draft, a step for each claim; `quotations` and `passages` are the draft's own. Sentences of its own are told only where
 * somebody is printed saying them. */
export function* findingsInSteps(
  draft: Article,
  quotations: readonly Quotation[],
  passages: readonly Passage[],
  ask: Ask,
): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const claim of claimsIn(draft, quotations, passages)) {
    findings.push(...FINDERS[claim.kind](claim, ask));
    yield;
  }
  return findings;
}

const FINDERS: Readonly<Record<Claim["kind"], (claim: Claim, ask: Ask) => Finding[]>> = {
  quoted: (claim, ask) => [quoted(claim, ask)],
  reported: (claim, ask) => [reported(claim, ask)],
  plain: (claim, ask) => plain(claim, ask),
};

/** Whole, as a draft may print it without a break where the article has one; else its worst piece. */
function quoted(claim: Claim, ask: Ask): Finding {
  const { wording, speaker } = claim;
  const whole = checked(claim, wording.join(" "), speaker, ask);
  if (whole.standing === "as-printed" || wording.length === 1) return whole;
  const pieces = wording.map((piece) => checked(claim, piece, speaker, ask));
  return pieces.reduce((worst, piece) => (rankOf(piece) < rankOf(worst) ? piece : worst));
}

function checked(claim: Claim, wording: string, speaker: string | null, ask: Ask): Finding {
  const answer = ask({ text: "", wording, ...(speaker === null ? {} : { speaker }) });
  return { claim, standing: STANDING[answer.verdict], answer };
}

const STANDING: Readonly<Record<Verdict, Standing>> = {
  found: "as-printed",
  "found-variant": "as-printed",
  "found-indirect": "not-quoted",
  "found-passage": "not-quoted",
  "other-words": "altered",
  misquoted: "altered",
  "wrong-speaker": "another's",
  "headline-only": "headline",
  "ambiguous-speaker": "unsure-whose",
  "not-in-coverage": "new",
};

function rankOf({ standing }: Finding): number {
  return STANDINGS.indexOf(standing);
}

function reported(claim: Claim, ask: Ask): Finding {
  const [words] = claim.wording;
  const speaker = claim.speaker ?? "";
  const answer = ask({ text: `did they say ${words}`, speaker });
  return { claim, standing: REPORTED[answer.verdict] ?? "other-words", answer };
}

/** What isn't told here is for the reader to compare. */
const REPORTED: Readonly<Partial<Record<Verdict, Standing>>> = {
  found: "as-printed",
  "found-indirect": "as-printed",
  "wrong-speaker": "another's",
  "ambiguous-speaker": "unsure-whose",
  "not-in-coverage": "new",
};

function plain(claim: Claim, ask: Ask): Finding[] {
  const answer = ask({ text: "", wording: claim.wording[0] });
  const [first] = answer.citations;
  const isLost = STANDING[answer.verdict] === "as-printed" && first !== undefined && isQuoted(first);
  return isLost ? [{ claim, standing: "lost", answer }] : [];
}

function isQuoted({ kind }: Citation): boolean {
  return kind === "direct" || kind === "mixed";
}
