/** Where an apposition, a "who" clause, a bracket or a pair of dashes that stands after a phrase ends. */
import { ABSENT } from "../../domain/absent.ts";
import { isAdverb, isAuxiliary, looksLikeVerb, reportingVerb } from "./senses.ts";
import type { Token } from "./tokens.ts";

/** Longest apposition that is stepped over, in tokens; longer ones are hardly read past either. */
const LONGEST_APPOSITION = 32;
const LONGEST_BRACKET = 12;
const CLOSING: Readonly<Record<string, string>> = {
  ",": ",",
  "—": "—",
  "–": "–",
  "-": "-",
  "(": ")",
  "[": "]",
};

/** Number of the token after the insertion that opens at `at`; -1 where none does. */
export function pastInsertion(tokens: readonly Token[], at: number, sentence: number): number {
  const opening = tokens[at];
  const close = opening?.sentence === sentence ? CLOSING[opening.lower] : undefined;
  if (close === undefined) return ABSENT;
  if (close === ")" || close === "]") return pastBracket(tokens, at, sentence, close);
  // "Lind (Harrowmere), said": a comma that closes nothing.
  if (startsReport(tokens, at + 1) || startsClause(tokens[at + 1])) return at + 1;
  // "Lind, whose deputy, Berg, had resigned, said": the first verb is the deputy's.
  let others = tokens[at + 1]?.lower === "whose" ? 1 : 0;
  for (let next = at + 1; next <= at + LONGEST_APPOSITION; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== sentence || token.kind === "run") return ABSENT;
    if (token.lower !== close || !startsPredicate(tokens, next + 1)) continue;
    if (others === 0 || startsReport(tokens, next + 1)) return next + 1;
    others -= 1;
  }
  return ABSENT;
}

function pastBracket(tokens: readonly Token[], at: number, sentence: number, close: string): number {
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== sentence) return ABSENT;
    if (token.lower === close) return next + 1;
  }
  return ABSENT;
}

/** "Lind, whose deputy, Berg, had resigned": the deputy's apposition is closed, and a verb of hers follows. */
function startsClause(token: Token | undefined): boolean {
  return isAuxiliary(token) && !/^(?:having|being|been|be)$/.test(token?.lower ?? "");
}

function startsReport(tokens: readonly Token[], at: number): boolean {
  const verb = reportingVerb(tokens[at]);
  return verb !== null && verb.strength === "speech" && verb.form === "finite";
}

function startsPredicate(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (reportingVerb(token)?.form === "finite" || isAuxiliary(token)) return true;
    if (!isAdverb(token)) return next === at && looksLikeVerb(token);
  }
  return false;
}
