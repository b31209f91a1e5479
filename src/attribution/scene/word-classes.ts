/** What a word or mark beside a quotation is, as a feature: itself where it is a small word, else its class. */
import {
  isAuxiliary,
  isConjunction,
  isPreposition,
  reportingVerb,
} from "../../language/english/reporting-verbs.ts";

const DETERMINERS: ReadonlySet<string> = new Set("a an the his her their its this that so-called".split(" "));
const EDGE = "edge";

/** Before a run or a verb: marks, conjunctions, "as", articles; any other word is "word" or "verb". */
export function classBefore(lower: string): string {
  if (lower === "") return EDGE;
  if (/^[,:;—–(-]$/.test(lower) || lower === "«»") return lower;
  if (isConjunction(lower) || lower === "as" || lower === "a" || lower === "the") return lower;
  return reportingVerb(lower) === null ? "word" : "verb";
}

/** As `classBefore`, but every small word stands for itself and a verb for its base form. */
export function closeClassBefore(lower: string): string {
  if (lower === "") return EDGE;
  if (!/^\p{L}/u.test(lower)) return lower.length > 2 ? "other" : lower;
  const small = isConjunction(lower) || isPreposition(lower) || isAuxiliary(lower) || DETERMINERS.has(lower);
  return small ? lower : (reportingVerb(lower)?.lemma ?? "word");
}

/** After a run or a phrase. */
export function classAfter(lower: string): string {
  if (lower === "") return EDGE;
  if (!/\p{L}/u.test(lower)) return lower.length > 2 ? "other" : lower;
  if (reportingVerb(lower) !== null) return "verb";
  return isConjunction(lower) ? "conjunction" : "word";
}
