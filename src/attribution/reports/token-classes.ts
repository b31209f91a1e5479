/** What a token is to reported speech, as small whole numbers: the word, its class, its shape, its ending. */
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isPreposition,
  isSpeechNoun,
  looksLikeVerb,
  reportingVerb,
} from "../../language/english/reporting-verbs.ts";
import type { ReportingVerb } from "../../language/language.ts";
import type { Token } from "../scene/tokens.ts";
import { hashOf } from "./hashing.ts";

const STRENGTHS = { speech: 1, naming: 2, loose: 3 } as const;

/** Strength and form of a reporting verb, 1..8; 0 for any other word. */
export function codeOfVerb(verb: ReportingVerb | null, lower: string): number {
  if (verb === null) return 0;
  const form = verb.form === "participle" ? 2 : lower === verb.lemma ? 1 : 0;
  return STRENGTHS[verb.strength] * 3 + form - 2;
}

/** Words of the closed classes, marks and reporting verbs stand for themselves; others for how they end. */
export function classOf({ kind, lower, capital }: Token): number {
  if (kind === "run") return RUN;
  if (kind === "mark") return hashOf(lower);
  const verb = reportingVerb(lower);
  if (verb !== null) return 20 + codeOfVerb(verb, lower);
  if (isSmall(lower)) return hashOf(lower);
  if (isSpeechNoun(lower)) return 10;
  if (/^[\d$#@]/.test(lower)) return 11;
  if (capital) return 12;
  if (isAdverb(lower)) return 13;
  if (looksLikeVerb(lower)) return 14;
  if (lower.endsWith("ing")) return 15;
  return lower.endsWith("s") ? 16 : 17;
}

const RUN = 1;
const SMALL: ReadonlySet<string> = new Set(
  "a an the this that these those his her their its our my he she they it we i you who what there not n't to how why".split(
    " ",
  ),
);

function isSmall(lower: string): boolean {
  return SMALL.has(lower) || isAuxiliary(lower) || isPreposition(lower) || isConjunction(lower);
}

/** The word itself; a run is one word, and every number of as many digits is the same. */
export function wordOf({ kind, lower }: Token): number {
  if (kind === "run") return RUN;
  return hashOf(/\d/.test(lower) ? lower.replace(/\d/g, "0") : lower);
}

/** The last three letters. */
export function endingOf({ lower }: Token): number {
  return hashOf(lower.slice(-3));
}
